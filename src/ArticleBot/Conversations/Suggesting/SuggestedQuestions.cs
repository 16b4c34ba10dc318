using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Conversations.Turns;

namespace ArticleBot.Conversations.Suggesting;

/// <summary>
/// Chooses the questions to suggest after an answer: only such as the bot itself answers without doubt from the words that they were made
/// of. What it found out about a question is kept as long as its article is in use. Thread-safe.
/// </summary>
/// <param name="asker">Answers them.</param>
/// <param name="time">Bounds how long the choice takes.</param>
internal sealed class SuggestedQuestions(Asker asker, TimeProvider time)
{
    /// <summary>The longest question that is suggested, in UTF-16 units: a button has no room for more.</summary>
    public const int LongestQuestion = 80;

    // Nobody waits until a whole book is read for its people and quotations.
    private const int LongestArticle = 200_000;

    // A reply waits for them in some front ends.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1.5);

    private readonly ConditionalWeakTable<Article, ConcurrentDictionary<string, bool>> known = [];

    /// <summary>The questions, the best first; fewer where the time is over or no more are answered.</summary>
    /// <param name="count">The most to choose.</param>
    /// <param name="question">The question that was answered, with its articles.</param>
    /// <param name="answer">Its answer.</param>
    /// <param name="turns">What was said before.</param>
    /// <param name="cancellation">Stops the choice.</param>
    public async Task<ImmutableArray<string>> AfterAsync(
        int count, Question question, Answer answer, IReadOnlyList<Turn> turns, CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        var told = answer.Citations.Concat(turns.SelectMany(turn => turn.Answer?.Citations ?? [])).ToList();
        var asked = turns.Select(turn => turn.Question).Append(answer.Question).Append(question.Text)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var chosen = ImmutableArray.CreateBuilder<string>();
        foreach (var made in Candidates(question, answer))
        {
            if (chosen.Count == count || time.GetElapsedTime(start) > Longest)
                break;
            var isTold = told.Exists(citation => citation.Article == made.Article && citation.Span.Overlaps(made.Answer));
            if (!isTold && !asked.Contains(made.Text) && await IsAnsweredAsync(made, question, cancellation))
                chosen.Add(made.Text);
        }

        return chosen.DrainToImmutable();
    }

    // Of many articles those that the answer is from.
    private static IEnumerable<SuggestedQuestion> Candidates(Question question, Answer answer)
    {
        var articles = question.Articles.Count == 1 ? question.Articles : answer.Citations.Select(citation => citation.Article).Distinct();
        return articles.Where(article => article.Paragraphs.Length > 0 && article.Text.Length <= LongestArticle)
            .SelectMany(article => SuggestionSource.Of(article));
    }

    private async Task<bool> IsAnsweredAsync(SuggestedQuestion made, Question question, CancellationToken cancellation)
    {
        var answers = known.GetOrCreateValue(made.Article);
        var key = $"{string.Join(' ', question.Articles.Select(article => article.Id))}|{made.Text}";
        if (answers.TryGetValue(key, out var isAnswered))
            return isAnswered;
        var answer = await asker.ExtractAsync(question with { Text = made.Text }, cancellation);
        return answers[key] = IsAnsweredFrom(made, answer);
    }

    private static bool IsAnsweredFrom(SuggestedQuestion made, Answer answer) =>
        answer is { Outcome: AnswerOutcome.Answered, IsDoubtful: false, Confidence: >= Confidence.Doubting }
        && answer.Citations.Any(citation => citation.Article == made.Article && citation.Span.Overlaps(made.Answer))
        && (answer.InShort is not { } words || words.Article == made.Article && words.Span.Overlaps(made.Answer));
}
