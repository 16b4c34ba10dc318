using System.Collections.Frozen;
using ArticleBot.English;

namespace ArticleBot.Language;

/// <summary>Words that nearly any text may use, whatever it is about: “time”, “cost”, “high”. Finding one tells
/// little.</summary>
internal static class GeneralWords
{
    private static readonly FrozenSet<string> All =
        WordFile.Set("general-words").Select(word => Term.Of(word)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a <see cref="Term"/> is such a word.</summary>
    public static bool Contains(ReadOnlySpan<char> term) => All.GetAlternateLookup<ReadOnlySpan<char>>().Contains(term);
}
