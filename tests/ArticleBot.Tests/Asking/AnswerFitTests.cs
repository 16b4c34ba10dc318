using ArticleBot.Articles;
using ArticleBot.Asking.Passages;
using ArticleBot.Meaning;
using ArticleBot.Retrieval;

namespace ArticleBot.Tests.Asking;

/// <summary>Words that a reader found, against the kind that a question asks for.</summary>
public sealed class AnswerFitTests
{
    private static readonly Article Gallery = ArticleReader.Read("gallery", """
        Painter shows harbours

        Bo Lind has spent 40 years painting harbours, and 112 pictures of harbours hang in the show. Ida Roos drove there with her brother and two dogs.

        The roof leaked and will be mended in May, according to Jon Falk, the caretaker. The Leeds roofing firm Stane & Sons will do it.
        """);

    private static readonly PassageIndex Index = PassageIndex.Build([Gallery]);

    [Theory]
    [InlineData("How many harbours has he painted?", "40", true)]
    [InlineData("How many pictures hang there?", "112", false)]
    [InlineData("How many years did he paint?", "40", false)]
    [InlineData("What is the name of her brother?", "Ida Roos", true)]
    [InlineData("Who drove there?", "Ida Roos", false)]
    [InlineData("Who will mend the roof?", "Jon Falk", true)]
    [InlineData("Which roofing firm will do it?", "Leeds", true)]
    [InlineData("Which roofing firm will do it?", "Stane", false)]
    public void Words_that_belong_to_another_thing_do_not_fit(string question, string words, bool misfits) =>
        Assert.Equal(misfits, Best(question, words)!.Fit == KindFit.Misfits);

    [Fact]
    public void Of_two_numbers_the_one_beside_the_thing_asked_for_answers() =>
        Assert.Equal("112", Gallery.TextOf(Best("How many pictures hang in the show?", "40", "112")!.Span));

    private static AnswerWords? Best(string question, params string[] found)
    {
        var ranking = Index.Rank(question);
        using var fit = new AnswerFit(ranking);
        var place = ranking.Text.Passages.ToList().FindIndex(passage => Gallery.TextOf(passage.Reading).Contains(found[0], StringComparison.Ordinal));
        var start = ranking.Text.Passages[place].Reading.Start;
        return fit.Best(place, new PassageReading(1, [.. found.Select(words => new ReadWords(SpanOf(words, start), 0.4))]));
    }

    private static TextSpan SpanOf(string words, int start) => new(Gallery.Text.IndexOf(words, StringComparison.Ordinal) - start, words.Length);
}
