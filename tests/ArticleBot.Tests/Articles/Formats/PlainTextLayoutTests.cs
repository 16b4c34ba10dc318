using ArticleBot.Articles;

namespace ArticleBot.Tests.Articles.Formats;

public sealed class PlainTextLayoutTests
{
    [Fact]
    public void One_paragraph_a_line_needs_no_blank_lines()
    {
        var article = Read("Ferry hits pier\nA ferry hit the old pier on Monday.\nNobody was hurt, the port said.\nThe pier is closed until May.");

        Assert.Equal("Ferry hits pier", article.Title);
        Assert.Equal(["A ferry hit the old pier on Monday.", "Nobody was hurt, the port said.", "The pier is closed until May."], Words(article));
    }

    [Fact]
    public void One_paragraph_a_line_below_a_title_and_a_blank_line_is_parted_too() =>
        Assert.Equal(["One is here.", "Two is there.", "Three."], Words(Read("Title\n\nOne is here.\nTwo is there.\nThree.")));

    [Fact]
    public void Lines_none_of_which_goes_on_in_the_next_are_paragraphs_without_full_stops_too()
    {
        var article = Read("Ferry hits pier\nA ferry hit the old pier of Ostby on Monday morning in fog that was thicker than ever\n"
            + "The harbour master Ida Kern had warned of it on Sunday\nNobody was hurt\nThe pier is closed until May");

        Assert.Equal(4, article.Paragraphs.Count(paragraph => paragraph.IsBody));
    }

    [Theory]
    [InlineData("So it rained. In May.", "So it rained. In May.")]
    [InlineData("Meet our fog. (Yes, fog.)", "Meet our fog. (Yes, fog.)")]
    [InlineData("A ferry hit the old pier of Ostby on Monday. Nobody was hurt.", "id")]
    [InlineData("A ferry hit the pier.", "id")]
    public void A_first_line_of_very_short_sentences_is_a_title(string first, string title) =>
        Assert.Equal(title, Read($"{first}\n\nIt was foggy, the port said.\n\nThe pier is closed.").Title);

    [Fact]
    public void Lines_broken_at_a_margin_are_joined_and_a_short_last_line_ends_the_paragraph()
    {
        var article = Read("""
            Ferry hits pier

            A ferry with ninety people on board hit the old pier of Ostby on
            Monday morning, in thick fog. Nobody was hurt, said the port, which
            is looking into it.
            The pier was built in 1911 and was to be mended next year. It will
            stay closed until May, and boats land at the new pier for now while
            divers look at the piles.
            """);

        Assert.Equal(2, article.Paragraphs.Length);
        Assert.StartsWith("The pier was built in 1911", article.TextOf(article.Paragraphs[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_line_that_is_set_in_begins_a_paragraph()
    {
        var article = Read("""
            Ferry hits pier

                A ferry with ninety people on board hit the old pier on Monday
            morning, in thick fog.
                Nobody was hurt, said the port, which is looking into what led
            to it and will say more in a week or two.
            """);

        Assert.Equal(2, article.Paragraphs.Length);
    }

    [Fact]
    public void Entries_of_a_list_are_paragraphs_of_their_own_without_their_signs()
    {
        var article = Read("What to pack\n\nTake these with you:\n- a warm coat\n- two\n  pairs of boots\n- water");

        Assert.Equal(["Take these with you:", "a warm coat", "two pairs of boots", "water"], Words(article));
        Assert.Equal([ParagraphKind.Body, ParagraphKind.ListItem, ParagraphKind.ListItem, ParagraphKind.ListItem], article.Paragraphs.Select(paragraph => paragraph.Kind));
    }

    [Fact]
    public void The_number_of_an_entry_stays_and_is_no_sentence()
    {
        var article = Read("Best beaches\n\n1. Ostby. It is long.\n2. Vik. It is wide.\n3. Nes. It is near.");

        Assert.Equal(["1. Ostby.", "It is long."], article.Paragraphs[0].Sentences.Select(article.TextOf));
    }

    [Theory]
    [InlineData("OSTBY, Norland (CNA) — A ferry hit the old pier on Monday and closed it for months.\n\nNobody was hurt.")]
    [InlineData("A ferry hit the old pier of Ostby on Monday, the port authority said, and the pier will be closed for months.\n\nNobody was hurt.")]
    [InlineData("“It came out of the fog,” said Ann Lee\n\nNobody was hurt.")]
    [InlineData("A ferry hit the pier.\n\nNobody was hurt.")]
    public void A_first_sentence_is_no_title(string text)
    {
        var article = Read(text);

        Assert.Equal(("id", 2), (article.Title, article.Paragraphs.Length));
    }

    [Theory]
    [InlineData("Ferry hits pier")]
    [InlineData("Who steers the ferry?")]
    [InlineData("‘Fog. We love it.’ The port’s odd slogan.")]
    public void A_headline_is_the_title(string title) =>
        Assert.Equal(title, Read($"{title}\n\nA ferry hit the pier.\n\nNobody was hurt.").Title);

    [Fact]
    public void Every_word_of_a_text_is_kept()
    {
        const string Text = "Ferry hits pier\nA ferry hit it.\n  Nobody was hurt.\n\n* One\n* Two\n\nRead more: Fog again\n(AP)";

        var words = Read(Text).Text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Text.Split((char[])[' ', '\n', '*'], StringSplitOptions.RemoveEmptyEntries), words);
    }

    private static Article Read(string text) => ArticleReader.Read("id", text);

    private static IEnumerable<string> Words(Article article) => article.Paragraphs.Select(article.TextOf);
}
