using System.Collections.Immutable;
using System.Text.Json;
using ArticleBot.Articles;
using ArticleBot.Benchmarks.Pages;

namespace ArticleBot.Benchmarks.Conversations;

/// <summary>A conversation as somebody typed it about a real page, by one who had seen nothing of the bot.</summary>
/// <param name="Article">The page.</param>
/// <param name="Turns">The questions in order; all but the first are follow-ups.</param>
/// <param name="IsHeldBack">Whether nothing was tuned on its page.</param>
/// <param name="IsSecond">Whether it is of the second set, written later by another.</param>
internal sealed record PageDialogue(Article Article, ImmutableArray<PageDialogueTurn> Turns, bool IsHeldBack, bool IsSecond)
{
    private static readonly (string File, bool IsHeldBack, bool IsSecond)[] Files =
    [
        ("questions-tuned-on.jsonl", false, false),
        ("questions-held-back.jsonl", true, false),
        ("second-tuned-on.jsonl", false, true),
        ("second-held-back.jsonl", true, true),
    ];

    /// <summary>The dialogues about pages whose texts the file <paramref name="gold"/> has.</summary>
    public static ImmutableArray<PageDialogue> Read(string gold)
    {
        var pages = new PageArticles(gold);
        return [.. Files.SelectMany(file =>
            File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Pages", file.File)).Where(line => line.Length > 0)
            .Select(line => JsonDocument.Parse(line).RootElement).Where(line => line.GetProperty("kind").GetString() == "dialogue")
            .Select(line => new PageDialogue(pages[line.GetProperty("page").GetString()!], ReadTurns(line), file.IsHeldBack,
                file.IsSecond)))];
    }

    private static ImmutableArray<PageDialogueTurn> ReadTurns(JsonElement dialogue) =>
        [.. dialogue.GetProperty("turns").EnumerateArray().Select(turn => new PageDialogueTurn(
            turn.GetProperty("question").GetString()!,
            turn.TryGetProperty("paragraphs", out var numbers) ? [.. numbers.EnumerateArray().Select(number => number.GetInt32())] : [],
            turn.TryGetProperty("short", out var answers) ? [.. answers.EnumerateArray().Select(answer => answer.GetString()!)] : [],
            !turn.TryGetProperty("unjudged", out _),
            turn.TryGetProperty("alone", out var alone) ? alone.GetString() : null))];
}
