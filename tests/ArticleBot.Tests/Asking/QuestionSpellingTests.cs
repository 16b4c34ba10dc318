using ArticleBot.Articles;
using ArticleBot.Asking;

namespace ArticleBot.Tests.Asking;

public sealed class QuestionSpellingTests
{
    private static readonly Article Article = ArticleReader.Read("test", """
        Sailor out of danger

        Sailor Ebba Lind is recovering at Norrby Hospital after her boat struck a buoy. A fisherman found her.

        Hanna Peterson, the harbour master, said the channel would be marked. The government paid.
        """);

    private static readonly HashSet<string> English = ["hospital", "fisherman", "peterson", "harbour", "channel", "government", "found", "hurt", "march"];

    [Theory]
    [InlineData("wich hospitle is she in", "which hospital is she in")]
    [InlineData("did the goverment pay", "did the government pay")]
    [InlineData("who is the fisherman", "who is the fisherman")]
    public void A_slip_takes_the_letters_of_a_question_word_or_of_the_articles_word(string typed, string mended) =>
        Assert.Equal(mended, QuestionSpelling.Mended(typed, [Article], English.Contains));

    [Theory]
    [InlineData("who is hanna petersen")]
    [InlineData("was ebba lind hurt in march")]
    [InlineData("where is the chanel tunnel museum in xanten")]
    public void Names_and_English_words_stay_as_they_were_typed(string typed) =>
        Assert.Equal(typed, QuestionSpelling.Mended(typed, [Article], word => word is "chanel" || English.Contains(word)));

    [Fact]
    public void Of_several_articles_no_word_is_put_in_the_place_of_anothers() =>
        Assert.Equal("wich hospitle", QuestionSpelling.Mended("wich hospitle", [Article, Article], English.Contains));
}
