using System.Collections.Frozen;
using ArticleBot.English;

namespace ArticleBot.Language;

/// <summary>Tells sentences that lean on what was said before: “He left.”, “But the move failed.”</summary>
internal static class Anaphora
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns = WordFile.Lookup("small-words", "opening");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Connectives =
        WordFile.Lookup("small-words", "connective");

    // After “the”: a noun that names again what the sentence before told.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Resumptions = WordFile.Lookup("quoting", "resumption");

    /// <summary>Whether a sentence opens with a pronoun, or with “the move” and its like, an “and” or “but” before it aside.</summary>
    public static bool Opens(ReadOnlySpan<char> sentence)
    {
        Span<char> buffer = stackalloc char[Term.MaxLength];
        var isAfterThe = false;
        for (var at = 0; Tokenizer.TryNext(sentence, at, out var token); at = token.End)
        {
            var word = buffer[..Term.Fold(token.In(sentence), buffer)];
            if (isAfterThe)
                return Resumptions.Contains(word);
            isAfterThe = word is "the";
            if (!isAfterThe && !Connectives.Contains(word))
                return Pronouns.Contains(word);
        }

        return false;
    }
}
