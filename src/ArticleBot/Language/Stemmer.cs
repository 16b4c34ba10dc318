using ArticleBot.English;

namespace ArticleBot.Language;

/// <summary>
/// The English stemmer “Porter2” (M. F. Porter, snowballstem.org/algorithms/english, as released with Snowball 2.2): words
/// of one family mostly get one stem, which need not be a word itself.
/// </summary>
internal static class Stemmer
{
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Exceptions = Lookup("word");

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ExceptionsAfterPlural = Lookup("plural");

    /// <summary>The stem of a lower-case word.</summary>
    public static string Stem(string word)
    {
        Span<char> buffer = word.Length <= 64 ? stackalloc char[64] : new char[word.Length];
        word.CopyTo(buffer);
        return new string(buffer[..Stem(buffer[..word.Length])]);
    }

    /// <summary>Stems a lower-case word where it stands; allocates nothing.</summary>
    /// <param name="word">The word, with ' for an apostrophe; afterwards its beginning is the stem.</param>
    /// <returns>The stem's length, never more than the word's.</returns>
    public static int Stem(Span<char> word)
    {
        if (word.Length <= 2)
            return word.Length;
        if (Exceptions.TryGetValue(word, out var exception))
            return Overwrite(word, exception);
        if (word[0] == '\'')
        {
            word[1..].CopyTo(word);
            word = word[..^1];
        }

        var stem = new StemBuffer(word);
        PorterSteps.RemovePossessive(ref stem);
        PorterSteps.RemovePlural(ref stem);
        if (!ExceptionsAfterPlural.ContainsKey(stem.Word))
        {
            PorterSteps.RemoveVerbEnding(ref stem);
            PorterSteps.TurnFinalY(ref stem);
            PorterSteps.ShortenDoubleSuffix(ref stem);
            PorterSteps.ShortenAdjective(ref stem);
            PorterSteps.RemoveSuffix(ref stem);
            PorterSteps.RemoveFinalLetter(ref stem);
        }

        return stem.Finish();
    }

    private static int Overwrite(Span<char> word, string stem)
    {
        stem.CopyTo(word);
        return stem.Length;
    }

    private static Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string wordClass)
    {
        var words = WordFile.Words("stemmer-exceptions", wordClass).ToArray();
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i += 2)
            map.Add(words[i], words[i + 1]);
        return map.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
