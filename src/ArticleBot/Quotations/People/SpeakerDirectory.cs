using System.Collections.Immutable;
using ArticleBot.Language;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Quotations.People;

/// <summary>Everybody whom articles quote, with counts and a look-up by name and role. Immutable.</summary>
public sealed class SpeakerDirectory
{
    // A name is far where more than half of the letters are wrong.
    private const int FarShare = 2;

    // So many letters are the beginning of a name.
    private const int LeastBeginning = 3;

    private static readonly ImmutableArray<Func<Folded, string[], bool>> ByName =
    [
        (entry, asked) => entry.Name.AsSpan().SequenceEqual(asked),
        (entry, asked) => Array.TrueForAll(asked, entry.Name.Contains),
    ];

    private static readonly ImmutableArray<Func<Folded, string[], bool>> ByRole =
    [
        (entry, asked) => Array.TrueForAll(asked, word => HasRole(entry, word)),
        (entry, asked) => Array.TrueForAll(asked, word => entry.Name.Contains(word) || HasRole(entry, word)),
    ];

    private readonly ImmutableArray<Folded> folded;
    private readonly ImmutableArray<string[]> silent;

    private SpeakerDirectory(ImmutableArray<SpeakerEntry> entries, IEnumerable<string> silent)
    {
        Entries = entries;
        this.silent = [.. silent.Select(Words)];
        folded =
        [
            .. entries.Select(entry =>
                new Folded(entry, Words(entry.Speaker.Name), Words(entry.Speaker.Role ?? ""), IsSeveral(entry.Speaker.Name))),
        ];
    }

    /// <summary>The speakers, those quoted most first; of equals by name.</summary>
    public ImmutableArray<SpeakerEntry> Entries { get; }

    /// <summary>The directory of attributions; those without a speaker are left out.</summary>
    /// <param name="attributions">Who said what.</param>
    /// <param name="named">Everybody whom the articles name, quoted or not: none of them is taken for the one whose role has their
    /// name (“the Trump lawyer”). Null where nobody is known.</param>
    public static SpeakerDirectory Of(IEnumerable<Attribution> attributions, IEnumerable<string>? named = null)
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
        return new SpeakerDirectory([.. entries], named ?? []);
    }

    /// <summary>
    /// Looks a speaker up by the whole name, whole words of it, or a role; case, accents and titles aside. The first of these ways that
    /// finds somebody decides. “The prosecutor” is one of “prosecutors” only where no other is. A name that is only like another (Martin
    /// and Martins, Hanson and Hansen) finds nobody: the one who has the other is the nearest.
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

        var nearest = folded.MinBy(entry => Distance(words, entry));
        return new SpeakerMatch.Unknown(nearest is not null && IsNear(words, nearest) ? nearest.Entry : null);
    }

    private SpeakerMatch? Fitting(IEnumerable<Folded> entries, string[] words)
    {
        var ways = silent.Any(name => Array.TrueForAll(words, name.Contains)) ? ByName : [.. ByName, .. ByRole];
        foreach (var fits in ways)
        {
            var found = entries.Where(entry => fits(entry, words)).Select(entry => entry.Entry).ToImmutableArray();
            if (found.Length > 0)
                return found.Length == 1 ? new SpeakerMatch.Found(found[0]) : new SpeakerMatch.Ambiguous(found);
        }

        return null;
    }

    // “Prosecutors”
    private static bool IsSeveral(string name) => Roles.IsAny(NameWords.Fold(NameWords.LastWord(name)), RoleKinds.Several);

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

    // “Harbor master” and “harbour master”
    private static bool HasRole(Folded entry, string word) =>
        Array.Exists(entry.Role, own => own == word || Spelling.AreOne(own, word));

    private static bool Begins(string[] words, string start) =>
        Array.Exists(words, word => word.StartsWith(start, StringComparison.Ordinal));

    // Most of the letters are theirs, and some word begins like one of theirs.
    private static bool IsNear(string[] asked, Folded entry) =>
        Distance(asked, entry) * FarShare <= asked.Sum(word => word.Length)
        && (asked.Length == 0 || Array.Exists(asked, word => entry.Words.Any(other => other[0] == word[0])));

    private static int Distance(string[] asked, Folded entry) =>
        asked.Sum(word => entry.Words.Select(other => Distance(word, other)).DefaultIfEmpty(word.Length).Min());

    // “Pomp” is as near to Pompeo as one wrong letter.
    private static int Distance(string typed, string word)
    {
        var distance = EditDistance.Between(typed, word);
        return distance > 1 && typed.Length >= LeastBeginning && word.StartsWith(typed, StringComparison.Ordinal) ? 1 : distance;
    }

    // Titles and articles name nobody; “Gov.” is a governor.
    private static string[] Words(string text) =>
        [.. NameWords.Fold(text).Split([' ', ',', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).Select(Roles.Singular)
            .SelectMany(word => word.Split(['.', '-', '‑', '@', '(', ')', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word is not ("the" or "a" or "an") && (Roles.Of(word) & RoleKinds.Courtesy) == RoleKinds.None)];

    private sealed record Folded(SpeakerEntry Entry, string[] Name, string[] Role, bool IsSeveral)
    {
        public IEnumerable<string> Words => Name.Concat(Role);
    }
}
