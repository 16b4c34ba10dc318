using System.Collections.Frozen;
using ArticleBot.English;

namespace ArticleBot.Language;

/// <summary>The English words that carry grammar rather than a subject.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All =
        WordFile.Classes("stop-words").SelectMany(line => line.Words).ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Asking =
        WordFile.Class("stop-words", "asking").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a lower-case word is a function word or a question word.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => All.Contains(word);

    /// <summary>Whether a lower-case word asks for something: “who”, “what’s”, “how”.</summary>
    public static bool IsAsking(ReadOnlySpan<char> word) => Asking.Contains(word);
}
