using ArticleBot.Grounding;

namespace ArticleBot.Tests.Grounding;

public sealed class SpeakerCheckTests
{
    [Theory]
    [InlineData("bridge", "“Nobody built it for trucks of this weight,” Ames said. [4]")]
    [InlineData("bakery", "Petra Holm of Vesper Research said: “Germans and Poles have firm ideas of what may go into a beer.” [6]")]
    [InlineData("strike", "Moira Kell, the union's general secretary, said: “Tired people make mistakes.” [3]")]
    [InlineData("match", "Eva Sorensen, Harwick's manager, said they “went out and played without fear”. [4]")]
    [InlineData("bakery", "Ms Tavares insisted that the company had no intention of entering Germany. [7]")]
    [InlineData("strike", "According to the report, Greta Munro has lost 30 bookings. [8]")]
    [InlineData("strike", "According to the article, Alasdair Boyd ruled out sending in the navy. [7]")]
    public void A_speaker_keeps_the_words(string article, string reply) => Assert.Equal(Verdict.Supported, OwnArticles.VerdictOn(article, reply));

    [Theory]
    [InlineData("bridge", "“Nobody built it for trucks of this weight,” Lund said. [3][4]")]
    [InlineData("bakery", "Petra Holm of Vesper Research said: “We started in my grandmother's kitchen.” [3][6]")]
    [InlineData("bakery", "Petra Holm of Vesper Research said: “There are easier ways to lose money.” [6][7]")]
    [InlineData("strike", "Henrik Dahl said: “Tired people make mistakes.” [3][4]")]
    [InlineData("strike", "Henrik Dahl, the chief executive, said: “Tired people make mistakes.” [3][4]")]
    [InlineData("bakery", "According to Petra Holm, “there are easier ways to lose money”. [6][7]", Verdict.QuoteNotFound)]
    public void Words_given_to_another_are_stopped(string article, string reply, Verdict verdict = Verdict.WrongSpeaker) =>
        Assert.Equal(verdict, OwnArticles.VerdictOn(article, reply));
}
