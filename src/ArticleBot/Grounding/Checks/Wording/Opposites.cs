using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleBot.English;
using ArticleBot.Language;

namespace ArticleBot.Grounding.Checks.Wording;

/// <summary>Words that say the opposite of one another.</summary>
internal static class Opposites
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> All = Read();

    // “unit” is not the opposite of “it”.
    private const int ShortestPlain = 4;

    /// <summary>Whether two terms say the opposite of one another: “accept” and “reject”, “damaged” and “undamaged”.</summary>
    public static bool Are(string one, string other) =>
        All.GetValueOrDefault(one, []).Contains(other, StringComparer.Ordinal) || IsUndone(one, other) || IsUndone(other, one);

    private static bool IsUndone(string plain, string undone) =>
        plain.Length >= ShortestPlain && undone is ['u', 'n', ..] && undone.AsSpan(2).SequenceEqual(plain);

    private static FrozenDictionary<string, ImmutableArray<string>> Read()
    {
        var all = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var pair in WordFile.Lines("opposites"))
        {
            var sides = pair.Split('|').Select(Terms).ToArray();
            Add(sides[0], sides[1]);
            Add(sides[1], sides[0]);
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);

        static ImmutableArray<string> Terms(string side) =>
            [.. side.Split(' ').Select(word => Term.Of(word)).Distinct(StringComparer.Ordinal)];

        void Add(ImmutableArray<string> terms, ImmutableArray<string> opposites)
        {
            foreach (var term in terms)
                all[term] = [.. all.GetValueOrDefault(term, []), .. opposites];
        }
    }
}
