using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;

namespace ArticleBot.Tests.Grounding;

/// <summary>What an article denies, doubts, asks, supposes, wishes or orders is not told as so.</summary>
public sealed class FactualityTests
{
    private static readonly Article Article = ArticleReader.Read("test", """
        Row over the Oxmere ferry

        The harbour board denies that it has already chosen a buyer. It declined to say whether the crew had been paid.

        None of the passengers was admitted to hospital on Sunday. There is no evidence that the captain had been drinking.

        If the council sells the pier, the market will move to Station Road. The lifeboat crew refused to launch that night.

        Residents fear that the company has hidden the survey. The minister urged the board to publish the accounts.

        “Nobody left early,” Dana Reyes said. Milo Hart watched from the quay.

        The owners stopped the divers from entering the hold. The tug nearly capsized in the swell.

        Suppose the ferry were sold tomorrow to a rival. Did the insurers know about the leak in the engine room?

        If the strike goes ahead, 40 sailings will be cancelled. Even if it rains, the regatta will start at noon.

        Detectives allege that the purser hid the log. According to the lawsuit, the mate lost the report.
        """);

    private static readonly Evidence All = Evidence.Of(Article.Paragraphs.Select(paragraph => (Article, paragraph)));

    [Theory]
    [InlineData("The harbour board has already chosen a buyer. [1]")]
    [InlineData("The crew had been paid. [1]")]
    [InlineData("The passengers were admitted to hospital on Sunday. [2]")]
    [InlineData("The captain had been drinking. [2]")]
    [InlineData("The council sells the pier. [3]")]
    [InlineData("The lifeboat crew launched that night. [3]")]
    [InlineData("The company has hidden the survey. [4]")]
    [InlineData("The board published the accounts. [4]")]
    [InlineData("The divers entered the hold. [6]")]
    [InlineData("The tug capsized in the swell. [6]")]
    [InlineData("The ferry was sold tomorrow to a rival. [7]")]
    [InlineData("The insurers knew about the leak in the engine room. [7]")]
    [InlineData("The market will move to Station Road. [3]")]
    [InlineData("40 sailings will be cancelled. [8]")]
    [InlineData("The purser hid the log. [9]")]
    public void What_the_article_does_not_assert_is_stopped(string reply) => Assert.False(CheckedOf(reply).IsSupported, CheckedOf(reply).Text);

    [Theory]
    [InlineData("The harbour board denies that it has chosen a buyer. [1]")]
    [InlineData("The board declined to say whether the crew had been paid. [1]")]
    [InlineData("None of the passengers was admitted to hospital. [2]")]
    [InlineData("There is no evidence that the captain had been drinking. [2]")]
    [InlineData("The market will move to Station Road if the council sells the pier. [3]")]
    [InlineData("The lifeboat crew refused to launch. [3]")]
    [InlineData("The minister urged the board to publish the accounts. [4]")]
    [InlineData("The owners stopped the divers from entering the hold. [6]")]
    [InlineData("The tug nearly capsized. [6]")]
    [InlineData("40 sailings will be cancelled if the strike goes ahead. [8]")]
    [InlineData("The regatta will start at noon. [8]")]
    [InlineData("The purser hid the log, detectives allege. [9]")]
    [InlineData("According to the lawsuit, the mate lost the report. [9]")]
    public void A_claim_that_says_how_it_stands_is_kept(string reply) => Assert.True(CheckedOf(reply).IsSupported, CheckedOf(reply).Detail);

    [Fact]
    public void A_report_in_the_claim_is_nobodys_saying() =>
        Assert.EndsWith("according to the lawsuit.", CheckedOf("The mate lost the report. [9]").Text, StringComparison.Ordinal);

    [Fact]
    public void The_only_words_of_one_speaker_are_not_anothers()
    {
        Assert.Equal(Verdict.WrongSpeaker, CheckedOf("Nobody left early, Milo Hart said. [5]").Verdict);
        Assert.True(CheckedOf("Nobody left early, Dana Reyes said. [5]").IsSupported);
    }

    private static CheckedClaim CheckedOf(string reply) => Assert.Single(new ReplyCheck().Check(reply, All).Claims);
}
