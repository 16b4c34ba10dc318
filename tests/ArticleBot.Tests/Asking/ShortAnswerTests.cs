using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Passages;
using ArticleBot.Grounding;

namespace ArticleBot.Tests.Asking;

public sealed class ShortAnswerTests
{
    private static readonly Article Match = ArticleReader.Read("match", """
        Home win

        The crowd of 3,412 was the best of the season, and tickets were 2.5 per cent dearer than last year.
        """);

    [Theory]
    [InlineData("3", "3,412")]
    [InlineData("412", "3,412")]
    [InlineData("5", "2.5 per cent")]
    [InlineData("crow", "crowd")]
    [InlineData("the best of the season", "the best of the season")]
    public void Words_are_whole(string read, string given)
    {
        var paragraph = Match.Paragraphs[0];
        var sentence = paragraph.Sentences[0].Span;
        var found = new TextSpan(Match.Text.IndexOf(read, sentence.Start, StringComparison.Ordinal), read.Length);
        var best = new AnswerWords(found, 1, KindFit.Open, IsVague: false, new WordsPlace(0, 1, 1, HasName: true));

        var words = ShortAnswer.Of(
            new ReadPassage(0, Match, paragraph, 1, best), [new Claim(Match.TextOf(sentence), [new Citation(Match, paragraph.Number, sentence)])]);

        Assert.Equal(given, words?.Text);
    }
}
