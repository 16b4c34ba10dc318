using System.Collections.Frozen;
using ArticleBot.English;

namespace ArticleBot.Quotations.Lexicon;

/// <summary>Words written with a capital that are no person's name (proper-nouns.txt).</summary>
internal static class ProperNouns
{
    private static readonly FrozenDictionary<string, string> Classes = Read();

    /// <summary>Whether the word names a place.</summary>
    public static bool IsPlace(string word) => Is(word, "place");

    /// <summary>Whether the word names a people, a party's or a faith's members.</summary>
    public static bool IsPeople(string word) => Is(word, "people") || word.EndsWith('s') && Is(word[..^1], "people");

    /// <summary>Whether the word names a day, a month or a feast.</summary>
    public static bool IsTime(string word) => Is(word, "time");

    /// <summary>Whether the word makes a name an organisation's.</summary>
    public static bool IsBody(string word) => Is(word, "body");

    /// <summary>Whether the word makes a name a thing's, a place's or an event's.</summary>
    public static bool IsThing(string word) => Is(word, "thing");

    /// <summary>Whether the list has the word at all.</summary>
    public static bool Contains(string word) => Classes.ContainsKey(word) || IsPeople(word);

    private static bool Is(string word, string kind) => Classes.TryGetValue(word, out var found) && found == kind;

    private static FrozenDictionary<string, string> Read()
    {
        var classes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (kind, words) in WordFile.Classes("proper-nouns"))
        {
            foreach (var word in words)
                classes.TryAdd(word.Replace('_', ' '), kind);
        }

        return classes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
