namespace ArticleBot.Quotations.Lexicon;

/// <summary>How English nouns and verbs take their endings.</summary>
internal static class EnglishForms
{
    private static readonly WordEndings Men = new("woman", "sman", "rman", "gentleman");

    /// <summary>A noun's plural, which is also a verb's third person: says, wishes, denies; men and women.</summary>
    public static string Plural(string word)
    {
        if (EndsInConsonantY(word))
            return word[..^1] + "ies";
        if (word is "man" || Men.Fit(word))
            return word[..^3] + "men";
        return word is [.., 's' or 'x' or 'z'] or [.., 's' or 'c', 'h'] or "go" or "do" or "veto" ? word + "es" : word + "s";
    }

    /// <summary>Whether a word ends like deny, not like say.</summary>
    public static bool EndsInConsonantY(string word) =>
        word is [_, .., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'];
}
