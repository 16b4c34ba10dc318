using ArticleBot.Articles;

namespace ArticleBot.Replies.Json;

/// <summary>How the kinds of paragraphs are called in the output.</summary>
public static class ParagraphKindNames
{
    /// <summary>The name of a kind.</summary>
    public static string Of(ParagraphKind kind) => kind switch
    {
        ParagraphKind.BlockQuote => "quotation",
        ParagraphKind.ListItem => "list item",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
