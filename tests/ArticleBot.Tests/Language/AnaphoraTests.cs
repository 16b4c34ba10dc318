using ArticleBot.Language;

namespace ArticleBot.Tests.Language;

public sealed class AnaphoraTests
{
    [Theory]
    [InlineData("He left at noon.", true)]
    [InlineData("But she stayed.", true)]
    [InlineData("“They know,” he said.", true)]
    [InlineData("The move surprised many.", true)]
    [InlineData("And the decision stands.", true)]
    [InlineData("Their boats are old.", true)]
    [InlineData("The mayor left.", false)]
    [InlineData("Ms Lopes said they knew.", false)]
    [InlineData("The", false)]
    [InlineData("But", false)]
    [InlineData("", false)]
    public void A_sentence_that_leans_on_the_one_before(string sentence, bool leans) => Assert.Equal(leans, Anaphora.Opens(sentence));

    [Theory]
    [InlineData("It did not sail.", true)]
    [InlineData("It didn’t sail.", true)]
    [InlineData("No boat sailed.", true)]
    [InlineData("Notes were taken.", false)]
    public void A_sentence_that_denies(string sentence, bool denies) => Assert.Equal(denies, Negation.IsIn(sentence));
}
