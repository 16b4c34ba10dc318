using System.Collections.Frozen;

namespace ArticleBot.Language;

/// <summary>Tells whether a text denies something: not, never, isn’t, without.</summary>
internal static class Negation
{
    /// <summary>The negated verbs as people type them who type fast.</summary>
    public const string WithoutApostrophe = "arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt shouldnt wasnt werent wont wouldnt";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        $"not no never none neither nor nobody nothing nowhere cannot without {WithoutApostrophe}".Split(' ').ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsIn(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[Term.MaxLength];
        for (var at = 0; Tokenizer.TryNext(text, at, out var token); at = token.End)
        {
            var word = buffer[..Term.Fold(token.In(text), buffer)];
            if (Words.Contains(word) || word.EndsWith("n't"))
                return true;
        }

        return false;
    }
}
