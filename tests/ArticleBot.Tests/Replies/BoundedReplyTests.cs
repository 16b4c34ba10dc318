using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.Grounding;
using ArticleBot.Library;
using ArticleBot.Replies;
using ArticleBot.Replies.Actions;
using ArticleBot.Replies.Markup;
using ArticleBot.Summarising;
using FsCheck.Xunit;

namespace ArticleBot.Tests.Replies;

public sealed class BoundedReplyTests
{
    private static readonly ReplyLimits Embed = new() { Title = 256, Text = 4096, FieldName = 256, FieldValue = 1024, Fields = 25, Card = 6000, ChoicesPerRow = 5 };

    [Fact]
    public void A_sentence_without_an_end_is_cut_and_does_not_flood_a_chat()
    {
        var article = ArticleReader.Read("endless", $"Endless\n\n{string.Concat(Enumerable.Repeat("and the pump went on ", 8000))}.");
        var sentence = article.Paragraphs[0].Sentences[0];
        var claim = new Claim(article.TextOf(sentence), [new Citation(article, 1, sentence.Span)]);
        var summary = new Summary { Style = SummaryStyle.Short, Sentences = [new SummarySentence(claim)], Mode = SummaryMode.Extractive };

        var reply = SummaryReply.Of(summary);
        var card = Assert.Single(ReplyLayout.Cards(reply, Embed, new DiscordMarkdown()));

        Assert.Contains("…", card.Text, StringComparison.Ordinal);
        Assert.True(card.Text.Length < 700);
        Assert.All(reply.Sources, source => Assert.True(source.Passage.Length <= Excerpt.Passage));
    }

    [Fact]
    public void A_reply_has_at_most_two_messages_and_says_that_the_rest_is_left_out()
    {
        var reply = new ChatReply { Text = ReplyText.Plain(string.Concat(Enumerable.Repeat("many words ", 5000))), Notices = ["The model was slow."], Sources = [] };
        var cards = ReplyLayout.Cards(reply, Embed, new DiscordMarkdown());

        Assert.Equal(2, cards.Length);
        Assert.EndsWith("*The rest is left out: it is too long for a chat.*\n\n*The model was slow.*", cards[^1].Text, StringComparison.Ordinal);
        Assert.All(cards, card => Assert.True(card.Text.Length <= Embed.Text));
    }

    [Fact]
    public void Of_five_thousand_articles_each_stands_on_one_page_that_is_one_message()
    {
        ListedArticle[] all = [.. Enumerable.Range(1, 5000).Select(number => new ListedArticle($"a{number}", new string('*', 300), 3))];
        var first = LibraryReplies.ListPage(all, chosen: null, 1);
        var shown = Enumerable.Range(1, first.Page!.Value.Count).Select(page => LibraryReplies.ListPage(all, chosen: null, page)).ToList();

        Assert.Equal(all.Length, shown.Sum(page => page.Text.ToString().Split('\n').Length));
        Assert.All([first, shown[100], shown[^1]], page => Assert.DoesNotContain(
            "left out", Assert.Single(ReplyLayout.Cards(page, Embed with { Cards = 1 }, new DiscordMarkdown())).Text, StringComparison.Ordinal));
        Assert.Equal(new ReplyAction.TurnList(2), first.Choices[1].Action);
        Assert.True(ReplyAction.TryParse(first.Choices[1].Action.ToString(), out var read));
        Assert.Equal(first.Choices[1].Action, read);
        Assert.Equal(shown.Count, LibraryReplies.ListPage(all, chosen: null, shown.Count + 7).Page!.Value.Number);
    }

    [Fact]
    public void An_article_is_shown_page_by_page_and_every_paragraph_stands_on_one()
    {
        var article = ArticleReader.Read("long", $"Long\n\n{string.Join("\n\n", Enumerable.Range(1, 400).Select(number => $"Paragraph number {number} tells of a pump that was sold, bought and sold again."))}");
        var first = ArticleReplies.Show(article);
        var shown = Enumerable.Range(1, first.Page!.Value.Count).Select(page => ArticleReplies.Show(article, page).Text.ToString()).ToList();

        Assert.All(article.Paragraphs, paragraph => Assert.Single(shown, page => page.Contains($"¶{paragraph.Number}\u00A0", StringComparison.Ordinal)));
        Assert.All(shown, page => Assert.True(page.Length < 4000));
        Assert.Equal(["Back", "Next"], first.Choices.Select(choice => choice.Label));
        Assert.Equal(new ReplyAction.TurnArticle(ReplyKeys.Of(article), 2), first.Choices[1].Action);
    }

    [Property(MaxTest = 100)]
    public bool Every_page_of_an_article_is_read_back_from_its_button(int page)
    {
        var turn = new ReplyAction.TurnArticle("AAAAAAAA", 1 + Math.Abs(page % 10000));
        return ReplyAction.TryParse(turn.ToString(), out var read) && read == turn;
    }

    [Property(MaxTest = 200)]
    public bool An_excerpt_is_never_longer_than_allowed_and_begins_as_its_words(string words, byte most)
    {
        var (text, limit) = (words ?? "", 16 + most);
        var excerpt = Excerpt.Of(text, limit);
        return excerpt.Length <= limit && (excerpt == text || text.StartsWith(excerpt[..^1].TrimEnd(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_paragraph_is_shown_around_what_is_cited()
    {
        var words = $"{new string('x', 3000)} The pump broke. {new string('y', 3000)}";
        var excerpt = Excerpt.Around(words, 3001, 15, 100);

        Assert.StartsWith("…The pump broke.", excerpt, StringComparison.Ordinal);
        Assert.True(excerpt.Length <= 100);
    }
}
