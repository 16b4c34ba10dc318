using System.Collections.Immutable;
using System.Text.Json;
using ArticleBot.Benchmarks.Pages;
using ArticleBot.Retrieval;

namespace ArticleBot.Benchmarks.Asking;

/// <summary>A question as somebody typed it about a real page, by one who had seen nothing of the bot.</summary>
/// <param name="Page">The page.</param>
/// <param name="Kind"><c>answerable</c>, <c>near</c> (it sounds as if the article answered it) or <c>off</c>.</param>
/// <param name="Bench">The question with what is known about its answer; its answers are the shortest that a person would accept.</param>
/// <param name="IsHeldBack">Whether nothing was tuned on its page.</param>
internal sealed record PageQuestion(string Page, string Kind, BenchQuestion Bench, bool IsHeldBack)
{
    private static readonly (string File, bool IsHeldBack, string Set)[] Files =
    [
        ("questions-tuned-on.jsonl", false, ""),
        ("questions-held-back.jsonl", true, ""),
        ("second-tuned-on.jsonl", false, "second set, "),
        ("second-held-back.jsonl", true, "second set, "),
    ];

    /// <summary>The single questions about pages whose texts the file <paramref name="gold"/> has.</summary>
    public static ImmutableArray<PageQuestion> Read(string gold)
    {
        var pages = new PageArticles(gold);
        var indexes = new Dictionary<string, PassageIndex>(StringComparer.Ordinal);
        return [.. Files.SelectMany(file =>
            File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Pages", file.File)).Where(line => line.Length > 0)
            .Select(line => JsonDocument.Parse(line).RootElement).Where(line => line.GetProperty("kind").GetString() != "dialogue")
            .Select(line => Create(line, IndexOf(line.GetProperty("page").GetString()!), file)))];

        PassageIndex IndexOf(string page) =>
            indexes.TryGetValue(page, out var index) ? index : indexes[page] = PassageIndex.Build([pages[page]]);
    }

    private static PageQuestion Create(JsonElement line, PassageIndex index, (string Name, bool IsHeldBack, string Set) file)
    {
        var kind = line.GetProperty("kind").GetString()!;
        var isAnswerable = kind == "answerable";
        return new PageQuestion(
            line.GetProperty("page").GetString()!,
            file.Set + kind,
            new BenchQuestion(
                index,
                line.GetProperty("question").GetString()!,
                isAnswerable,
                isAnswerable ? [.. line.GetProperty("paragraphs").EnumerateArray().Select(number => number.GetInt32())] : [],
                isAnswerable ? [.. line.GetProperty("short").EnumerateArray().Select(answer => answer.GetString()!)] : []),
            file.IsHeldBack);
    }
}
