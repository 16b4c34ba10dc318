using System.Collections.Frozen;

namespace ArticleBot.English;

/// <summary>The months as articles and people write them: “February”, “Feb.”, “Sept”.</summary>
internal static class Months
{
    private static readonly string[] Names = [.. WordFile.Words("measures", "month")];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbers = Read();

    /// <summary>The number of a month, 1 to 12, from its name in any case, whole or cut, without its full stop; 0 for any other
    /// word.</summary>
    public static int NumberOf(ReadOnlySpan<char> word) => Numbers.TryGetValue(word, out var number) ? number : 0;

    /// <summary>Whether a word is a month's name, whole or cut, without its full stop.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Numbers.ContainsKey(word);

    private static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["sept"] = 9 };
        for (var i = 0; i < Names.Length; i++)
            numbers[Names[i]] = numbers[Names[i][..3]] = i + 1;
        return numbers.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
