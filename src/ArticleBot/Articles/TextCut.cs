namespace ArticleBot.Articles;

/// <summary>Cuts texts to the room that there is, never in the midst of a character of two UTF-16 units.</summary>
public static class TextCut
{
    /// <summary>A text of at most <paramref name="most"/> units: its beginning.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The most UTF-16 units, 1 or more.</param>
    public static string To(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }

    /// <summary>A text of at most <paramref name="most"/> units, with “…” at its end where something is left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The most UTF-16 units, 2 or more.</param>
    public static string Shorten(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= most ? text : To(text, most - 1) + "…";
    }
}
