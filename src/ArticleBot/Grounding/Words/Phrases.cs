using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Language;

namespace ArticleBot.Grounding.Words;

/// <summary>Words that mean something else beside others.</summary>
internal static class Phrases
{
    // “ them ”, “ unanimously ”, with their spaces.
    private const int LongestBetween = 16;

    private static readonly FrozenSet<string> AfterNo = WordFile.Class("checking", "compared-after-no");
    private static readonly FrozenDictionary<string, string> Partners = WordFile.Pairs("checking", "negative-beside");

    private static readonly FrozenDictionary<string, (string Term, WordTraits Traits)> Plain = Read();

    /// <summary>A word as it is meant where it stands.</summary>
    public static Word At(IReadOnlyList<Word> words, int index)
    {
        var word = words[index];
        var traits = IsNegative(words, index) ? word.Traits | WordTraits.Negative : word.Traits & ~WordTraits.Negative;
        var next = WordAt(words, index + 1);
        // “rule it out”, “voted unanimously against”
        if (next is { IsAdverb: true } or { Folded: "it" or "them" } && index + 2 < words.Count)
            next = words[index + 2];
        if (MeaningOf(word, next) is { } plain && !IsOnto(words, index + 2))
            return word with { Traits = traits & ~WordTraits.Light | plain.Traits, Term = plain.Term };
        return traits == word.Traits ? word : word with { Traits = traits };
    }

    // What two words mean together that stand close to each other, by the list; null where it has nothing.
    private static (string Term, WordTraits Traits)? MeaningOf(Word word, Word next)
    {
        if (next is not { IsThere: true, IsAfterMark: false } || next.Start > word.End + LongestBetween)
            return null;
        return Plain.TryGetValue($"{word.Term} {next.Folded}", out var plain) ? plain : null;
    }

    private static Word WordAt(IReadOnlyList<Word> words, int index) => index < words.Count ? words[index] : Word.None;

    // “got back on the horse”: onto it, and not back.
    private static bool IsOnto(IReadOnlyList<Word> words, int index) =>
        (WordAt(words, index - 1).Folded, WordAt(words, index).Folded) is ("back", "on" or "onto");

    private static bool IsNegative(IReadOnlyList<Word> words, int index)
    {
        var next = WordAt(words, index + 1).Folded;
        var word = words[index];
        if (Partners.TryGetValue(word.Folded, out var partner))
            return next == partner;
        // “ruled out a ransom”, but “the rule”.
        if (word.Term == "rule")
            return (next, WordAt(words, index + 2).Folded) is ("out", _) or ("it" or "them", "out");
        // “no more than three”: a bound.
        return word.Folded is "no" or "not" ? !AfterNo.Contains(next) : word.IsNegative;
    }

    private static FrozenDictionary<string, (string Term, WordTraits Traits)> Read()
    {
        var plain = new Dictionary<string, (string, WordTraits)>(StringComparer.Ordinal);
        foreach (var entry in WordFile.Lines("phrases"))
        {
            var parts = entry.Split(' ', '=');
            plain[$"{Term.Of(parts[0])} {parts[1]}"] = (Term.Of(parts[2]), Grammar.Of(parts[2]) & WordTraits.Negative);
        }

        return plain.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
