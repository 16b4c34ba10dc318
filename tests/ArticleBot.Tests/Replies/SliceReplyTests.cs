using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Grounding;
using ArticleBot.Library;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Replies;
using ArticleBot.Replies.Actions;
using ArticleBot.Replies.Markup;
using ArticleBot.Replies.Quoting;
using ArticleBot.Retrieval;
using ArticleBot.Summarising;

namespace ArticleBot.Tests.Replies;

public sealed class SliceReplyTests
{
    private static readonly Article Ferry = ArticleReader.Read("ferry", """
        ---
        url: https://example.org/ferry
        ---
        Ferry strikes a pier

        The night ferry struck the north pier on Tuesday. Nobody was hurt.

        “We heard a long scrape,” said Ada Lund, the harbour master. “Then it was quiet.”

        Repairs begin next week.
        """);

    [Fact]
    public void An_answer_has_marks_with_its_paragraphs_numbers_sources_with_links_and_buttons()
    {
        var reply = AnswerReply.Of(Answer() with { Passages = [Passage(1), Passage(3)] }, "What was struck?", "q1");

        Assert.Equal("The ferry struck a pier.\u00A0[1] Nobody was hurt.\u00A0[1]", reply.Text.ToString());
        Assert.Equal([(1, 1), (2, 1)], reply.Sources.Select(source => (source.Number, source.Paragraph)));
        Assert.Equal("https://example.org/ferry#:~:text=Nobody%20was%20hurt.", reply.Sources[1].Link!.AbsoluteUri);
        var key = ReplyKeys.Of(Ferry);
        Assert.Equal([$"s:{key},1", $"m:{key},3", "u:q1", "d:q1"], reply.Choices.Select(choice => choice.Action.ToString()));
        Assert.Equal(ReplyTone.Answer, reply.Tone);
    }

    [Fact]
    public void Marks_name_their_article_where_an_answer_cites_several()
    {
        var other = ArticleReader.Read("storm", "Storm passes\n\nThe storm passed at noon.");
        var storm = new Claim("The storm passed.", [new Citation(other, 1, other.Blocks[1].Span)]);

        var reply = AnswerReply.Of(Answer() with { Claims = [Answer().Claims[0], storm] }, "What was struck?");

        Assert.Equal($"The ferry struck a pier.\u00A0[{Ferry.Id} 1] The storm passed.\u00A0[storm 1]", reply.Text.ToString());
        Assert.Equal([1, 2], reply.Text.Runs.Where(run => run.Kind == ReplyRunKind.Mark).Select(run => run.Source));
    }

    [Fact]
    public void A_question_understood_otherwise_is_shown_first() =>
        Assert.StartsWith("Understood as: What was struck?\n", AnswerReply.Of(Answer(), "And what?").Text.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Other_readings_are_offered_as_questions()
    {
        var reply = AnswerReply.Of(Answer() with { OtherReadings = [new OtherReading("Ada Lund", "What did Ada Lund hear?"), new OtherReading("Otto", "What did Otto hear?")] }, "What was struck?");

        Assert.Equal(["Do you mean Ada Lund?", "Or Otto?"], reply.Offers.Select(offer => offer.Label));
        Assert.Equal("a:What did Ada Lund hear?", reply.Offers[0].Action.ToString());
    }

    [Fact]
    public void An_abstention_offers_the_closest_passage_without_a_mark()
    {
        var abstention = Answer() with { Outcome = AnswerOutcome.NotInArticle, Text = "The article does not say.", Claims = [], ClosestPassage = Cite("Repairs begin next week."), Notices = ["Only the article was asked."] };

        var reply = AnswerReply.Of(abstention, abstention.Question);

        Assert.Equal("The article does not say.", reply.Text.ToString());
        Assert.Equal((0, 3), (Assert.Single(reply.Sources).Number, reply.Sources[0].Paragraph));
        Assert.Equal(ReplyTone.Abstention, reply.Tone);
        Assert.Equal(["Only the article was asked."], reply.Notices);
        Assert.Equal($"s:{ReplyKeys.Of(Ferry)},3", Assert.Single(reply.Choices).Action.ToString());
    }

    [Fact]
    public void An_answer_under_way_shows_its_checked_sentences()
    {
        Assert.Equal("…", AnswerReply.SoFar([]).Text.ToString());
        Assert.Equal("The ferry struck a pier.\u00A0[1] …", AnswerReply.SoFar(Answer().Claims[..1]).Text.ToString());
    }

    [Fact]
    public void A_timeline_puts_each_time_before_its_sentence()
    {
        var summary = new Summary { Style = SummaryStyle.Timeline, Mode = SummaryMode.Extractive, Focus = "the pier", Sentences = [new(Answer().Claims[0], "on Tuesday"), new(Answer().Claims[1])] };

        var reply = SummaryReply.Of(summary);

        Assert.Equal("About the pier", reply.Title);
        Assert.Equal("• on Tuesday: The ferry struck a pier.\u00A0[1]\n• Nobody was hurt.\u00A0[1]", reply.Text.ToString());
    }

    [Fact]
    public void A_summary_of_nothing_says_why()
    {
        var reply = SummaryReply.Of(new Summary { Style = SummaryStyle.Short, Mode = SummaryMode.Extractive, Sentences = [], Notices = ["The article does not speak of cheese."] });

        Assert.Equal("The article does not speak of cheese.", reply.Text.ToString());
        Assert.Equal(ReplyTone.Abstention, reply.Tone);
    }

    [Fact]
    public void Quotations_are_paged_with_their_speaker_and_place()
    {
        var lund = new Speaker("Ada Lund", "the harbour master");
        var said = new Attribution { Kind = QuotationKind.Direct, Paragraph = 2, Spans = [Span("We heard a long scrape,"), Span("Then it was quiet.")], Speaker = lund, Confidence = 1, Rule = "test" };

        var reply = QuotationsReply.Of(Ferry, [.. Enumerable.Repeat(said, 12)], page: 9, lund, " scrape ");

        Assert.Equal("Ada Lund, the harbour master about “scrape”", reply.Title);
        Assert.Equal(new ReplyPage(3, 3), reply.Page);
        Assert.Equal("• “We heard a long scrape, … Then it was quiet.” — Ada Lund\u00A0[2]", reply.Text.ToString().Split('\n')[0]);
        Assert.Equal([true, false], reply.Choices.Select(choice => choice.IsEnabled));
        Assert.Equal(new ReplyAction.TurnPage(ReplyKeys.Of(Ferry), ReplyKeys.Of(lund), 2, "scrape"), reply.Choices[0].Action);
        Assert.Equal(2, reply.Choices.Select(choice => choice.Action.ToString()).Distinct().Count());
    }

    [Fact]
    public void Long_quotations_are_fewer_on_a_page_and_each_is_on_one()
    {
        var words = string.Concat(Enumerable.Repeat("brings water ", 40));
        var front = $"---\nurl: https://example.org/{new string('w', 200)}\n---\nA wall";
        var article = ArticleReader.Read("wall", $"{front}\n\n{string.Join("\n\n", Enumerable.Range(1, 9).Select(i => $"“Year {i} {words}.”"))}\n");
        var lund = new Speaker("Ada Lund", null);
        var said = article.Paragraphs.Select(paragraph => new Attribution
        {
            Kind = QuotationKind.Direct,
            Paragraph = paragraph.Number,
            Spans = [new TextSpan(paragraph.Span.Start + 1, paragraph.Span.Length - 2)],
            Speaker = lund,
            Confidence = 1,
            Rule = "test",
        }).ToList();

        var first = QuotationsReply.Of(article, said);
        var pages = Enumerable.Range(1, first.Page!.Value.Count).Select(page => QuotationsReply.Of(article, said, page)).ToList();

        // With their links fewer than the most of a page fit.
        Assert.InRange(pages.Count, 3, 8);
        Assert.Equal(9, pages.Sum(page => page.Text.ToString().Split('\n').Length));
        Assert.All(pages, page => Assert.InRange(page.Text.ToString().Length, 1, 3300));
    }

    [Fact]
    public void No_quotation_found_is_an_abstention() =>
        Assert.Equal(ReplyTone.Abstention, QuotationsReply.Of(Ferry, []).Tone);

    [Fact]
    public void Sources_show_the_cited_paragraphs_whole_with_their_neighbours()
    {
        var key = ReplyKeys.Of(Ferry);

        var reply = PassagesReply.Sources(new([new(key, 3)]), [Ferry]);

        Assert.Equal($"{Ferry.Title}\n¶2\u00A0{Ferry.TextOf(Ferry.Blocks[2])}\n\n¶3\u00A0Repairs begin next week.", reply.Text.ToString());
        Assert.Equal(ReplyVisibility.AskerOnly, reply.Visibility);
    }

    [Fact]
    public void More_passages_keep_their_order()
    {
        var key = ReplyKeys.Of(Ferry);

        var reply = PassagesReply.More(new([new(key, 3), new(key, 1), new(key, 99)]), [Ferry]);

        Assert.Equal($"{Ferry.Title}\n¶3\u00A0Repairs begin next week.\n\n¶1\u00A0{Ferry.TextOf(Ferry.Blocks[1])}", reply.Text.ToString());
    }

    [Fact]
    public void Sources_of_an_article_that_is_gone_are_refused() =>
        Assert.Equal(ReplyTone.Refusal, PassagesReply.Sources(new([new("00000000", 1)]), [Ferry]).Tone);

    [Fact]
    public void Speakers_are_counted_and_articles_listed()
    {
        var said = new Attribution { Kind = QuotationKind.Direct, Paragraph = 2, Spans = [Span("Then it was quiet.")], Speaker = new("Ada Lund", null), Confidence = 1, Rule = "test" };

        Assert.Equal("• Ada Lund: 2", SpeakersReply.Of(Ferry, [said, said, said with { Speaker = null }]).Text.ToString());
        Assert.Equal("The article quotes nobody.", SpeakersReply.Of(Ferry, []).Text.ToString());
        Assert.Equal("• Ferry strikes a pier (ferry, 3 paragraphs) this channel's article", LibraryReplies.List([ListedArticle.Of(Ferry)], Ferry.Id).Text.ToString());
        Assert.StartsWith("example.org\n\n¶1\u00A0The night ferry", ArticleReplies.Show(Ferry).Text.ToString(), StringComparison.Ordinal);
        Assert.Equal("Questions here are now about Ferry strikes a pier.", ArticleReplies.Chosen(Ferry).Text.ToString());
    }

    private static Answer Answer() => new()
    {
        Question = "What was struck?",
        Outcome = AnswerOutcome.Answered,
        Text = "The ferry struck a pier. Nobody was hurt.",
        Confidence = 0.9,
        Mode = AnswerMode.Model,
        Claims =
        [
            new("The ferry struck a pier.", [Cite("The night ferry struck the north pier on Tuesday.")]),
            new("Nobody was hurt.", [Cite("Nobody was hurt."), Cite("The night ferry struck the north pier on Tuesday.")]),
        ],
        Passages = [],
    };

    private static RankedPassage Passage(int number) => new(Ferry, Ferry.Blocks[number], 1);

    private static Citation Cite(string words) => new(Ferry, Ferry.ParagraphAt(Span(words).Start), Span(words));

    private static TextSpan Span(string words) => new(Ferry.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
