using ArticleBot.Articles;
using ArticleBot.Checking;
using ArticleBot.Grounding;
using ArticleBot.Replies;

namespace ArticleBot.Tests.Replies;

public sealed class CheckReplyTests
{
    private static readonly Article Ferry = ArticleReader.Read(
        "ferry", "Ferry strikes a pier\n\nThe night ferry may have struck the north pier.\n\nRepairs begin next week.\n");

    private static Citation Cite(string words)
    {
        var start = Ferry.Text.IndexOf(words, StringComparison.Ordinal);
        return new Citation(Ferry, Ferry.ParagraphAt(start), new TextSpan(start, words.Length));
    }

    [Fact]
    public void Each_sentence_is_shown_with_how_it_stands_where_and_how_to_say_it_and_they_are_counted()
    {
        var reply = CheckReply.Of(
        [
            new("Repairs begin next week.", new(0, 24), Standing.Supported, [Cite("Repairs begin next week.")]),
            new("The ferry struck the pier.", new(25, 26), Standing.Stronger, [Cite("The night ferry may have struck the north pier.")])
            {
                Detail = "struck",
                Instead = "The ferry may have struck the pier.",
            },
            new("A whale sank.", new(52, 13), Standing.NotInArticle, []),
        ]);

        Assert.Equal(
            """
            ✓ Repairs begin next week.~[2]
            ✗ The ferry struck the pier.
            stronger than the article: struck~[1]
            Say: The ferry may have struck the pier.
            ✗ A whale sank.
            not in the article
            """.ReplaceLineEndings("\n").Replace('~', '\u00A0'),
            reply.Text.ToString());
        Assert.Equal([2, 1], reply.Sources.Select(source => source.Paragraph));
        Assert.Equal("1 of 3 sentences supported", Assert.Single(reply.Notices));
        Assert.Equal(ReplyVisibility.AskerOnly, reply.Visibility);
    }
}
