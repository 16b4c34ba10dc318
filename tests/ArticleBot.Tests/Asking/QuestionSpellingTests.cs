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
        Assert.Equal(mended, QuestionSpelling.Mended(typed, [Article], English.Contains).Text);

    [Theory]
    [InlineData("who is hanna petersen")]
    [InlineData("was ebba lind hurt in march")]
    [InlineData("where is the chanel tunnel museum in xanten")]
    public void Names_and_English_words_stay_as_they_were_typed(string typed) =>
        Assert.Equal(typed, QuestionSpelling.Mended(typed, [Article], word => word is "chanel" or "petersen" || English.Contains(word)).Text);

    [Fact]
    public void Of_several_articles_no_word_is_put_in_the_place_of_anothers() =>
        Assert.Equal("wich hospitle", QuestionSpelling.Mended("wich hospitle", [Article, Article], English.Contains).Text);

    [Fact]
    public void A_name_that_nobody_bears_is_taken_for_the_only_one_that_is_near_and_that_is_told()
    {
        var mended = QuestionSpelling.Mended("what did hanna petrson say", [Article], English.Contains);

        Assert.Equal("what did hanna Peterson say", mended.Text);
        Assert.Equal(("petrson", "Peterson"), mended.Taken);
    }

    [Theory]
    [InlineData("what did the CM say", "what did the Chief Minister say")]
    [InlineData("what did the cm say", "what did the Chief Minister say")]
    [InlineData("did the FDA agree", "did the Food and Drug Administration agree")]
    [InlineData("is mk here", "is mk here")]
    [InlineData("did the WHO agree", "did the WHO agree")]
    public void Initials_stand_for_words_with_capitals_and_small_ones_for_no_person(string typed, string meant)
    {
        var article = ArticleReader.Read("text", """
            Drug let in

            Chief Minister Meera Nambiar and Mark Kern asked the Food and Drug Administration for the drug. The who and the why are open.
            """);

        Assert.Equal(meant, QuestionSpelling.Mended(typed, [article], English.Contains).Text);
    }
}
