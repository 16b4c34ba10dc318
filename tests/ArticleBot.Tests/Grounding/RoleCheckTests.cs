using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;

namespace ArticleBot.Tests.Grounding;

public sealed class RoleCheckTests
{
    private static readonly Article Article = ArticleReader.Read("test", """
        A quarrel over a barge

        On Monday the shipyard Holt & Rowe sued Merrin Lines over an unpaid barge. Merrin Lines, which Vera Stokes runs, was fined by Judge Ines Calder in May.

        The barge sailed from Thornby to Eastwick in April. Owen Pryce, a pilot from Lunmouth, steered it and repaired the engine.

        Pauline Frey inspected the hull. She praised the welders.

        The Danish yard closed in June, and the Dutch one will follow.
        """);

    private static readonly Evidence All = Evidence.Of(Article.Paragraphs.Select(paragraph => (Article, paragraph)));

    [Theory]
    [InlineData("Holt & Rowe sued Merrin Lines. [1]")]
    [InlineData("Merrin Lines was sued by Holt & Rowe. [1]")]
    [InlineData("Judge Ines Calder fined Merrin Lines in May. [1]")]
    [InlineData("Merrin Lines was fined in May. [1]")]
    [InlineData("The barge sailed to Eastwick from Thornby. [2]")]
    [InlineData("Owen Pryce repaired the engine. [2]")]
    [InlineData("Pauline Frey praised the welders. [3]")]
    [InlineData("The Dutch yard will follow. [4]")]
    public void Who_does_what_may_be_told_the_other_way_round(string reply) => Assert.Equal(Verdict.Supported, VerdictOn(reply));

    [Theory]
    [InlineData("Merrin Lines sued Holt & Rowe. [1]")]
    [InlineData("Holt & Rowe was sued by Merrin Lines. [1]")]
    [InlineData("Ines Calder was fined by Merrin Lines. [1]")]
    [InlineData("The barge sailed from Eastwick to Thornby. [2]")]
    [InlineData("Vera Stokes repaired the engine. [1][2]")]
    [InlineData("Owen Pryce inspected the hull. [2][3]")]
    [InlineData("The engine was repaired by Pauline Frey. [2][3]")]
    public void Names_that_change_their_parts_are_stopped(string reply) => Assert.NotEqual(Verdict.Supported, VerdictOn(reply));

    private static Verdict VerdictOn(string reply) => Assert.Single(new ReplyCheck().Check(reply, All).Claims).Verdict;
}
