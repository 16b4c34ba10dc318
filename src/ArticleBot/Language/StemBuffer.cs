namespace ArticleBot.Language;

/// <summary>
/// A word while <see cref="Stemmer"/> shortens it, with the two regions of Porter's definition. A y that counts as a
/// consonant is written Y meanwhile.
/// </summary>
internal ref struct StemBuffer
{
    private readonly Span<char> letters;
    private readonly int region1;
    private readonly int region2;
    private int length;

    public StemBuffer(Span<char> word)
    {
        letters = word;
        length = word.Length;
        MarkConsonantY();
        region1 = StartOfRegion1();
        region2 = StartOfRegion(region1);
    }

    /// <summary>The word as it stands now.</summary>
    public readonly ReadOnlySpan<char> Word => letters[..length];

    /// <summary>Whether the word's last <paramref name="count"/> letters lie in region 1.</summary>
    public readonly bool InRegion1(int count) => length - count >= region1;

    /// <summary>Whether the word's last <paramref name="count"/> letters lie in region 2.</summary>
    public readonly bool InRegion2(int count) => length - count >= region2;

    /// <summary>The letter before the word's last <paramref name="count"/>; a space where there is none.</summary>
    public readonly char Before(int count) => length > count ? letters[length - count - 1] : ' ';

    /// <summary>Whether a vowel stands before the word's last <paramref name="count"/> letters.</summary>
    public readonly bool HasVowelBefore(int count)
    {
        for (var i = 0; i < length - count; i++)
        {
            if (IsVowel(letters[i]))
                return true;
        }

        return false;
    }

    /// <summary>Whether the word without its last <paramref name="count"/> letters ends in a short syllable.</summary>
    public readonly bool EndsInShortSyllable(int count)
    {
        var end = length - count;
        if (end == 2)
            return IsVowel(letters[0]) && !IsVowel(letters[1]);
        return end > 2 && !IsVowel(letters[end - 3]) && IsVowel(letters[end - 2])
            && !IsVowel(letters[end - 1]) && letters[end - 1] is not ('w' or 'x' or 'Y');
    }

    /// <summary>Whether the word is short: one short syllable at its end and an empty region 1.</summary>
    public readonly bool IsShort => region1 >= length && EndsInShortSyllable(0);

    public readonly bool EndsWith(string suffix) => Word.EndsWith(suffix);

    /// <summary>Puts <paramref name="replacement"/>, which is not longer, in the place of the last <paramref name="count"/>
    /// letters.</summary>
    public void Replace(int count, string replacement)
    {
        length -= count;
        replacement.CopyTo(letters[length..]);
        length += replacement.Length;
    }

    /// <summary>Appends a letter in the place of one that was removed.</summary>
    public void Append(char letter) => letters[length++] = letter;

    /// <summary>Writes every consonant Y as y again and tells the stem's length.</summary>
    public readonly int Finish()
    {
        letters[..length].Replace('Y', 'y');
        return length;
    }

    public static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private readonly void MarkConsonantY()
    {
        for (var i = 0; i < length; i++)
        {
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1])))
                letters[i] = 'Y';
        }
    }

    private readonly int StartOfRegion1()
    {
        foreach (var prefix in (ReadOnlySpan<string>)["gener", "commun", "arsen"])
        {
            if (Word.StartsWith(prefix))
                return prefix.Length;
        }

        return StartOfRegion(0);
    }

    private readonly int StartOfRegion(int from)
    {
        for (var i = from + 1; i < length; i++)
        {
            if (!IsVowel(letters[i]) && IsVowel(letters[i - 1]))
                return i + 1;
        }

        return length;
    }
}
