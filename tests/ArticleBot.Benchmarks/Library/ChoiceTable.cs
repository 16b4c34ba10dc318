using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Benchmarks.Asking;
using ArticleBot.Library;
using ArticleBot.Library.Terms;

namespace ArticleBot.Benchmarks.Library;

/// <summary>
/// How often a question finds its own article in a library of many.
/// <c>dotnet run -c Release --project tests/ArticleBot.Benchmarks -- library-choice QA_FOLDER TEXTS_FOLDER --words</c>
/// </summary>
internal static class ChoiceTable
{
    private static readonly int[] Places = [1, 3, ArticleShelf.MostAbout];

    /// <summary>Ranks the articles of every question that its article answers, and writes a Markdown table.</summary>
    /// <param name="questions">A folder like the developers' <c>bench/qa</c>.</param>
    /// <param name="texts">A folder whose texts, in any folder below it, fill the library.</param>
    /// <param name="output">Where the table goes.</param>
    public static void Write(string questions, string texts, TextWriter output)
    {
        var asked = new Dictionary<string, ImmutableArray<(Article Article, string Text)>>(StringComparer.Ordinal)
        {
            ["benchmark"] = [.. BenchQuestion.Read(questions).SelectMany(article => article).Where(question => question.IsAnswerable)
                .Select(question => (question.Index.Articles[0], question.Text))],
            ["readers', tuned on"] = Readers(ReaderQuestion.TunedOn),
            ["readers', held back"] = Readers(ReaderQuestion.HeldBack),
        };
        var others = Directory.EnumerateFiles(texts, "*.txt", SearchOption.AllDirectories)
            .Select(path => ArticleFile.Read(path, int.MaxValue));
        List<(string Text, byte[] Terms)> library =
            [.. asked.Values.SelectMany(each => each).Select(each => each.Article).Concat(others)
                .DistinctBy(article => article.Text, StringComparer.Ordinal).Select(article => (article.Text, ArticleTerms.Of(article)))];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{library.Count} articles\n"));
        output.WriteLine($"| questions | asked | {string.Join(" | ", Places.Select(most => $"among {most}"))} |");
        output.WriteLine($"| --- | --- | {string.Join(" | ", Places.Select(_ => "---"))} |");
        foreach (var (name, group) in asked)
        {
            var places = group.Select(each => PlaceOf(each.Article, each.Text, library)).ToList();
            var shares = Places.Select(most =>
                ((double)places.Count(place => place < most) / places.Count).ToString("0.000", CultureInfo.InvariantCulture));
            output.WriteLine($"| {name} | {group.Length} | {string.Join(" | ", shares)} |");
        }
    }

    private static ImmutableArray<(Article Article, string Text)> Readers(string file) =>
    [
        .. ReaderQuestion.Read(file).SelectMany(article => article)
            .Where(question => question.Kind == ReaderQuestionKind.Answerable)
            .Select(question => (question.Index.Articles[0], question.Text)),
    ];

    private static int PlaceOf(Article article, string question, List<(string Text, byte[] Terms)> library)
    {
        var ranking = new TermRanking(question);
        for (var i = 0; i < library.Count; i++)
            ranking.Add(i, library[i].Terms);
        var own = library.FindIndex(each => each.Text.Equals(article.Text, StringComparison.Ordinal));
        var best = ranking.Best(ArticleShelf.MostAbout).ToList();
        return best.IndexOf(own) is >= 0 and var place ? place : int.MaxValue;
    }
}
