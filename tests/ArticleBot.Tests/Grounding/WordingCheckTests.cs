using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Replies;
using ArticleBot.Meaning;
using ArticleBot.Neural;

namespace ArticleBot.Tests.Grounding;

/// <summary>The checks with the entailment model that comes with the program.</summary>
public sealed class WordingCheckTests
{
    private static readonly Understanding Model = new(NeuralServices.Pairs(Path.Combine(AppContext.BaseDirectory, "weights")));
    private static readonly ReplyCheck WithModel = new(Model);
    private static readonly ReplyCheck RulesAlone = new(Understanding.None);

    private static readonly Article Depot = ArticleReader.Read("depot", """
        Fire at tram depot

        The tram depot in Eastvale caught fire shortly after four on Sunday morning. Two cleaners were taken to hospital with burns. Nobody else was in the hall. The roof came down within half an hour.

        The operator, Norlin, said that it would cost about three million crowns to repair the hall. Trams will not run until Thursday. The line was opened in 1931. It carries forty thousand people a day. Buses stand in for it.
        """);

    private static readonly Evidence Evidence = Evidence.Of(Depot.Paragraphs.Select(paragraph => (Depot, paragraph)));

    [Theory]
    [InlineData("Two cleaners were taken to hospital with burns. [1]")]
    [InlineData("Trams will not run until Thursday. [2]")]
    public void A_sentence_of_the_article_passes(string reply) => Assert.Equal(Verdict.Supported, VerdictOn(WithModel, reply));

    [Theory]
    [InlineData("Mr Pompeo visited Tokyo on Friday. [24]")]
    [InlineData("Mr Pompeo struck a more cautious tone. [9]")]
    [InlineData("Mr Kim and Mr Pompeo had lunch together at the Paekhwawon. [20]")]
    public void What_the_seed_article_says_more_shortly_passes(string reply)
    {
        var seed = ArticleFile.Read(Path.Combine(AppContext.BaseDirectory, "seeds", "pompeo-kim-second-summit.txt"), int.MaxValue);

        var evidence = Evidence.Of(seed.Paragraphs.Select(paragraph => (seed, paragraph)));

        var checkedReply = WithModel.Check(reply, evidence, TestContext.Current.CancellationToken);

        Assert.Equal(Verdict.Supported, Assert.Single(checkedReply.Claims).Verdict);
    }

    [Theory]
    [InlineData("Two cleaners were taken to prison with burns. [1]")]
    [InlineData("Norlin refused to repair the hall. [2]")]
    public void What_the_article_does_not_say_is_stopped(string reply) => Assert.NotEqual(Verdict.Supported, VerdictOn(WithModel, reply));

    [Theory]
    [InlineData("Norlin put the damage at nine million crowns. [2]", Verdict.NumberNotFound)]
    [InlineData("The roof, said Peter Lund, came down within half an hour. [1]", Verdict.NameNotFound)]
    public void Exact_rules_decide_before_the_model_is_asked(string reply, Verdict verdict)
    {
        Assert.Equal(verdict, VerdictOn(WithModel, reply));
        Assert.Equal(verdict, VerdictOn(RulesAlone, reply));
    }

    [Fact]
    public void A_claim_is_judged_against_the_sentences_that_hold_its_words()
    {
        var claim = WithModel.Read(Assert.Single(ReplyReader.Read("The line, which opened in 1931, carries forty thousand people a day. [1][2]")), Evidence);

        var premise = Premise.Of(claim!);

        Assert.Contains("It carries forty thousand people a day.", premise, StringComparison.Ordinal);
        Assert.Contains("The line was opened in 1931.", premise, StringComparison.Ordinal);
        Assert.InRange(premise.Length, 1, Depot.Text.Length / 2);
    }

    [Fact]
    public void Of_few_sentences_all_are_the_premise() =>
        Assert.Equal(
            Depot.TextOf(Depot.Blocks[1]),
            Premise.Of(WithModel.Read(Assert.Single(ReplyReader.Read("A roof came down. [1]")), Evidence)!));

    private static Verdict VerdictOn(ReplyCheck check, string reply) => Assert.Single(check.Check(reply, Evidence).Claims).Verdict;
}
