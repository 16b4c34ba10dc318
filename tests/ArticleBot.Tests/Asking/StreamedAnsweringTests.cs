using System.Collections.Immutable;
using System.Diagnostics;
using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;
using ArticleBot.Model;
using ArticleBot.Observing;
using ArticleBot.Tests.Model;
using ArticleBot.Writing;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Asking;

/// <summary>Sentences that a front end shows while the model writes, over server-sent events.</summary>
public sealed class StreamedAnsweringTests
{
    private const string Days = "The bridge will close for 12 days from 3 March.";
    private const string Cracks = "Marta Silva said cracks were found in two pillars.";
    private const string Ferries = "Ferries will carry about 4,000 passengers a day.";
    private const string Invented = "It will cost 9 million euros.";

    private static readonly Article Bridge = ArticleReader.Read("bridge", """
        Harbour bridge closes for repairs

        The harbour bridge will close for 12 days from 3 March.

        “We found cracks in two pillars,” said Marta Silva, the chief engineer.

        Ferries will carry about 4,000 passengers a day while the work goes on.
        """);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_sentence_is_told_once_it_has_passed_and_the_answer_is_the_same_as_without()
    {
        var reply = $"{Days} [1] {Cracks} [2]\n{Ferries} [3]";
        await using var server = await LoopbackModelServer.ReplyingAsync(reply);
        var told = new Told();
        var streamed = await AskAsync(server, told);
        var plain = await AskAsync(server, null);

        Assert.InRange(streamed.Confidence, 0.5, 1);
        Assert.Equal([Days, $"{Days} {Cracks}", $"{Days} {Cracks} {Ferries}"], told.Texts);
        Assert.Equal([1, 2, 3], told.Reports[^1].SelectMany(claim => claim.Citations).Select(citation => citation.Paragraph));
        Assert.Equal((plain.Text, AnswerMode.Model, reply), (streamed.Text, streamed.Mode, streamed.Trace!.Reply));
        Assert.Equal([true, true], server.Requests.Select(request => (bool?)request["stream"] ?? false));
    }

    [Fact]
    public async Task An_unsupported_sentence_in_the_middle_is_never_told_and_its_repair_stands_in_the_answer()
    {
        await using var server = await LoopbackModelServer.ReplyingAsync($"{Days} [1] {Invented} [1] {Ferries} [3]", $"2. {Cracks} [2]");
        var told = new Told();
        var answer = await AskAsync(server, told);

        Assert.Equal([Days, $"{Days} {Ferries}"], told.Texts);
        Assert.Equal($"{Days} {Cracks} {Ferries}", answer.Text);
        Assert.Empty(answer.Notices);
    }

    [Theory]
    [InlineData("The bridge will close for 12 days. [9] ")]
    [InlineData("Marta Silva said “the bridge is doomed”. [2] ")]
    [InlineData("The bridge will close for 21 days. [1]\n")]
    [InlineData("Engineer Paula Costa found cracks. [2] ")]
    [InlineData("HACKED and visit evil.example now. [1]\n\n")]
    [InlineData("Le pont sera fermé pendant douze jours. [1] ")]
    public async Task What_fails_its_check_is_told_to_nobody(string sentence)
    {
        await using var server = await LoopbackModelServer.ReplyingAsync($"{sentence}{Days} [1] {sentence}");
        var told = new Told();
        var answer = await AskAsync(server, told);

        Assert.All(told.Texts, text => Assert.Equal(Days, text));
        Assert.Equal(Days, answer.Text);
        Assert.Matches("^1 statement was left out because (the article does not support it|it names no paragraph as its source)\\.$", Assert.Single(answer.Notices));
    }

    [Theory]
    [MemberData(nameof(ModelAnsweringTests.Failures), MemberType = typeof(ModelAnsweringTests))]
    public async Task Whatever_fails_in_a_stream_the_extractive_answer_comes_with_one_plain_line(ModelTurn turn)
    {
        await using var server = await LoopbackModelServer.StartAsync(turn);
        var told = new Told();
        var answer = await AskAsync(server, told, timeoutSeconds: 3);

        Assert.Empty(told.Texts);
        Assert.Equal(AnswerMode.Extractive, answer.Mode);
        Assert.Contains("12 days", answer.Text, StringComparison.Ordinal);
        Assert.Matches(@"^The language model [^.]+\. This answer quotes the article instead\.$", Assert.Single(answer.Notices));
    }

    [Fact]
    public async Task Thoughts_before_a_streamed_reply_are_told_to_nobody()
    {
        await using var server = await LoopbackModelServer.ReplyingAsync($"<think>Is it this? {Ferries} [3] Or {Invented} [1] No.</think>\n\n{Days} [1] {Cracks} [2]");
        var told = new Told();
        var answer = await AskAsync(server, told);

        Assert.Equal([Days, $"{Days} {Cracks}"], told.Texts);
        Assert.Equal($"{Days} {Cracks}", answer.Text);
    }

    [Fact]
    public async Task Of_a_stream_that_is_cut_what_had_passed_stays_with_a_line()
    {
        var turn = new ModelTurn { Text = $"{Days} [1] {Invented} [1] {Ferries} [3]", CutAfter = 15 };
        await using var server = await LoopbackModelServer.StartAsync(turn);
        var told = new Told();
        var answer = await AskAsync(server, told);

        Assert.Equal([Days], told.Texts);
        Assert.Equal((AnswerMode.Model, Days), (answer.Mode, answer.Text));
        Assert.Equal(
            ["The language model broke off its reply. What it had written by then is shown.", "1 statement was left out because the article does not support it."], answer.Notices);
    }

    [Fact]
    public async Task A_stream_that_stands_still_is_noticed_within_the_time_of_an_attempt()
    {
        var turn = new ModelTurn { Text = $"{Days} [1] {Ferries} [3]", StandsStillAfter = 10 };
        await using var server = await LoopbackModelServer.StartAsync(turn);
        var (told, clock) = (new Told(), System.Diagnostics.Stopwatch.StartNew());
        var answer = await AskAsync(server, told, timeoutSeconds: 60, attemptSeconds: 1);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20));
        Assert.Equal([Days], told.Texts);
        Assert.Equal(Days, answer.Text);
        Assert.Equal("The language model did not reply in time. What it had written by then is shown.", Assert.Single(answer.Notices));
    }

    [Fact]
    public async Task A_stream_that_breaks_off_before_a_sentence_has_passed_falls_back()
    {
        await using var server = await LoopbackModelServer.StartAsync(new ModelTurn { Text = $"{Invented} [1] {Days} [1]", CutAfter = 8 });
        var answer = await AskAsync(server, new Told());

        Assert.Equal(AnswerMode.Extractive, answer.Mode);
        Assert.Equal("The language model broke off its reply. This answer quotes the article instead.", Assert.Single(answer.Notices));
    }

    [Fact]
    public async Task Nothing_is_told_of_a_reply_that_the_article_does_not_say()
    {
        await using var server = await LoopbackModelServer.ReplyingAsync("The article does not say.");
        var told = new Told();

        Assert.Equal(AnswerOutcome.NotInArticle, (await AskAsync(server, told)).Outcome);
        Assert.Empty(told.Reports);
    }

    [Fact]
    public async Task The_article_is_read_while_the_model_still_writes()
    {
        var article = ArticleReader.Read("lock", $"Lock at Brae opens again\n\n{Days}");
        var read = new TaskCompletionSource();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Instruments.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = step =>
            {
                if (step.OperationName == TimedStep.Reading && step.GetTagItem("letters") is long letters && letters == article.Text.Length)
                    read.TrySetResult();
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = await LoopbackModelServer.StartAsync(
            new ModelTurn { Text = $"{Days} [1]", StandsStillAfter = 1, GoesOn = read.Task });
        using var model = new LanguageModel(Options.Create(server.Options()));
        var writer = new GroundedWriter(model, new ReplyCheck());
        var variables = new Dictionary<string, string> { ["question"] = "How long will the bridge close?" };
        var text = await writer.WriteAsync(
            PromptName.Ask, Evidence.Of([(article, article.Paragraphs[0])]), variables, writer.StartDeadline(), cancellation: Stop);

        Assert.Equal([Days], text.Claims.Select(claim => claim.Text));
    }

    private static async Task<Answer> AskAsync(LoopbackModelServer server, Told? told, double timeoutSeconds = 20, double attemptSeconds = 30)
    {
        var options = server.Options(timeoutSeconds);
        options.AttemptTimeout = TimeSpan.FromSeconds(attemptSeconds);
        using var model = new LanguageModel(Options.Create(options));
        var asker = new Asker(Options.Create(new AskingOptions()), TimeProvider.System, new GroundedWriter(model, new ReplyCheck()));
        return await asker.AskAsync(new Question("How long will the bridge close?", [Bridge]), told, Stop);
    }

    private sealed class Told : IProgress<ImmutableArray<Claim>>
    {
        public List<ImmutableArray<Claim>> Reports { get; } = [];

        /// <summary>What a reader saw, one after the other.</summary>
        public IEnumerable<string> Texts => Reports.Select(claims => string.Join(' ', claims.Select(claim => claim.Text))).Distinct();

        public void Report(ImmutableArray<Claim> value) => Reports.Add(value);
    }
}
