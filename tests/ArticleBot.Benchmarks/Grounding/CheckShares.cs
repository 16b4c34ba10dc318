using System.Globalization;
using System.Text.RegularExpressions;
using ArticleBot.Benchmarks.Asking;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Checks;
using ArticleBot.Grounding.Checks.Strength;
using ArticleBot.Grounding.Checks.Wording;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Replies;
using ArticleBot.Meaning;
using ArticleBot.Quotations;

namespace ArticleBot.Benchmarks.Grounding;

/// <summary>
/// What each check earns: <c>check-shares GOLD.json</c> tells how many wrong and how many true replies are stopped only because of it,
/// half by half. Each check reads every sentence by itself; a measure of the wording is left out with the others' weights as they are.
/// Replies of which a last name was made one that is only like it (“Peters”, “Peter”) are a set of their own.
/// </summary>
internal static class CheckShares
{
    private const string Wording = "WordingCheck";

    // An overstatement that is mended stops nothing; whether the mended sentence passes is not tried here.
    private const string Mends = "mends";

    private const string NearName = "near names";
    private const int ShortestName = 5;

    private static readonly ReplyCheck Check = new();

    /// <summary>Writes the table: wrong ones / true ones that only this check stops.</summary>
    public static void Write(string gold, TextWriter output)
    {
        using var model = BenchMeaning.Pairs();
        var rows = WrittenReply.Read(gold).SelectMany(reply => NearNames(reply).Prepend(reply)).AsParallel().AsOrdered()
            .Select(reply => (Reply: reply, Stops: StopsOf(reply, model))).ToList();
        var halves = rows.Select(row => (row.Reply.Set, row.Reply.IsHeldBack)).Distinct().ToList();
        output.WriteLine($"| stopped by this alone, wrong / true | {string.Join(" | ", halves.Select(half => NameOf(half)))} |");
        output.WriteLine($"| --- |{string.Concat(halves.Select(_ => " --- |"))}");
        output.WriteLine($"| all together, of | {string.Join(" | ", halves.Select(half =>
        {
            var own = rows.Where(row => (row.Reply.Set, row.Reply.IsHeldBack) == half).ToLookup(row => row.Reply.IsTrue);
            return string.Create(CultureInfo.InvariantCulture, $"{own[false].Count(row => row.Stops.Exists(stop => !stop.IsPart))} of "
                + $"{own[false].Count()} / {own[true].Count(row => row.Stops.Exists(stop => !stop.IsPart))} of {own[true].Count()}");
        }))} |");
        var checks = rows.SelectMany(row => row.Stops.Select(stop => stop.Check)).Distinct(StringComparer.Ordinal);
        foreach (var check in checks.Order(StringComparer.Ordinal))
        {
            output.WriteLine($"| `{check}` | {string.Join(" | ", halves.Select(half =>
            {
                var own = rows.Where(row => (row.Reply.Set, row.Reply.IsHeldBack) == half)
                    .Where(row => row.Stops.Any(stop => stop.Check == check) && row.Stops.All(stop => IsWithin(stop, check)))
                    .ToList();
                return string.Create(CultureInfo.InvariantCulture,
                    $"{own.Count(row => !row.Reply.IsTrue)} / {own.Count(row => row.Reply.IsTrue)}");
            }))} |");
        }
    }

    // A true reply with the last name of a person made another that is like it.
    private static IEnumerable<WrittenReply> NearNames(WrittenReply reply)
    {
        if (!reply.IsTrue || reply.Set is not ("own" or "pages"))
            yield break;
        foreach (var name in ArticlePeople.Of(reply.Article).Where(person => person is { IsPerson: true, IsNamed: true, Words: not [] }).Select(person => person.Words[^1])
            .Where(name => name.Length >= ShortestName).Distinct(StringComparer.Ordinal))
        {
            var own = Regex.Match(reply.Text, $@"\b{Regex.Escape(name)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
            if (!own.Success || !char.IsUpper(own.Value[0]))
                continue;
            var near = own.Value[^1] == 's' ? own.Value[..^1] : own.Value + "s";
            if (!reply.Article.Text.Contains(near + " ", StringComparison.OrdinalIgnoreCase))
            {
                var text = reply.Text.Remove(own.Index, own.Length).Insert(own.Index, near);
                yield return reply with { Set = NearName, Kind = NearName, Text = text };
            }
        }
    }

    // A measure's stops are the whole wording check's, too.
    private static bool IsWithin((string Check, bool IsPart) stop, string check) =>
        stop.IsPart || check.StartsWith(stop.Check, StringComparison.Ordinal);

    private static string NameOf((string Set, bool IsHeldBack) half) => $"{half.Set}, {(half.IsHeldBack ? "held back" : "tuned on")}";

    private static List<(string Check, bool IsPart)> StopsOf(WrittenReply reply, IPairModel model)
    {
        var stops = new List<(string Check, bool IsPart)>();
        foreach (var sentence in ReplyReader.Read(reply.Text))
        {
            if (Check.Read(sentence, reply.Evidence) is { } claim)
                stops.AddRange(StopsOf(claim, model));
        }

        return [.. stops.Distinct()];
    }

    private static IEnumerable<(string Check, bool IsPart)> StopsOf(ClaimText claim, IPairModel model)
    {
        var isWhole = Verbatim.IsWhole(claim);
        Func<ClaimText, Finding?>[] exact = [AddressCheck.Find, ReaderCheck.Find, .. isWhole ? [] : ReplyCheck.ExactChecks];
        foreach (var check in exact.Where(check => check(claim) is not null))
            yield return (check.Method.DeclaringType!.Name, false);
        foreach (var stop in isWhole ? [] : WordingStops(claim, model))
            yield return stop;
        var basis = Basis.Of(claim);
        if (basis.Sentences.IsEmpty)
            yield break;
        foreach (var kind in StrengthCheck.Kinds.Where(kind => !isWhole || kind.Method.DeclaringType == typeof(AttributionStrength)))
        {
            if (kind(claim, basis) is { IsMinor: false } found)
                yield return ($"{kind.Method.DeclaringType!.Name}{(found.Mended is null ? "" : ", " + Mends)}", found.Mended is not null);
        }
    }

    // The whole check, and each measure without which it would let the claim pass.
    private static IEnumerable<(string Check, bool IsPart)> WordingStops(ClaimText claim, IPairModel model)
    {
        var measures = WordingCheck.Measure(claim, model.Judge(claim.Text, Premise.Of(claim)), out _);
        var (isLong, weights) = (WordingCheck.IsLong(claim), WordingCheck.Weights);
        if (WordingCheck.Score(measures, weights, isLong) >= 0)
            yield break;
        yield return (Wording, false);
        for (var i = (int)WordingMeasure.Always + 1; i < weights.Length && !isLong; i++)
        {
            var without = weights.Select((weight, at) => at == i ? 0 : weight).ToArray();
            if (WordingCheck.Score(measures, without, isLong) >= 0)
                yield return ($"{Wording}: {(WordingMeasure)i}", true);
        }
    }
}
