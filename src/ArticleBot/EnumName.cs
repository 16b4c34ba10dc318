namespace ArticleBot;

/// <summary>Reads one of the words that a setting may be.</summary>
internal static class EnumName
{
    /// <summary>Whether a text is one value of an enum: its name in any case, or its number. Parsing alone takes every number, and
    /// several names at once.</summary>
    public static bool IsOne(Type type, string? text) =>
        text?.Contains(',', StringComparison.Ordinal) is false
        && Enum.TryParse(type, text, ignoreCase: true, out var value) && Enum.IsDefined(type, value);
}
