using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ArticleBot.English;
using ArticleBot.Grounding.Checks.Numbers;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>A number that the article only bounds or rounds is not told as exact: “up to”, “at least”, “about”.</summary>
internal static class BoundStrength
{
    private static readonly Regex Bound = Patterns.Of("bounds", "bound");
    private static readonly Regex After = Patterns.Of("bounds", "after");

    private const int Reach = 40;
    private const int FirstYear = 1000;
    private const int LastYear = 2200;

    private static readonly FrozenSet<string> Closing = WordFile.Class("checking", "bound-closing");

    // “before 2028” for “until at least 2028”: a bound itself.
    private static readonly FrozenSet<string> OpenEnded = WordFile.Class("checking", "open-ended");

    public static Overstatement? Find(ClaimText claim, Basis basis)
    {
        for (var i = 0; i < claim.Words.Length; i++)
        {
            if (claim.Words[i] is not { Value: { } value, IsQuoted: false } || IsBounded(claim, i))
                continue;
            if (BoundOf(claim, i, value) is { } bound)
                return new Overstatement(bound, Mend(claim, i, bound));
        }

        return null;
    }

    // The first bound that the passages give a number; null where they give it once without, or nowhere.
    private static string? BoundOf(ClaimText claim, int index, decimal value)
    {
        string? first = null;
        foreach (var own in claim.Cited.Numbers)
        {
            if (own.Word.Value != value || !Measures.AreInSameHardUnit(claim, index, own))
                continue;
            if (BoundBefore(own.Source.Article.Text, own.Word, own.Sentence.Start) is not { } bound)
                return null;
            first ??= bound;
        }

        return first;
    }

    private static bool IsBounded(ClaimText claim, int index)
    {
        var number = claim.Words[index];
        if (BoundBefore(claim.Text, number, 0) is not null || IsRoundedAfter(claim.Text, number))
            return true;
        var before = claim.Words.FoldedAt(index - 1);
        return before is "just" or "only" || IsTime(number) && OpenEnded.Contains(before);
    }

    private static bool IsTime(Word number) => number is { IsDate: true } or { Value: >= FirstYear and < LastYear };

    // The bound that stands right before a number and the sign of its currency; null where none does.
    private static string? BoundBefore(string text, Word number, int from)
    {
        var start = Math.Max(from, number.Start - Reach);
        var match = Bound.Match(text[start..number.Start]);
        return match.Success ? match.Groups["bound"].Value : null;
    }

    private static bool IsRoundedAfter(string text, Word number) =>
        After.IsMatch(text[number.End..Math.Min(text.Length, number.End + Reach)]);

    private static string? Mend(ClaimText claim, int index, string bound)
    {
        var at = claim.Words[index].Start;
        while (at > 0 && !char.IsWhiteSpace(claim.Text[at - 1]))
            at--;
        var before = index > 0 ? claim.Words[index - 1].Folded : "the";
        var words = Plain(bound.ToLowerInvariant());
        if (words is "as soon as" or "as early as" or "as late as")
            return before is "in" or "on" or "at" or "by" ? Edit.Replace(claim.Text, claim.Words[index - 1].Start, at, words + " ") : null;
        if (at == 0)
            return char.ToUpperInvariant(words[0]) + words[1..] + " " + claim.Text;
        return IsClosed(before) ? null : Edit.Insert(claim.Text, at, words);
    }

    // “as long as 30 cm long” reads badly.
    private static string Plain(string bound) => bound switch
    {
        "as long as" or "as high as" => "up to",
        "as low as" => "at least",
        _ => bound,
    };

    // After these no bound stands: “the about 40 people”, “before at least 2028”.
    private static bool IsClosed(string word) => Closing.Contains(word);
}
