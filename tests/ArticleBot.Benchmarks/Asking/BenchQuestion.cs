using System.Collections.Immutable;
using System.Text.Json;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Meaning;
using ArticleBot.Retrieval;

namespace ArticleBot.Benchmarks.Asking;

/// <summary>A question with what is known about its answer.</summary>
/// <param name="Index">The index of its article.</param>
/// <param name="Text">The question.</param>
/// <param name="IsAnswerable">Whether the article answers it.</param>
/// <param name="Paragraphs">The numbers of the paragraphs that answer it, or that it was written on.</param>
/// <param name="Answers">Wordings of its answer; none where they are not known.</param>
internal sealed record BenchQuestion(PassageIndex Index, string Text, bool IsAnswerable, ImmutableArray<int> Paragraphs,
    ImmutableArray<string> Answers)
{
    /// <summary>How alike it is to the parts of its article; null where words alone are compared.</summary>
    public QuestionLikeness? Likeness { get; } = BenchMeaning.Of(Index, Text);

    /// <summary>A follow-up as the reader reads it, with the questions before; null for a question that stands alone.</summary>
    public string? ToRead { get; init; }

    /// <summary>What retrieval finds for it.</summary>
    public Ranking Rank() => Index.Rank(Text, Likeness);

    /// <summary>Its answer.</summary>
    public Answer Ask() => ExtractiveAnswering.Answer(Index, Text, 3, Likeness, BenchMeaning.Understanding, BenchMeaning.Quotations);

    /// <summary>The questions of a folder like the developers' <c>bench/qa</c>, by article, in the order of the articles' names.</summary>
    public static ImmutableArray<ImmutableArray<BenchQuestion>> Read(string folder)
    {
        var gold = Lines(Path.Combine(folder, "gold.jsonl"))
            .ToDictionary(line => line.GetProperty("id").GetString()!, StringComparer.Ordinal);
        return [.. Directory.GetFiles(Path.Combine(folder, "articles"), "*.txt").Order(StringComparer.Ordinal).Select(ReadArticle)];

        ImmutableArray<BenchQuestion> ReadArticle(string path)
        {
            var index = PassageIndex.Build([ArticleFile.Read(path, int.MaxValue)]);
            var questions = Lines(Path.Combine(folder, "questions", Path.GetFileNameWithoutExtension(path) + ".jsonl"));
            return [.. questions.Select(line =>
                Create(index, line.GetProperty("question").GetString()!, gold[line.GetProperty("id").GetString()!]) with
                {
                    ToRead = line.TryGetProperty("read", out var read) ? read.GetString() : null,
                })];
        }
    }

    private static BenchQuestion Create(PassageIndex index, string text, JsonElement gold) => new(
        index,
        text,
        gold.GetProperty("answerable").GetBoolean(),
        gold.TryGetProperty("paragraph", out var paragraph) && paragraph.ValueKind == JsonValueKind.Number ? [paragraph.GetInt32()] : [],
        gold.GetProperty("answerable").GetBoolean()
            ? [.. gold.GetProperty("answers").EnumerateArray().Select(answer => answer.GetString()!)] : []);

    private static IEnumerable<JsonElement> Lines(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);
}
