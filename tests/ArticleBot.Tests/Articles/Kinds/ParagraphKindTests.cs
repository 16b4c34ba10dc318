using ArticleBot.Articles;

namespace ArticleBot.Tests.Articles.Kinds;

public sealed class ParagraphKindTests
{
    [Theory]
    [InlineData("By Ann Lee", ParagraphKind.Byline)]
    [InlineData("By Ann Lee and Bo Ek, Coast News | 3 March 2026", ParagraphKind.Byline)]
    [InlineData("Published: 3 March 2026 08:15 GMT", ParagraphKind.Byline)]
    [InlineData("2026-03-02T08:15:00Z", ParagraphKind.Byline)]
    [InlineData("Updated 12:24 am EST, Wednesday, March 4, 2026", ParagraphKind.Byline)]
    [InlineData("By Monday the pier was open again.", ParagraphKind.Body)]
    [InlineData("On 3 March 2026 the pier was open again.", ParagraphKind.Body)]
    [InlineData("The pier at dawn. (Photo: Bo Ek)", ParagraphKind.Caption)]
    [InlineData("The pier at dawn. Photograph: Bo Ek/Coast News", ParagraphKind.Caption)]
    [InlineData("Divers look at the piles. (CN Photo/Bo Ek)", ParagraphKind.Caption)]
    [InlineData("She took a photo of the pier and went home.", ParagraphKind.Body)]
    [InlineData("Read more: Fog closes the port again", ParagraphKind.Furniture)]
    [InlineData("Sign up for our newsletter and never miss a ferry.", ParagraphKind.Furniture)]
    [InlineData("Follow us on Twitter", ParagraphKind.Furniture)]
    [InlineData("Advertisement", ParagraphKind.Furniture)]
    [InlineData("‘Nobody told us’: How the port of Ostby was warned for years of fog and did nothing", ParagraphKind.Furniture)]
    [InlineData("Read the signs carefully before you board, the port said.", ParagraphKind.Body)]
    [InlineData("More than 90 people were on board.", ParagraphKind.Body)]
    [InlineData("What the port says", ParagraphKind.Heading)]
    [InlineData("14:32", ParagraphKind.Heading)]
    [InlineData("— Bo Ek (@boek) March 2, 2026", ParagraphKind.Credit)]
    public void A_block_is_what_its_words_say(string words, ParagraphKind kind)
    {
        var article = Read($"Ferry hits pier\n\nA ferry hit the pier on Monday.\n\nNobody was hurt.\n\n{words}\n\nIt was foggy.\n\nThe pier is old.\n\nBoats land elsewhere.");

        Assert.Equal(kind, article.Paragraphs[2].Kind);
    }

    [Fact]
    public void The_block_above_a_signature_is_a_post_of_the_one_who_signs()
    {
        var article = Read("Ferry hits pier\n\nA ferry hit the pier.\n\nWhat a noise: https://t.co/x\n\n— Bo Ek (@boek) March 2, 2026\n\nNobody was hurt.");

        Assert.Equal((ParagraphKind.Post, "Bo Ek"), (article.Paragraphs[1].Kind, article.Paragraphs[1].Speaker));
    }

    [Fact]
    public void A_post_that_was_pasted_stands_below_its_authors_name()
    {
        var article = Read("Ferry hits pier\n\nA ferry hit the pier.\n\nBo Ek\n\n@boek\n\nWhat a noise!\n\nNobody was hurt.");

        Assert.Equal(
            [(ParagraphKind.Body, null), (ParagraphKind.Credit, null), (ParagraphKind.Credit, null), (ParagraphKind.Post, "Bo Ek"), (ParagraphKind.Body, null)],
            article.Paragraphs.Select(paragraph => (paragraph.Kind, paragraph.Speaker)));
    }

    [Fact]
    public void Questions_and_answers_are_told_by_their_labels_and_the_one_who_is_asked_is_named()
    {
        var article = Read("Meet Ida Kern, our harbour master\n\nQ: Do you like fog?\n\nA: No.\n\nI never did.\n\nQ: And ferries?\n\nA: Yes, I do.");

        Assert.Equal(
            [(ParagraphKind.Question, null), (ParagraphKind.Answer, "Ida Kern"), (ParagraphKind.Answer, "Ida Kern"), (ParagraphKind.Question, null), (ParagraphKind.Answer, "Ida Kern")],
            article.Paragraphs.Select(paragraph => (paragraph.Kind, paragraph.Speaker)));
        Assert.Equal("Yes, I do.", article.TextOf(article.Paragraphs[^1]));
    }

    [Fact]
    public void One_labelled_question_makes_no_interview() =>
        Assert.Equal(ParagraphKind.Body, Read("Letters of the day\n\nQ: Where is the ferry?\n\nA: At the pier.\n\nThat is all.").Paragraphs[1].Kind);

    [Fact]
    public void What_stands_between_the_title_and_the_byline_is_a_standfirst() =>
        Assert.Equal(ParagraphKind.Standfirst, Read("Ferry hits pier\n\nIt is the third time this year.\n\nBy Ann Lee\n\nA ferry hit the pier.").Paragraphs[0].Kind);

    [Fact]
    public void Only_the_articles_own_text_is_body_and_captions_are_evidence_all_the_same()
    {
        var kinds = Enum.GetValues<ParagraphKind>().Select(kind => new Paragraph(1, kind, default, []));

        Assert.Equal([ParagraphKind.Body, ParagraphKind.BlockQuote, ParagraphKind.ListItem, ParagraphKind.Answer], kinds.Where(one => one.IsBody).Select(one => one.Kind));
        Assert.Equal([ParagraphKind.Standfirst, ParagraphKind.Post, ParagraphKind.Caption], kinds.Where(one => one is { IsEvidence: true, IsBody: false }).Select(one => one.Kind));
    }

    private static Article Read(string text) => ArticleReader.Read("id", text);
}
