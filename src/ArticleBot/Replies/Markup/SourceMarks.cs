using System.Globalization;

namespace ArticleBot.Replies.Markup;

/// <summary>How the number of a source is written.</summary>
internal static class SourceMarks
{
    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"[{number}]");
}
