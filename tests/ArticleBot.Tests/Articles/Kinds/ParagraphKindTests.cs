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
    [InlineData("Published: 7:30 AM EST March 4, 2026 | Updated: 8:00 AM EST March 4, 2026", ParagraphKind.Byline)]
    [InlineData("Author: Ann Lee", ParagraphKind.Byline)]
    [InlineData("By Monday the pier was open again.", ParagraphKind.Body)]
    [InlineData("On 3 March 2026 the pier was open again.", ParagraphKind.Body)]
    [InlineData("The pier at dawn. (Photo: Bo Ek)", ParagraphKind.Caption)]
    [InlineData("The pier at dawn. Photograph: Bo Ek/Coast News", ParagraphKind.Caption)]
    [InlineData("Divers look at the piles. (CN Photo/Bo Ek)", ParagraphKind.Caption)]
    [InlineData("The pier at dawn, before the ferry came. Credit: Bo Ek / Coast News", ParagraphKind.Caption)]
    [InlineData("She took a photo of the pier and went home.", ParagraphKind.Body)]
    [InlineData("Read more: Fog closes the port again", ParagraphKind.Furniture)]
    [InlineData("Sign up for our newsletter and never miss a ferry.", ParagraphKind.Furniture)]
    [InlineData("Follow us on Twitter", ParagraphKind.Furniture)]
    [InlineData("[Sign up for the letter from the port]", ParagraphKind.Furniture)]
    [InlineData("Never miss a ferry. Subscribe to the letter from the port!", ParagraphKind.Furniture)]
    [InlineData("Unsubscribe | Change what you get", ParagraphKind.Furniture)]
    [InlineData("Read more from the diary and the pilot seems afraid of fog.", ParagraphKind.Body)]
    [InlineData("Subscribe was the word that the old pilot hated most.", ParagraphKind.Body)]
    [InlineData("Sign up for the ferry began at six, and the queue reached the pier by seven.", ParagraphKind.Body)]
    [InlineData("Watch: the pilot's gold watch was found in a drain.", ParagraphKind.Body)]
    [InlineData("Copyright in the map belongs to the pilot's widow, a court ruled.", ParagraphKind.Body)]
    [InlineData("Watch: Pilot's gold watch is pulled from a drain", ParagraphKind.Furniture)]
    [InlineData("You have two free articles left this month.", ParagraphKind.Furniture)]
    [InlineData("Ann Lee, Selmouth | 2 March 2026 7:15 am", ParagraphKind.Byline)]
    [InlineData("Tuesday 3 March", ParagraphKind.Byline)]
    [InlineData("Pilots must sign up by Monday. Nobody has.", ParagraphKind.Body)]
    [InlineData("The pilot blamed the fog.[2]", ParagraphKind.Body)]
    [InlineData("(Nobody had told the pilot.)", ParagraphKind.Body)]
    [InlineData("A post shared by Bo Ek (@bo.ek) on Mar 2, 2026 at 5:14pm PST", ParagraphKind.Credit)]
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

    [Theory]
    [InlineData("A year after she came to Lund & Moe, Ida Kern answers our questions.\n\nQ: Fog?\n\nA: No.\n\nQ: And ferries?\n\nA: Yes.")]
    [InlineData("We met Ida Kern.\n\nQ: Do you like fog?\n\nA: No.")]
    public void The_only_one_who_is_named_before_the_questions_is_asked(string text) =>
        Assert.Contains(Read($"The harbour today\n\n{text}").Paragraphs, paragraph => paragraph is { Kind: ParagraphKind.Answer, Speaker: "Ida Kern" });

    [Theory]
    [InlineData("CN", "CN", "IK", "Ida Kern")]
    [InlineData("Coast News", "Coast News", "Ida Kern", "Ida Kern")]
    [InlineData("Reporter", null, "Kern", "Kern")]
    public void Who_asks_and_who_answers_is_told_by_the_names_in_front(string asker, string? asks, string answerer, string speaker)
    {
        var article = Read($"A talk with Ida Kern\n\n{asker}: Do you like fog?\n\n{answerer}: No. Who does?\n\n{asker}: And ferries?\n\n{answerer}: Yes.\n\nA guest: Me, too.");

        Assert.Equal(
            [(ParagraphKind.Question, asks), (ParagraphKind.Answer, speaker), (ParagraphKind.Question, asks), (ParagraphKind.Answer, speaker)],
            article.Paragraphs.Take(4).Select(paragraph => (paragraph.Kind, paragraph.Speaker)));
        Assert.Equal("Do you like fog?", article.TextOf(article.Paragraphs[0]));
    }

    [Fact]
    public void A_line_of_somebody_who_speaks_once_is_not_the_answer_of_another() =>
        Assert.Null(Read("A talk\n\nQ: Fog?\n\nA: No.\n\nPassenger: Yes!\n\nQ: Ferries?\n\nA: Yes.").Paragraphs[2].Speaker);

    [Fact]
    public void Scores_and_statements_with_names_in_front_are_no_interview() =>
        Assert.All(
            Read("What they said\n\nIda Kern: It was foggy.\n\nBo Ek: I heard it.\n\nIda Kern: It was slow.\n\nBo Ek: It was loud.").Paragraphs,
            paragraph => Assert.Equal(ParagraphKind.Body, paragraph.Kind));

    [Fact]
    public void A_signature_behind_a_post_leaves_the_paragraph_before_it_alone()
    {
        var article = Read("Ferry hits pier\n\nA ferry hit the pier.\n\nWhat a noise. pic.x/1— Bo Ek (@boek) March 2, 2026\n\nNobody was hurt.");

        Assert.Equal([(ParagraphKind.Body, null), (ParagraphKind.Post, "Bo Ek"), (ParagraphKind.Body, null)], article.Paragraphs.Select(paragraph => (paragraph.Kind, paragraph.Speaker)));
    }

    [Theory]
    [InlineData("Bo Ek\n@boek\nWhat a noise in the harbour tonight!\n10:45 AM · Mar 4, 2026")]
    [InlineData("Bo Ek\n@boek\n\nWhat a noise in the harbour tonight!\n\n10:45 AM · Mar 4, 2026 · 12.3K Views")]
    [InlineData("Bo Ek\n@boek · 3h\nWhat a noise in the harbour tonight!\n\n12 Retweets 34 Likes")]
    [InlineData("Bo Ek\n@boek\n·\nMar 4, 2026\nWhat a noise in the harbour tonight!")]
    [InlineData("Bo Ek 🦊\n@bo.ek\nWhat a noise in the harbour tonight!\n4 March 2026 at 10:45\n12 Reposts · 3 Quotes\n1.2K Likes")]
    public void A_pasted_post_alone_is_one_with_its_author_and_its_time_is_no_heading(string text)
    {
        var article = Read(text);
        var post = Assert.Single(article.Paragraphs, paragraph => paragraph.Kind == ParagraphKind.Post);

        Assert.Equal("What a noise in the harbour tonight!", article.TextOf(post));
        Assert.StartsWith("Bo Ek", post.Speaker, StringComparison.Ordinal);
        Assert.All(article.Paragraphs.Where(paragraph => paragraph != post), paragraph => Assert.Equal(ParagraphKind.Credit, paragraph.Kind));
    }

    [Fact]
    public void A_pasted_post_of_several_paragraphs_ends_with_its_line_of_time()
    {
        var article = Read("Ferry hits pier\n\nA ferry hit the pier.\n\nBo Ek\n@boek\nWhat a noise!\n\nAnd then it was still.\n\n9:15 AM · Mar 4, 2026\n\nNobody was hurt.\n\nThe pier is old.");

        Assert.Equal(
            [ParagraphKind.Body, ParagraphKind.Credit, ParagraphKind.Credit, ParagraphKind.Post, ParagraphKind.Post, ParagraphKind.Credit, ParagraphKind.Body, ParagraphKind.Body],
            article.Paragraphs.Select(paragraph => paragraph.Kind));
    }

    [Fact]
    public void The_hour_of_a_live_blogs_entry_ends_no_post_and_stays_a_heading()
    {
        var article = Read("Fog live\n\n14:32\n\nThe port is closed.\n\nBo Ek\n@boek\nWhat a noise!\n\nThe ferry waits outside.\n\n14:50\n\nThe port is open again.\n\nAll is well.");

        Assert.Equal(
            [ParagraphKind.Heading, ParagraphKind.Body, ParagraphKind.Credit, ParagraphKind.Credit, ParagraphKind.Post, ParagraphKind.Body, ParagraphKind.Heading, ParagraphKind.Body, ParagraphKind.Body],
            article.Paragraphs.Select(paragraph => paragraph.Kind));
    }

    [Fact]
    public void When_a_pasted_post_was_written_is_not_when_the_article_appeared() =>
        Assert.Null(Read("Ferry hits pier\n\nA ferry hit it.\n\nBo Ek\n\n@boek\n\nWhat a noise!\n\n9:15 AM · Mar 4, 2026\n\nNobody was hurt.").Info.Published);

    [Fact]
    public void The_titles_of_other_articles_at_the_end_are_no_text() =>
        Assert.Equal(
            [ParagraphKind.Body, ParagraphKind.Body, ParagraphKind.Furniture, ParagraphKind.Furniture, ParagraphKind.Furniture],
            Read("Ferry hits pier\n\nA ferry hit the pier.\n\nNobody was hurt.\n\nMost read\n\nWhale seen off Vik\n\nFog to stay").Paragraphs.Select(paragraph => paragraph.Kind));

    [Fact]
    public void A_heading_like_theirs_with_text_below_it_ends_nothing() =>
        Assert.Equal(ParagraphKind.Body, Read("Ferry hits pier\n\nA ferry hit the pier.\n\nMore about the fog\n\nIt came at six.").Paragraphs[^1].Kind);

    [Fact]
    public void A_drawn_line_is_no_paragraph() =>
        Assert.Equal(2, Read("Ferry hits pier\n\nA ferry hit the pier.\n\n___\n\nNobody was hurt.\n\n* * *").Paragraphs.Length);

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
