using System.Collections.Frozen;
using ArticleBot.English;

namespace ArticleBot.Language;

/// <summary>Tells whether a text denies something: not, never, isn’t, without.</summary>
internal static class Negation
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        WordFile.Set("denials").Union(WordFile.Class("stop-words", "unmarked"), StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal)
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
