using System.Collections.Immutable;
using System.Text.Json;
using ArticleBot.Articles;
using ArticleBot.Benchmarks.Conversations;

namespace ArticleBot.Benchmarks.Strangers;

/// <summary>A short text in the manner of a newspaper's with what people ask about it, by a writer who had seen nothing of the
/// bot.</summary>
/// <param name="Article">The text.</param>
/// <param name="Questions">Single questions; those without a paragraph are near misses.</param>
/// <param name="Dialogues">Conversations; all turns but the first are follow-ups.</param>
/// <param name="Quotations">Every quotation: its first words and its speaker.</param>
/// <param name="NoSpeech">Words of sentences that look like reported speech and are none.</param>
internal sealed record StrangerText(
    Article Article,
    ImmutableArray<PageDialogueTurn> Questions,
    ImmutableArray<ImmutableArray<PageDialogueTurn>> Dialogues,
    ImmutableArray<(string Words, string Speaker)> Quotations,
    ImmutableArray<string> NoSpeech)
{
    /// <summary>The texts of one writer. Every second one is held back.</summary>
    /// <param name="set">“texts” is the first writer's, “second” another's.</param>
    public static ImmutableArray<StrangerText> ReadAll(string set = "texts") =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Strangers", $"{set}.jsonl")).Where(line => line.Length > 0)
            .Select(line => Read(JsonDocument.Parse(line).RootElement))];

    private static StrangerText Read(JsonElement text) => new(
        ArticleReader.Read(text.GetProperty("id").GetString()!,
            string.Join("\n\n", Strings(text, "paragraphs").Prepend(text.GetProperty("title").GetString()!))),
        [.. Array(text, "questions").Concat(Array(text, "near")).Select(Turn)],
        [.. Array(text, "dialogues").Select(turns => turns.EnumerateArray().Select(Turn).ToImmutableArray())],
        [.. Array(text, "quotes").Select(quote => (quote.GetProperty("words").GetString()!, quote.GetProperty("speaker").GetString()!))],
        Strings(text, "nospeech"));

    private static PageDialogueTurn Turn(JsonElement turn) => new(
        turn.GetProperty("ask").GetString()!,
        turn.TryGetProperty("paragraph", out var number) ? [number.GetInt32()] : [],
        turn.TryGetProperty("right", out _) ? Strings(turn, "right") : [],
        IsJudged: true,
        Alone: null);

    private static JsonElement.ArrayEnumerator Array(JsonElement text, string name) => text.GetProperty(name).EnumerateArray();

    private static ImmutableArray<string> Strings(JsonElement text, string name) =>
        [.. Array(text, name).Select(each => each.GetString()!)];
}
