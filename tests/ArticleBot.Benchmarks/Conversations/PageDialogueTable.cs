using System.Globalization;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Benchmarks.Asking;
using ArticleBot.Conversations;
using Microsoft.Extensions.Options;

namespace ArticleBot.Benchmarks.Conversations;

/// <summary>
/// How follow-ups about real pages are answered: <c>page-dialogues GOLD.json</c> plays each dialogue as <c>chat</c> does; with
/// <c>--no-reader</c> without the reader, with <c>--words</c> without embeddings too, with <c>--errors</c> every turn of the tuned-on half; with
/// <c>--alone</c> every follow-up is asked as somebody wrote it who asks it alone: what is wrong then is no fault of the understanding.
/// </summary>
internal static class PageDialogueTable
{
    /// <summary>Plays them all and writes a Markdown table.</summary>
    public static async Task WriteAsync(string gold, bool listErrors, TextWriter output)
    {
        var played = await Task.WhenAll(PageDialogue.Read(gold).Select(dialogue => Task.Run(() => PlayAsync(dialogue))));
        output.WriteLine("| turns | asked | understood in other words | right paragraph cited | answered rightly | with doubt | “does "
            + "not say” | “not about” | near misses | told |");
        output.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var half in played.SelectMany(turns => turns).Where(turn => turn.Turn.IsJudged)
            .GroupBy(turn => (turn.Dialogue.IsSecond, turn.IsFollowUp, turn.Dialogue.IsHeldBack)).OrderBy(half => half.Key))
            output.WriteLine($"| {Name(half.Key)} | {Row([.. half])} |");
        foreach (var turn in played.SelectMany(turns => turns).Where(turn => listErrors && !turn.Dialogue.IsHeldBack))
            output.WriteLine(Line(turn));
    }

    private static string Name((bool IsSecond, bool IsFollowUp, bool IsHeldBack) half) =>
        $"{(half.IsSecond ? "second set, " : "")}{(half.IsFollowUp ? "follow-ups" : "first questions")}, {(half.IsHeldBack ? "held back" : "tuned on")}";

    private static async Task<List<Played>> PlayAsync(PageDialogue dialogue)
    {
        var asker = new Asker(Options.Create(new AskingOptions()), TimeProvider.System, meaning: BenchMeaning.Source,
            understanding: BenchMeaning.Understanding, quotations: BenchMeaning.Quotations);
        var conversation = new ConversationAsker(asker,
            new ConversationMemory(Options.Create(new ConversationsOptions()), TimeProvider.System));
        var turns = new List<Played>();
        foreach (var turn in dialogue.Turns)
        {
            var alone = Environment.GetCommandLineArgs().Contains("--alone") ? turn.Alone : null;
            var channel = alone is null ? "bench" : $"bench {turns.Count}";
            var answer = await conversation.AskAsync(channel, new Question(alone ?? turn.Question, [dialogue.Article]));
            turns.Add(new Played(turn, answer, turns.Count > 0, dialogue));
        }

        return turns;
    }

    private static string Row(List<Played> turns)
    {
        var answerable = turns.FindAll(turn => turn.Turn.IsAnswerable);
        int[] counts =
        [
            answerable.Count,
            turns.Count(turn => turn.Answer.Question != turn.Turn.Question),
            answerable.Count(turn => turn.Turn.IsPlaced(turn.Answer)),
            answerable.Count(turn => turn.Turn.IsGood(turn.Answer)),
            answerable.Count(turn => turn.Answer is { Outcome: AnswerOutcome.Answered, Confidence: < Confidence.Doubting }),
            answerable.Count(turn => turn.Answer.Outcome == AnswerOutcome.NotInArticle),
            answerable.Count(turn => turn.Answer.Outcome == AnswerOutcome.NotAboutArticle),
            turns.Count - answerable.Count,
            turns.Count(turn => !turn.Turn.IsAnswerable && turn.Turn.IsGood(turn.Answer)),
        ];
        return string.Join(" | ", counts.Select(count => count.ToString(CultureInfo.InvariantCulture)));
    }

    private static string Line(Played turn) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(!turn.Turn.IsJudged ? "    " : turn.Turn.IsGood(turn.Answer) ? "good" : turn.Turn.IsPlaced(turn.Answer) ? "near" : "BAD ")} {(turn.IsFollowUp ? "  " : "")}{turn.Turn.Question} => {turn.Answer.Question} {turn.Answer.Confidence:F2} -> {turn.Answer.InShort?.Text} | {turn.Answer.Text} | [{string.Join(',', turn.Answer.Citations.Select(citation => citation.Paragraph))}] wanted {string.Join(',', turn.Turn.Paragraphs)} {string.Join(" / ", turn.Turn.Answers)}");

    private sealed record Played(PageDialogueTurn Turn, Answer Answer, bool IsFollowUp, PageDialogue Dialogue);
}
