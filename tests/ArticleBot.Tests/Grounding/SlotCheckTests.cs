using ArticleBot.Grounding;

namespace ArticleBot.Tests.Grounding;

public sealed class SlotCheckTests
{
    [Theory]
    [InlineData("telescope", "South Africa and Switzerland lead the seven countries that run it. [7]")]
    [InlineData("telescope", "The 46 researchers observed the planet crossing in front of its star nine times. [5]")]
    [InlineData("trial", "71 coins have been recovered in Germany, Switzerland and the United States. [7]")]
    [InlineData("strike", "Ms Kell is to meet Mr Dahl again on Sunday in Aberdeen. [9]")]
    [InlineData("cyclist", "Sanne de Wit, 37, will retire at the end of the season. [5]")]
    [InlineData("housing", "Julia Hartmann, one of the Liberal Alliance rebels, resigned as chairwoman of the parliamentary finance committee. [4][5]")]
    public void Names_and_numbers_may_change_their_order(string article, string reply) =>
        Assert.Equal(Verdict.Supported, OwnArticles.VerdictOn(article, reply));

    [Theory]
    [InlineData("strike", "Jean Tully ruled out sending in the navy. [7]", Verdict.NameNotFound)]
    [InlineData("trial", "Viktor Lanz took the coins from the Halloran Museum between 2009 and 2020. [2][3]", Verdict.NameNotFound)]
    [InlineData("housing", "Stefan Moravec, one of the rebels, resigned as chairwoman of the parliamentary finance committee. [4][5]", Verdict.NameNotFound)]
    [InlineData("match", "Port Elden beat Harwick Town 3-2 after extra time in the final. [1]", Verdict.NameNotFound)]
    [InlineData("telescope", "The team watched the planet pass in front of its star 46 times. [5]", Verdict.NumberNotFound)]
    [InlineData("strike", "The new rosters would keep crews at sea for 14 days at a time. [2]", Verdict.NumberNotFound)]
    [InlineData("measles", "Only 95% of pupils at the school had been vaccinated. [4]", Verdict.NumberNotFound)]
    public void A_name_or_number_in_the_place_of_another_is_stopped(string article, string reply, Verdict verdict) =>
        Assert.Equal(verdict, OwnArticles.VerdictOn(article, reply));
}
