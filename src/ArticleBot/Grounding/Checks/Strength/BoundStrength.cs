using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.Grounding.Checks.Numbers;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>A number that the article only bounds or rounds is not told as exact: “up to”, “at least”, “about”.</summary>
internal static partial class BoundStrength
{
    private const int Reach = 40;

    public static Overstatement? Find(ClaimText claim, Basis basis)
    {
        for (var i = 0; i < claim.Words.Length; i++)
        {
            if (claim.Words[i].Value is null || claim.Words[i].Is(WordTraits.Quoted) || BoundBefore(claim.Text, claim.Words[i], 0) is not null || i > 0 && IsOpenEnded(claim.Words[i - 1].Folded) || IsRoundedAfter(claim.Text, claim.Words[i]))
                continue;
            var held = claim.Cited.Words().Where(own => own.Word.Value == claim.Words[i].Value && IsSameUnit(claim, i, own)).ToList();
            var bounds = held.ConvertAll(own => BoundBefore(own.Source.Article.Text, own.Word, own.Sentence.Start));
            if (held.Count > 0 && !bounds.Contains(null))
                return new Overstatement(bounds[0]!, Mend(claim, i, bounds[0]!));
        }

        return null;
    }

    // “before 2028” for “until at least 2028”: a bound itself.
    private static bool IsOpenEnded(string word) => word is "before" or "until" or "since" or "after" or "by";

    private static bool IsSameUnit(ClaimText claim, int index, WordMatch own) =>
        Measures.HardUnitOf(claim.Text, claim.Words, index) == Measures.HardUnitOf(own.Source.Article.Text, own.Source.Words, own.Position);

    // The bound that stands right before a number and the sign of its currency; null where none does.
    private static string? BoundBefore(string text, Word number, int from)
    {
        var start = Math.Max(from, number.Start - Reach);
        var match = Bound().Match(text[start..number.Start]);
        return match.Success ? match.Groups["bound"].Value : null;
    }

    private static bool IsRoundedAfter(string text, Word number) => After().IsMatch(text[number.End..Math.Min(text.Length, number.End + Reach)]);

    private static string? Mend(ClaimText claim, int index, string bound)
    {
        var at = claim.Words[index].Start;
        while (at > 0 && !char.IsWhiteSpace(claim.Text[at - 1]))
            at--;
        var before = index > 0 ? claim.Words[index - 1].Folded : "the";
        var words = Plain(bound.ToLowerInvariant());
        if (words.StartsWith("as ", StringComparison.Ordinal))
            return before is "in" or "on" or "at" or "by" ? Edit.Replace(claim.Text, claim.Words[index - 1].Start, at, words + " ") : null;
        return IsClosed(before) || at == 0 ? null : Edit.Insert(claim.Text, at, words);
    }

    // “as long as 30 cm long” reads badly.
    private static string Plain(string bound) => bound switch
    {
        "as much as" or "as many as" or "as long as" or "as high as" => "up to",
        "as few as" or "as little as" or "as low as" => "at least",
        _ => bound,
    };

    // After these no bound stands: “the about 40 people”, “before at least 2028”.
    private static bool IsClosed(string word) =>
        word is "the" or "a" or "an" or "these" or "those" or "this" or "his" or "her" or "its" or "their" or "another" or "than" or "to" or "age" or "aged" or "before" or "until" or "since" or "by" or "from" or "just" or "only" or "all" or "and";

    [GeneratedRegex(
        @"(?:^|[\s(])(?<bound>up to|at least|at most|more than|less than|fewer than|(?:no|not) (?:more|less|fewer) than|as (?:much|many|few|little|soon|early|late|long|high|low) as|a (?:maximum|minimum) of|about|around|roughly|approximately|nearly|almost|close to|an estimated|over|under|some|upwards of|well over|just over|just under)\s(?:an?\s(?:additional\s)?)?[^\s\w]{0,2}(?:HK|US|A|C)?[^\s\w]{0,2}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bound();

    [GeneratedRegex(@"^\S{0,3}(?:\s\w+){0,2}\s(?:or (?:so|more|less)|at (?:most|least|the (?:most|least|latest|earliest)))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();
}
