using System.Collections.Immutable;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Quotations.People;

/// <summary>Everybody whom articles quote, with counts and a forgiving look-up. Immutable.</summary>
public sealed class SpeakerDirectory
{
    private const int MostTypos = 2;

    // A name is far where more than half of the letters are wrong.
    private const int FarShare = 2;

    private readonly ImmutableArray<Folded> folded;

    private SpeakerDirectory(ImmutableArray<SpeakerEntry> entries)
    {
        Entries = entries;
        folded =
        [
            .. entries.Select(entry =>
                new Folded(entry, Words(entry.Speaker.Name), Words(entry.Speaker.Role ?? ""), IsSeveral(entry.Speaker.Name))),
        ];
    }

    /// <summary>The speakers, those quoted most first; of equals by name.</summary>
    public ImmutableArray<SpeakerEntry> Entries { get; }

    /// <summary>The directory of attributions; those without a speaker are left out.</summary>
    public static SpeakerDirectory Of(IEnumerable<Attribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(attributions);
        var entries = attributions
            .SelectMany(attribution => attribution.Speakers, (attribution, speaker) => (Speaker: speaker, attribution.Kind))
            .GroupBy(said => said.Speaker.Name, StringComparer.Ordinal)
            .Select(group => new SpeakerEntry(
                new Speaker(group.Key, group.Select(said => said.Speaker.Role).FirstOrDefault(role => role is not null)),
                group.Count(said => said.Kind != QuotationKind.Indirect),
                group.Count(said => said.Kind == QuotationKind.Indirect)))
            .OrderByDescending(entry => entry.Count)
            .ThenBy(entry => entry.Speaker.Name, StringComparer.Ordinal);
        return new SpeakerDirectory([.. entries]);
    }

    /// <summary>
    /// Looks a speaker up by the whole name, part of it, a role, the beginning of a name, or a name with up to two letters
    /// wrong; case, accents and titles aside. The first of these ways that finds somebody decides. “The prosecutor” is one of “prosecutors”
    /// only where no other is.
    /// </summary>
    public SpeakerMatch Find(string asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var words = Words(asked);
        if (words.Length > 0)
        {
            var isSeveral = IsSeveral(asked);
            foreach (var some in new[] { folded.Where(entry => isSeveral || !entry.IsSeveral), folded })
            {
                if (Fitting(some, words) is { } match)
                    return match;
            }
        }

        var nearest = folded.MinBy(entry => Distance(words, entry.Name));
        return new SpeakerMatch.Unknown(nearest is not null && IsNear(words, nearest.Name) ? nearest.Entry : null);
    }

    private static SpeakerMatch? Fitting(IEnumerable<Folded> entries, string[] words)
    {
        foreach (var fits in Ways(words))
        {
            var found = entries.Where(entry => fits(entry.Name, entry.Role)).Select(entry => entry.Entry).ToImmutableArray();
            if (found.Length > 0)
                return found.Length == 1 ? new SpeakerMatch.Found(found[0]) : new SpeakerMatch.Ambiguous(found);
        }

        return null;
    }

    // “Prosecutors”
    private static bool IsSeveral(string name) => Roles.IsAny(NameWords.Fold(name[(name.LastIndexOf(' ') + 1)..]), RoleKinds.Several);

    /// <summary>Speakers whose name or role holds a word that begins with what was typed, those quoted most first.</summary>
    /// <param name="typed">What was typed so far; nothing gives everybody.</param>
    /// <param name="most">The most speakers to give, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than 1.</exception>
    public ImmutableArray<SpeakerEntry> Complete(string typed, int most)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var words = Words(typed);
        return [.. folded.Where(entry => Array.TrueForAll(words, word => Begins(entry.Name, word) || Begins(entry.Role, word)))
            .Select(entry => entry.Entry).Take(most)];
    }

    private static IEnumerable<Func<string[], string[], bool>> Ways(string[] asked) =>
    [
        (name, _) => name.AsSpan().SequenceEqual(asked),
        (name, _) => Array.TrueForAll(asked, word => name.Contains(word, StringComparer.Ordinal)),
        (_, role) => Array.TrueForAll(asked, word => role.Contains(word, StringComparer.Ordinal)),
        (name, role) =>
            Array.TrueForAll(asked, word => name.Contains(word, StringComparer.Ordinal) || role.Contains(word, StringComparer.Ordinal)),
        (name, _) => Array.TrueForAll(asked, word => Begins(name, word)),
        (name, _) => Array.TrueForAll(asked, word => Array.Exists(name, other => IsTypo(word, other))),
        (_, role) => Array.TrueForAll(asked, word => Array.Exists(role, other => IsTypo(word, other))),
    ];

    private static bool Begins(string[] words, string start) =>
        Array.Exists(words, word => word.StartsWith(start, StringComparison.Ordinal));

    // Two letters wrong in a short word make another word.
    private static bool IsTypo(string asked, string word) =>
        EditDistance.Between(asked, word) <= (Math.Min(asked.Length, word.Length) switch { <= 3 => 0, <= 4 => 1, _ => MostTypos });

    // Most of the letters are theirs, and some word begins like one of theirs.
    private static bool IsNear(string[] asked, string[] name) =>
        Distance(asked, name) * FarShare <= asked.Sum(word => word.Length)
        && (asked.Length == 0 || Array.Exists(asked, word => Array.Exists(name, other => other[0] == word[0])));

    private static int Distance(string[] asked, string[] name) =>
        asked.Length == 0
            ? 0 : asked.Sum(word => name.Select(other => EditDistance.Between(word, other)).DefaultIfEmpty(word.Length).Min());

    // Titles and articles name nobody; “Gov.” is a governor.
    private static string[] Words(string text) =>
        [.. NameWords.Fold(text).Split([' ', ',', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).Select(Roles.Singular)
            .SelectMany(word => word.Split(['.', '-', '‑', '@', '(', ')', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word is not ("the" or "a" or "an") && (Roles.Of(word) & RoleKinds.Courtesy) == RoleKinds.None)];

    private sealed record Folded(SpeakerEntry Entry, string[] Name, string[] Role, bool IsSeveral);
}
