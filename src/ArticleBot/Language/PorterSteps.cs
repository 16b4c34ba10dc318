namespace ArticleBot.Language;

/// <summary>The steps of Porter2 in their published order. Where a step lists suffixes, only the longest that fits counts.</summary>
internal static class PorterSteps
{
    private static readonly (string Suffix, string Replacement)[] DoubleSuffixes = LongestFirst(
        ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("entli", "ent"), ("izer", "ize"), ("ization", "ize"),
        ("ational", "ate"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("aliti", "al"), ("alli", "al"), ("fulness", "ful"),
        ("ousli", "ous"), ("ousness", "ous"), ("iveness", "ive"), ("iviti", "ive"), ("biliti", "ble"), ("bli", "ble"), ("ogi", "og"),
        ("fulli", "ful"), ("lessli", "less"), ("li", ""));

    private static readonly (string Suffix, string Replacement)[] AdjectiveSuffixes = LongestFirst(
        ("tional", "tion"), ("ational", "ate"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""),
            ("ness", ""),
        ("ative", ""));

    private static readonly string[] Suffixes = [.. "al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion"
        .Split(' ').OrderByDescending(suffix => suffix.Length)];

    /// <summary>Step 0: an apostrophe, with or without its s.</summary>
    public static void RemovePossessive(ref StemBuffer word)
    {
        if (word.EndsWith("'s'"))
            word.Replace(3, "");
        else if (word.EndsWith("'s"))
            word.Replace(2, "");
        else if (word.EndsWith("'"))
            word.Replace(1, "");
    }

    /// <summary>Step 1a.</summary>
    public static void RemovePlural(ref StemBuffer word)
    {
        if (word.EndsWith("sses"))
            word.Replace(2, "");
        else if (word.EndsWith("ied") || word.EndsWith("ies"))
            word.Replace(3, word.Word.Length > 4 ? "i" : "ie");
        else if (word.EndsWith("s") && !word.EndsWith("us") && !word.EndsWith("ss") && word.HasVowelBefore(2))
            word.Replace(1, "");
    }

    /// <summary>Step 1b.</summary>
    public static void RemoveVerbEnding(ref StemBuffer word)
    {
        var isEed = word.EndsWith("eedly") ? 5 : word.EndsWith("eed") ? 3 : 0;
        if (isEed > 0)
        {
            if (word.InRegion1(isEed))
                word.Replace(isEed, "ee");
            return;
        }

        var count = word.EndsWith("ingly") ? 5 : word.EndsWith("edly") ? 4 : word.EndsWith("ing") ? 3 : word.EndsWith("ed") ? 2 : 0;
        if (count == 0 || !word.HasVowelBefore(count))
            return;
        word.Replace(count, "");
        if (word.EndsWith("at") || word.EndsWith("bl") || word.EndsWith("iz"))
            word.Append('e');
        else if (word.Before(0) == word.Before(1) && word.Before(0) is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't')
            word.Replace(1, "");
        else if (word.IsShort)
            word.Append('e');
    }

    /// <summary>Step 1c.</summary>
    public static void TurnFinalY(ref StemBuffer word)
    {
        if (word.Word.Length > 2 && word.Before(0) is 'y' or 'Y' && !StemBuffer.IsVowel(word.Before(1)))
            word.Replace(1, "i");
    }

    /// <summary>Step 2.</summary>
    public static void ShortenDoubleSuffix(ref StemBuffer word)
    {
        foreach (var (suffix, replacement) in DoubleSuffixes)
        {
            if (!word.EndsWith(suffix))
                continue;
            var fits = suffix switch
            {
                "ogi" => word.Before(3) == 'l',
                "li" => word.Before(2) is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't',
                _ => true,
            };
            if (fits && word.InRegion1(suffix.Length))
                word.Replace(suffix.Length, replacement);
            return;
        }
    }

    /// <summary>Step 3.</summary>
    public static void ShortenAdjective(ref StemBuffer word)
    {
        foreach (var (suffix, replacement) in AdjectiveSuffixes)
        {
            if (!word.EndsWith(suffix))
                continue;
            if (suffix == "ative" ? word.InRegion2(suffix.Length) : word.InRegion1(suffix.Length))
                word.Replace(suffix.Length, replacement);
            return;
        }
    }

    /// <summary>Step 4.</summary>
    public static void RemoveSuffix(ref StemBuffer word)
    {
        foreach (var suffix in Suffixes)
        {
            if (!word.EndsWith(suffix))
                continue;
            if (word.InRegion2(suffix.Length) && (suffix != "ion" || word.Before(3) is 's' or 't'))
                word.Replace(suffix.Length, "");
            return;
        }
    }

    /// <summary>Step 5.</summary>
    public static void RemoveFinalLetter(ref StemBuffer word)
    {
        var goes = word.Before(0) switch
        {
            'e' => word.InRegion2(1) || word.InRegion1(1) && !word.EndsInShortSyllable(1),
            'l' => word.InRegion2(1) && word.Before(1) == 'l',
            _ => false,
        };
        if (goes)
            word.Replace(1, "");
    }

    private static (string Suffix, string Replacement)[] LongestFirst(params (string Suffix, string Replacement)[] suffixes)
    {
        Array.Sort(suffixes, (one, other) => other.Suffix.Length.CompareTo(one.Suffix.Length));
        return suffixes;
    }
}
