using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Benchmarks.Asking;
using ArticleBot.Benchmarks.Conversations;
using ArticleBot.Conversations;
using ArticleBot.Quotations.Attributions;
using Microsoft.Extensions.Options;

namespace ArticleBot.Benchmarks.Strangers;

/// <summary>
/// How the bot fares on <see cref="StrangerText"/>s: <c>strangers</c>, with <c>--second</c> on those of another writer; with
/// <c>--errors</c> what goes wrong on those that are not held back.
/// An answer is right that holds a phrase which only the right sentence has; the paragraph is not asked for.
/// </summary>
internal static class StrangerTable
{
    /// <summary>Asks everything and writes a Markdown table.</summary>
    public static async Task WriteAsync(string set, bool listErrors, TextWriter output)
    {
        var texts = StrangerText.ReadAll(set);
        var results = await Task.WhenAll(texts.Select((text, i) => Task.Run(() => TryAsync(text, isHeldBack: i % 2 == 1))));
        output.WriteLine("| what | of | right | with doubt |");
        output.WriteLine("| --- | --- | --- | --- |");
        foreach (var group in results.SelectMany(each => each).GroupBy(each => (each.Kind, each.IsHeldBack)).OrderBy(group => group.Key))
        {
            var (right, doubtful) = (group.Count(each => each.IsRight), group.Count(each => each.IsDoubtful));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {group.Key.Kind}, {(group.Key.IsHeldBack ? "held back" : "tuned on")} | {group.Count()} | {right} | {doubtful} |"));
        }

        foreach (var wrong in results.SelectMany(each => each).Where(each => listErrors && each is { IsRight: false, IsHeldBack: false }))
            output.WriteLine($"{wrong.Kind} {wrong.Line}");
    }

    private static async Task<List<Result>> TryAsync(StrangerText text, bool isHeldBack)
    {
        var results = new List<Result>();
        foreach (var question in text.Questions)
        {
            var answer = await Asker().AskAsync("alone", new Question(question.Question, [text.Article]));
            results.Add(JudgeAnswer(question, answer, "question"));
        }

        foreach (var dialogue in text.Dialogues)
        {
            var asker = Asker();
            foreach (var (turn, i) in dialogue.Select((turn, i) => (turn, i)))
            {
                var answer = await asker.AskAsync("dialogue", new Question(turn.Question, [text.Article]));
                results.Add(JudgeAnswer(turn, answer, i == 0 ? "question" : "follow-up"));
            }
        }

        var said = BenchMeaning.Quotations.Attributions(text.Article).Where(BenchMeaning.Quotations.IsShown).ToList();
        results.AddRange(text.Quotations.Select(quotation => JudgeQuotation(quotation, said, text.Article, isHeldBack)));
        results.AddRange(text.NoSpeech.Select(words => JudgeWords(words, said, text.Article, isHeldBack)));
        return results;

        Result JudgeAnswer(PageDialogueTurn turn, Answer answer, string kind) => new(
            (turn.IsAnswerable ? "" : "near ") + kind,
            isHeldBack,
            turn.IsAnswerable ? !answer.Abstained && turn.Answers.Any(known => AskingFigures.Holds(answer.Text, known)) : answer.Abstained,
            answer is { Outcome: AnswerOutcome.Answered, Notices.IsEmpty: false },
            string.Create(CultureInfo.InvariantCulture,
                $"{text.Article.Id} {turn.Question} => {answer.Question} {answer.Confidence:F2} -> {answer.InShort?.Text} | {answer.Text} "
                    + $"| {string.Join(" / ", turn.Answers)}"));
    }

    private static Result JudgeQuotation((string Words, string Speaker) quotation, List<Attribution> said, Article article, bool isHeldBack)
    {
        var found = said.Find(each => each.Kind != QuotationKind.Indirect
            && each.Spans.Any(span => AskingFigures.Holds(article.TextOf(span), quotation.Words)));
        var speaker = found?.Speaker?.Name;
        var isRight = speaker is not null
            && (AskingFigures.Holds(speaker, quotation.Speaker) || AskingFigures.Holds(quotation.Speaker, speaker));
        return new Result("quotation", isHeldBack, isRight, false,
            $"{article.Id} “{quotation.Words}” by {quotation.Speaker}: {(found is null ? "not found" : speaker ?? "nobody")}");
    }

    private static Result JudgeWords(string words, List<Attribution> said, Article article, bool isHeldBack)
    {
        var found = said.Find(each => each.Kind == QuotationKind.Indirect
            && each.Spans.Any(span => Covers(article.TextOf(each.Cue is { } cue ? Around(span, cue) : span), words)));
        return new Result("no speech", isHeldBack, found is null, false, $"{article.Id} {words}: {found?.Speaker?.Name}");
    }

    private static bool Covers(string text, string words) => AskingFigures.Holds(text, words) || AskingFigures.Holds(words, text);

    private static TextSpan Around(TextSpan one, TextSpan other) =>
        new(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End) - Math.Min(one.Start, other.Start));

    private static ConversationAsker Asker() => new(
        new Asker(Options.Create(new AskingOptions()), TimeProvider.System, meaning: BenchMeaning.Source,
            understanding: BenchMeaning.Understanding, quotations: BenchMeaning.Quotations),
        new ConversationMemory(Options.Create(new ConversationsOptions()), TimeProvider.System));

    private sealed record Result(string Kind, bool IsHeldBack, bool IsRight, bool IsDoubtful, string Line);
}
