using ArticleBot.Articles;

namespace ArticleBot.Cli.Commands;

/// <summary>How the kinds of paragraphs are called in the output.</summary>
internal static class ParagraphKindNames
{
    /// <summary>The name of a kind.</summary>
    public static string Of(ParagraphKind kind) => kind switch
    {
        ParagraphKind.BlockQuote => "quotation",
        ParagraphKind.ListItem => "list item",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
