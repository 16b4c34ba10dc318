using ArticleBot.Articles;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.People;
using ArticleBot.Quotations.Reported;

namespace ArticleBot.Tests.Quotations;

public sealed class ReportedStatementsTests
{
    [Theory]
    [InlineData("Mayor Tomas Lind said that the bridge would open in May.", "that the bridge would open in May", "Tomas Lind")]
    [InlineData("Mayor Tomas Lind said the bridge would open in May.", "the bridge would open in May", "Tomas Lind")]
    [InlineData("The bridge will open in May, Mayor Tomas Lind said.", "The bridge will open in May", "Tomas Lind")]
    [InlineData("The bridge will open in May, according to Mayor Tomas Lind.", "The bridge will open in May", "Tomas Lind")]
    [InlineData("According to Mayor Tomas Lind, the bridge will open in May.", "the bridge will open in May", "Tomas Lind")]
    [InlineData("Mayor Tomas Lind told reporters that the bridge would open in May.", "that the bridge would open in May", "Tomas Lind")]
    [InlineData("Mayor Tomas Lind denied that the bridge was unsafe.", "that the bridge was unsafe", "Tomas Lind")]
    [InlineData("Mayor Tomas Lind asked whether the bridge was safe.", "whether the bridge was safe", "Tomas Lind")]
    [InlineData("Mayor Tomas Lind warned on Monday that the bridge was unsafe.", "that the bridge was unsafe", "Tomas Lind")]
    [InlineData("Mayor Tomas Lind wrote that the bridge was unsafe.", "that the bridge was unsafe", "Tomas Lind")]
    [InlineData("Mayor Tomas Lind believes that the bridge is unsafe.", "that the bridge is unsafe", "Tomas Lind")]
    public void What_somebody_is_reported_to_say_is_found_with_its_speaker(string sentence, string words, string speaker)
    {
        var (article, found) = Find(sentence);

        var statement = Assert.Single(found);
        Assert.Equal(words, article.TextOf(Assert.Single(statement.Spans)));
        Assert.Equal(speaker, statement.Speaker?.Name);
        Assert.Equal(QuotationKind.Indirect, statement.Kind);
        Assert.Equal(1, statement.Paragraph);
    }

    [Fact]
    public void A_statement_that_its_speaker_parts_has_two_spans()
    {
        var (article, found) = Find("The bridge, Mayor Tomas Lind said, would open in May.");

        Assert.Equal(["The bridge", "would open in May"], Assert.Single(found).Spans.Select(article.TextOf));
    }

    [Fact]
    public void A_pronoun_stands_for_who_was_named_before()
    {
        var (article, found) = Find("Mayor Tomas Lind visited the bridge on Monday.\n\nHe said that the arches were safe.");

        var statement = Assert.Single(found);
        Assert.Equal("Tomas Lind", statement.Speaker?.Name);
        Assert.Equal("He", article.TextOf(statement.Mention!.Value));
        Assert.Equal("said", article.TextOf(statement.Cue!.Value));
    }

    [Fact]
    public void An_unnamed_speaker_keeps_the_words_that_stand_for_them()
    {
        var (_, found) = Find("Two engineers said that the arches were safe.");

        Assert.Equal("two engineers", Assert.Single(found).Speaker?.Name, ignoreCase: true);
    }

    [Theory]
    [InlineData("The bridge stands north of the town and has five arches.")]
    [InlineData("It closed in winter because ice had damaged two of the arches.")]
    public void A_sentence_in_which_nobody_says_anything_gives_nothing(string sentence) => Assert.Empty(Find(sentence).Found);

    [Fact]
    public void Quoted_words_are_no_reported_statement()
    {
        var (_, found) = Find("“The bridge is safe,” Mayor Tomas Lind said.");

        Assert.Empty(found);
    }

    [Fact]
    public void A_sentence_without_end_is_read_to_its_end()
    {
        var words = string.Join(" and ", Enumerable.Repeat("Mayor Tomas Lind said that the bridge was safe", 2_000));

        var (article, found) = Find(words + ".");

        Assert.Contains(found, statement => statement.Spans[0].Start > article.Text.Length * 9 / 10);
    }

    private static (Article Article, IReadOnlyList<Attribution> Found) Find(string text)
    {
        var article = ArticleReader.Read("a", $"Bridge reopens\n\n{text}\n\nThe river is low.");
        return (article, ReportedStatements.Find(Reading.Of(article)));
    }
}
