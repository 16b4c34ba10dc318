namespace ArticleBot.Language;

/// <summary>What follows a name and tells father from son.</summary>
internal static class NameSuffixes
{
    /// <summary>Whether a word is one: in small letters, without its point.</summary>
    public static bool IsOne(string word) => word is "jr" or "sr" or "ii" or "iii" or "iv";
}
