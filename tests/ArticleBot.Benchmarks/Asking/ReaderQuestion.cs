using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Retrieval;

namespace ArticleBot.Benchmarks.Asking;

/// <summary>A question as a reader types it, about one of our own articles.</summary>
/// <param name="Index">The index of its article.</param>
/// <param name="Kind">What the article has for it.</param>
/// <param name="Paragraphs">The numbers of the paragraphs that answer it; none but for <see cref="ReaderQuestionKind.Answerable"/>.</param>
/// <param name="Text">The question.</param>
internal sealed record ReaderQuestion(PassageIndex Index, ReaderQuestionKind Kind, ImmutableArray<int> Paragraphs, string Text)
{
    /// <summary>The question without its kind.</summary>
    public BenchQuestion ToBench() => new(Index, Text, Kind == ReaderQuestionKind.Answerable, Paragraphs, []);

    /// <summary>The questions that rules and weights were made with.</summary>
    public const string TunedOn = "tuned-on.tsv";

    /// <summary>Questions and articles by one who had seen nothing of the bot; no error on them was ever read.</summary>
    public const string HeldBack = "held-back.tsv";

    private static readonly string[] Folders = ["Readers", "Replies", "seeds"];

    /// <summary>The questions of a file, by article.</summary>
    public static ImmutableArray<ImmutableArray<ReaderQuestion>> Read(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Readers", file)).Skip(1)
            .Select(line => line.Split('\t'))
            .GroupBy(fields => fields[0], StringComparer.Ordinal)
            .Select(ReadArticle)];

    private static ImmutableArray<ReaderQuestion> ReadArticle(IGrouping<string, string[]> lines)
    {
        var file = Folders.Select(folder => Path.Combine(AppContext.BaseDirectory, folder, lines.Key + ".txt")).First(File.Exists);
        var index = PassageIndex.Build([ArticleFile.Read(file, int.MaxValue)]);
        return [.. lines.Select(fields =>
            new ReaderQuestion(index, Enum.Parse<ReaderQuestionKind>(fields[1], ignoreCase: true), Numbers(fields[2]), fields[3]))];
    }

    private static ImmutableArray<int> Numbers(string field) =>
        field == "-" ? [] : [.. field.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
}
