using System.Diagnostics;
using ArticleBot.Observing;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Asking;

/// <summary>Follows each question of a front end by one trace, whose id its log line, its answer and its vote share. Thread-safe.</summary>
public sealed partial class QuestionWatch(ILogger<QuestionWatch> log)
{
    /// <summary>Follows a question.</summary>
    /// <param name="frontEnd">Who asks: one of a few short words, as <c>page</c>, <c>api</c> or <c>chat</c>.</param>
    /// <param name="ask">Gives the answer.</param>
    /// <returns>The answer with its <see cref="Answer.TraceId"/>.</returns>
    public async Task<Answer> FollowAsync(string frontEnd, Func<Task<Answer>> ask)
    {
        ArgumentException.ThrowIfNullOrEmpty(frontEnd);
        ArgumentNullException.ThrowIfNull(ask);
        using var trace = Instruments.Traces.StartActivity("question");
        var id = (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString();
        trace?.SetTag("front_end", frontEnd);
        var start = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            var answer = await ask();
            outcome = NameOf(answer.Outcome);
            Count(answer);
            return answer with { TraceId = id };
        }
        catch (AskingException)
        {
            outcome = "refused";
            throw;
        }
        catch (OperationCanceledException)
        {
            outcome = "cancelled";
            throw;
        }
        finally
        {
            trace?.SetTag("outcome", outcome);
            var elapsed = Stopwatch.GetElapsedTime(start);
            Instruments.Questions.Record(elapsed.TotalSeconds, new TagList { { "front_end", frontEnd }, { "outcome", outcome } });
            LogQuestion(id, frontEnd, outcome, elapsed.TotalMilliseconds);
        }
    }

    private static void Count(Answer answer)
    {
        if (answer.Trace is not { } trace)
            return;
        foreach (var claim in trace.Claims)
            Instruments.Sentences.Add(1, new KeyValuePair<string, object?>("verdict", claim.Verdict.ToString()));
        if (trace.Correction is not null)
            Instruments.Repairs.Add(1);
    }

    private static string NameOf(AnswerOutcome outcome) => outcome switch
    {
        AnswerOutcome.Answered => "answered",
        AnswerOutcome.NotInArticle => "not_in_article",
        AnswerOutcome.NotAboutArticle => "not_about_article",
        _ => "remark",
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "Question {TraceId} from {FrontEnd}: {Outcome} after {Milliseconds:F0} ms")]
    private partial void LogQuestion(string traceId, string frontEnd, string outcome, double milliseconds);
}
