namespace ArticleBot.Articles.Formats;

/// <summary>Reads the code of a language.</summary>
internal static class LanguageCode
{
    /// <summary>The language of a tag such as “en-GB”; null where it is none.</summary>
    public static string? Of(string? tag)
    {
        var code = (tag ?? "").Trim().Split('-', '_')[0].ToLowerInvariant();
        return code.Length is 2 or 3 && code.All(char.IsAsciiLetterLower) ? code : null;
    }
}
