using ArticleBot.Articles;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Names;

/// <summary>Where a word stands, as far as that tells why it has a capital.</summary>
internal static class WordPlaces
{
    /// <summary>Whether a token stands in running text: headings have capitals of their own.</summary>
    public static bool IsRunningText(Reading reading, int at) =>
        reading.Article.Blocks[reading.ParagraphOf(at)].Kind is not (ParagraphKind.Title or ParagraphKind.Heading);

    /// <summary>Whether a token opens a sentence, or what is written like one: words in marks, or after a colon.</summary>
    public static bool OpensSentence(Reading reading, int at)
    {
        if (at == 0 || reading.SentenceOf[at] != reading.SentenceOf[at - 1])
            return true;
        var before = reading.Tokens[at - 1];
        return before.Kind == TokenKind.Quote || before.Is(':') || before.IsDash || before.Is('(') || before.Is('.') || before.Is('…')
            || before.Is(';') || before.Is('•');
    }

    /// <summary>Whether a word with a capital stands right behind a courtesy or a title: “Mr Lee”, “Captain Lee”.</summary>
    public static bool FollowsTitle(Reading reading, int at) => at > 0 && reading.Tokens[at].IsCapital
        && (Roles.Of(reading.Tokens[at - 1].Lower) & (RoleKinds.Courtesy | RoleKinds.Title)) != RoleKinds.None;
}
