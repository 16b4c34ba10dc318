using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;
using ArticleBot.Model;
using ArticleBot.Tests.Model;
using ArticleBot.Writing;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Asking;

/// <summary>What a second opinion about a model's sentences does, over HTTP.</summary>
public sealed class SecondOpinionTests
{
    private const string Reply = "The harbour bridge closes on 3 March. [1] Ferries will carry passengers. [2]";

    private static readonly Article Article = ArticleReader.Read("bridge", """
        Harbour bridge closes

        The harbour bridge will close for 12 days from 3 March.

        Ferries will carry passengers.
        """);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("1. not supported", Verdict.Unsupported)]
    [InlineData("<think>2. stronger</think>\n**1.** not supported\n1. supported", Verdict.Unsupported)]
    [InlineData("1. supported\n1. not supported", Verdict.Supported)]
    [InlineData("I think the first is not supported.", Verdict.Supported)]
    [InlineData("7. not supported\n2. not supported", Verdict.Supported)]
    public async Task A_verdict_in_the_form_that_was_asked_for_stops_its_sentence(string opinion, Verdict expected)
    {
        var (text, requests) = await WriteAsync(SecondOpinionScope.Free, ModelTurn.Reply(Reply), ModelTurn.Reply(opinion));

        Assert.Equal(2, requests.Count);
        Assert.Equal([expected, Verdict.Supported], text.Reply.Claims.Select(claim => claim.Verdict));
    }

    [Theory]
    [InlineData("1. The harbour bridge will close from 3 March. [1]", "The harbour bridge will close from 3 March.", 4)]
    [InlineData("1. The harbour bridge closes on 3 March! [1]", null, 3)]
    [InlineData("1. The harbour bridge will close for 40 days. [1]", null, 3)]
    public async Task What_is_too_strong_is_weakened_once_or_left_out(string correction, string? weakened, int asked)
    {
        var (text, requests) = await WriteAsync(SecondOpinionScope.All, ModelTurn.Reply(Reply), ModelTurn.Reply("1. Stronger\n2. supported"),
            ModelTurn.Reply(correction), ModelTurn.Reply("1. supported"));

        string[] kept = weakened is null ? ["Ferries will carry passengers."] : [weakened, "Ferries will carry passengers."];
        Assert.Equal(asked, requests.Count);
        Assert.Equal(kept, text.Claims.Select(claim => claim.Text));
    }

    [Fact]
    public async Task What_is_not_supported_is_not_given_to_the_repair()
    {
        var (text, _) = await WriteAsync(SecondOpinionScope.All, ModelTurn.Reply(Reply + " The bridge cost $9m. [1]"),
            ModelTurn.Reply("1. not supported"), ModelTurn.Reply("1. The harbour bridge will close from 3 March. [1]"));

        Assert.Equal(["Ferries will carry passengers."], text.Claims.Select(claim => claim.Text));
    }

    [Fact]
    public async Task The_repair_is_told_the_question_the_fault_and_the_nearest_sentence()
    {
        await using var server = await LoopbackModelServer.ReplyingAsync("The harbour bridge will close for 40 days. [2]", "1. The bridge. [1]");
        await WriteAsync(server, SecondOpinionScope.Off);

        var prompt = server.Requests.Last().ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Assert.Contains("When does the bridge close?", prompt, StringComparison.Ordinal);
        Assert.Contains("Wrong: The cited passages do not give this number, date or amount there: 40", prompt, StringComparison.Ordinal);
        Assert.Contains("Nearest: [1] The harbour bridge will close for 12 days from 3 March.", prompt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Word_for_word_sentences_are_asked_about_only_where_all_are()
    {
        var (_, free) = await WriteAsync(SecondOpinionScope.Free, ModelTurn.Reply("Ferries will carry passengers. [2]"), ModelTurn.Reply("1. not supported"));
        var (all, asked) = await WriteAsync(SecondOpinionScope.All, ModelTurn.Reply("Ferries will carry passengers. [2]"), ModelTurn.Reply("1. not supported"));

        Assert.Single(free);
        Assert.Equal(2, asked.Count);
        Assert.Empty(all.Claims);
    }

    [Fact]
    public async Task Nobody_is_asked_where_it_is_off() =>
        Assert.Single((await WriteAsync(SecondOpinionScope.Off, ModelTurn.Reply(Reply), ModelTurn.Reply("1. not supported"))).Requests);

    [Fact]
    public async Task An_opinion_that_fails_counts_as_none()
    {
        var (text, _) = await WriteAsync(SecondOpinionScope.All, ModelTurn.Reply(Reply), ModelTurn.Fails(400));

        Assert.Equal(2, text.Claims.Length);
    }

    [Fact]
    public async Task Another_model_is_asked_by_its_name()
    {
        var (_, requests) = await WriteAsync(SecondOpinionScope.All, ModelTurn.Reply(Reply), ModelTurn.Reply("1. supported"));

        Assert.Equal(["loopback", "judge"], requests);
    }

    private static async Task<(GroundedText Text, List<string> Requests)> WriteAsync(SecondOpinionScope scope, params ModelTurn[] turns)
    {
        await using var server = await LoopbackModelServer.StartAsync(turns);
        return (await WriteAsync(server, scope), [.. server.Requests.Select(request => (string)request["model"]!)]);
    }

    private static async Task<GroundedText> WriteAsync(LoopbackModelServer server, SecondOpinionScope scope)
    {
        using var model = new LanguageModel(Options.Create(server.Options()));
        var options = Options.Create(new GroundingOptions { SecondOpinion = scope, ModelId = "judge" });
        var writer = new GroundedWriter(model, new ReplyCheck(), options);
        var evidence = Evidence.Of(Article.Paragraphs.Select(paragraph => (Article, paragraph)));
        var variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["question"] = "When does the bridge close?" };
        return await writer.WriteAsync(PromptName.Ask, evidence, variables, writer.StartDeadline(), cancellation: Stop);
    }
}
