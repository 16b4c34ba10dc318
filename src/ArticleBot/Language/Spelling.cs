namespace ArticleBot.Language;

/// <summary>
/// Brings British and American spellings of a word together, before stemming. The result need not be a spelling that
/// anyone uses (“rise” becomes “rize”): it only has to be the same for both.
/// </summary>
internal static class Spelling
{
    private const int ShortestOur = 5;

    /// <summary>Whether two lower-case words are the British and the American spelling of one, or the same.</summary>
    public static bool AreOne(string one, string other)
    {
        Span<char> first = one.ToCharArray(), second = other.ToCharArray();
        return first[..Unify(first)].SequenceEqual(second[..Unify(second)]);
    }

    /// <summary>Unifies a lower-case word where it stands.</summary>
    /// <returns>The new length, never more than the old.</returns>
    public static int Unify(Span<char> word)
    {
        var length = Shorten(word, "ogue", 2);
        if (length == word.Length)
            length = Shorten(word, "gramme", 2);
        word = word[..length];
        foreach (var ending in (ReadOnlySpan<string>)["ise", "ised", "ises", "ising", "iser", "isers", "isation", "isations", "yse", "ysed",
            "yses", "ysing"])
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending))
                word[^(ending.Length - 1)] = 'z';
        }

        if (word.EndsWith("fence") || word.EndsWith("licence") || word.EndsWith("pretence"))
            word[^2] = 's';
        else if (word.EndsWith("tre"))
            (word[^2], word[^1]) = ('e', 'r');
        return WithoutBritishU(word);
    }

    private static int Shorten(ReadOnlySpan<char> word, string ending, int count) =>
        word.EndsWith(ending) ? word.Length - count : word.Length;

    // “honourable”, “colours”: the u goes; “four” and “hour” keep theirs.
    private static int WithoutBritishU(Span<char> word)
    {
        var at = word.IndexOf("our");
        if (at < 2 || word.Length < ShortestOur || !word[..at].ContainsAny("aeio") || at + 3 < word.Length
            && word[at + 3] is 'c' or 't' or 'n')
            return word.Length;
        word[(at + 2)..].CopyTo(word[(at + 1)..]);
        return word.Length - 1;
    }
}
