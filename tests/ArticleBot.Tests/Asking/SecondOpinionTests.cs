using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;
using ArticleBot.Model;
using ArticleBot.Quotations;
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
    [InlineData("1. Stronger", Verdict.TooStrong)]
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
        using var model = new LanguageModel(Options.Create(server.Options()));
        var options = Options.Create(new GroundingOptions { SecondOpinion = scope, ModelId = "judge" });
        var writer = new GroundedWriter(model, new ReplyCheck(ArticleVoices.Of), options);
        var evidence = Evidence.Of(Article.Paragraphs.Select(paragraph => (Article, paragraph)));
        var variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["question"] = "When does the bridge close?" };
        var text = await writer.WriteAsync(PromptName.Ask, evidence, variables, writer.StartDeadline(), cancellation: Stop);
        return (text, [.. server.Requests.Select(request => (string)request["model"]!)]);
    }
}
