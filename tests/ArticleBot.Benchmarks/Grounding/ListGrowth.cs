using System.Diagnostics;
using System.Globalization;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;

namespace ArticleBot.Benchmarks.Grounding;

/// <summary>How long the check of one sentence takes that lists many things: word for word, turned round, with two exchanged, and with
/// every second thing wrong.</summary>
internal static class ListGrowth
{
    private static readonly int[] Counts = [10, 20, 40, 80, 160];

    private static readonly string[] Places =
        ["Swansea", "Norwich", "Burnley", "Preston", "Chelsea", "Arsenal", "Derby", "Brentford", "Fulham", "Hull", "Barnsley", "Everton",
            "Luton", "Cardiff", "Watford", "Stoke", "Bristol"];

    private static readonly string[] First =
        ["Anna", "Bo", "Carla", "David", "Elin", "Fatima", "Goran", "Hanna", "Ivan", "Julia", "Karim", "Lena", "Marko"];

    private static readonly string[] Last =
        ["Berg", "Costa", "Dahl", "Eriksen", "Fonseca", "Gruber", "Haddad", "Ivanova", "Jansen", "Kowalski", "Lindqvist", "Moreau", "Novak",
            "Olsen", "Petrov", "Quist", "Rossi"];

    private static readonly (string Kind, string Lead, Func<int, string> Item)[] Kinds =
    [
        ("results", "The results were", i =>
            string.Create(CultureInfo.InvariantCulture, $"{Of(Places, 7 * i)} {i % 5}-{i * 3 % 7} {Of(Places, 5 * i + 3)}")),
        ("medal times", "The times were", i =>
            string.Create(CultureInfo.InvariantCulture, $"{Person(i)} {9 + i % 3}.{10 + i * 7 % 90} seconds")),
        ("prices", "The prices rose to", i =>
            string.Create(CultureInfo.InvariantCulture, $"${2 + i}.{i * 11 % 90 + 10} in {Of(Places, i)}")),
        ("casualties", "The dead were", i =>
            string.Create(CultureInfo.InvariantCulture,
                $"{3 + i} people in {Of(Places, i)} and {1 + i % 6} soldiers near {Of(Places, 3 * i + 1)}")),
        ("names with ages", "The winners were", i =>
            string.Create(CultureInfo.InvariantCulture, $"{Person(i)}, {18 + i * 5 % 60}, of {Of(Places, 3 * i)}")),
        ("speakers", "In turn,", i =>
            string.Create(CultureInfo.InvariantCulture, $"{Person(i)} said that {Of(Places, i)} needs {3 + i} nurses")),
        ("quotations", "The posters read", i => $"“{Of(Places, i)} is for {Of(First, i)}”"),
    ];

    /// <summary>Writes a table of milliseconds with the exponent of the growth from 40 to 160.</summary>
    public static void Write(TextWriter output)
    {
        output.WriteLine($"| sentence | {string.Join(" | ", Counts)} | exponent |");
        output.WriteLine($"| --- |{string.Concat(Counts.Select(_ => " --- |"))} --- |");
        foreach (var (kind, lead, item) in Kinds)
        {
            WriteRow(output, $"{kind}, word for word", lead, item, (items, _) => items);
            WriteRow(output, $"{kind}, turned round", lead, item, (items, _) => items.Reverse());
            WriteRow(output, $"{kind}, first and last exchanged", lead, item, (items, _) =>
                items.TakeLast(1).Concat(items.Skip(1).SkipLast(1)).Concat(items.Take(1)));
            WriteRow(output, $"{kind}, every second moved", lead, item, (items, own) =>
                items.Select((text, i) => i % 2 == 0 ? text : own(i + 400)));
        }
    }

    private static void WriteRow(TextWriter output, string name, string lead, Func<int, string> item, Func<IEnumerable<string>, Func<int,
        string>, IEnumerable<string>> change)
    {
        var times = Counts.Select(count =>
        {
            var items = Enumerable.Range(0, count).Select(item).ToList();
            return Milliseconds($"{lead} {string.Join(", ", items)}.", $"{lead} {string.Join(", ", change(items, item))}. [2]");
        }).ToList();
        var exponent = Math.Log(times[^1] / times[^3]) / Math.Log((double)Counts[^1] / Counts[^3]);
        output.WriteLine($"| {name} | {string.Join(" | ", times.Select(time => time.ToString("0.0", CultureInfo.InvariantCulture)))} "
            + $"| {exponent.ToString("0.00", CultureInfo.InvariantCulture)} |");
    }

    // The best of five, each with a fresh reading of the claim; the article is read before.
    private static double Milliseconds(string paragraph, string reply)
    {
        var article = ArticleReader.Read("list", $"All of the day\n\nThe league met on Saturday.\n\n{paragraph}\n\nMore follows.");
        var (check, evidence) = (new ReplyCheck(), Evidence.Of(article.Paragraphs.Select(own => (article, own))));
        check.Check("The league met on Saturday. [1]", evidence);
        return Enumerable.Range(0, 5).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            check.Check(reply, evidence);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });
    }

    private static string Of(string[] words, int index) => words[index % words.Length];

    private static string Person(int index) => $"{Of(First, index)} {Of(Last, 3 * index + index / First.Length)}";
}
