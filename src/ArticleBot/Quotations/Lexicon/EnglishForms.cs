namespace ArticleBot.Quotations.Lexicon;

/// <summary>How English nouns and verbs take their endings.</summary>
internal static class EnglishForms
{
    /// <summary>A noun's plural, which is also a verb's third person: says, wishes, denies; men and women.</summary>
    public static string Plural(string word)
    {
        if (EndsInConsonantY(word))
            return word[..^1] + "ies";
        if (word is "man" or "woman" || word.EndsWith("sman", StringComparison.Ordinal) || word.EndsWith("woman", StringComparison.Ordinal)
            || word.EndsWith("rman", StringComparison.Ordinal) || word.EndsWith("gentleman", StringComparison.Ordinal))
            return word[..^3] + "men";
        return word[^1] is 's' or 'x' or 'z' || word.EndsWith("sh", StringComparison.Ordinal)
            || word.EndsWith("ch", StringComparison.Ordinal)
            || word is "go" or "do" or "veto"
            ? word + "es" : word + "s";
    }

    /// <summary>Whether a word ends like deny, not like say.</summary>
    public static bool EndsInConsonantY(string word) =>
        word.Length > 2 && word[^1] == 'y' && !"aeiou".Contains(word[^2], StringComparison.Ordinal);
}
