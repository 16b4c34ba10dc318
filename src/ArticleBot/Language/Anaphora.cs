using System.Collections.Frozen;

namespace ArticleBot.Language;

/// <summary>Tells sentences that lean on what was said before: “He left.”, “But the move failed.”</summary>
internal static class Anaphora
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns = Lookup(
        "he she it they him her them his hers its their theirs this these that those such he's she's it's they're he'd she'd they'd");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Connectives = Lookup(
        "and but so yet still also however instead meanwhile then later afterwards nevertheless moreover furthermore therefore thus");

    // After “the”: a noun that names again what the sentence before told.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Resumptions = Lookup(
        "move decision step plan deal agreement announcement statement remark remarks comment comments incident attack visit measure "
            + "measures "
        + "proposal change changes ruling vote result results findings report letter former latter two pair");

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

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
