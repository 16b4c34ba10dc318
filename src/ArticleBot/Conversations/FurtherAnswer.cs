using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Asking.Passages;
using ArticleBot.Conversations.FollowUps;
using ArticleBot.Grounding;
using ArticleBot.Quotations;

namespace ArticleBot.Conversations;

/// <summary>
/// Answers a question word alone (“where exactly”, “why?”) with what was not told yet: whoever asks it has read the answer before.
/// </summary>
internal sealed class FurtherAnswer(Asker asker)
{
    /// <summary>The answer in its place; itself where it tells something new, or nothing else answers.</summary>
    /// <param name="answer">The answer to the question as it was understood.</param>
    /// <param name="asked">The user's words.</param>
    /// <param name="question">The question as it was understood.</param>
    /// <param name="told">The answer before.</param>
    /// <param name="cancellation">Stops the search.</param>
    public async Task<Answer> InsteadAsync(Answer answer, string asked, Question question, Answer told, CancellationToken cancellation)
    {
        var asksWhy = ShortQuestion.AsksWhy(asked);
        if (answer.Abstained || answer.Mode != AnswerMode.Extractive || !ShortQuestion.IsOne(asked) || !Repeats(answer, told, asksWhy))
            return answer;
        var among = Untold(question, told).ToHashSet();
        var other = await asker.ExtractAsync(question with { Among = among }, cancellation);
        if (other is { Abstained: false, IsDoubtful: false })
            return other;
        // A reason often stands behind what it explains, without a “because”.
        return asksWhy && Next(told.Citations.Last()) is { } next ? answer.ToldBy([next.Claim], 0).Doubted() : answer;
    }

    // The same sentence may tell where it was, and when: only the same words are no news. A reason has often no words of its own.
    private static bool Repeats(Answer answer, Answer told, bool asksWhy) =>
        answer.Citations.All(citation => told.Citations.Contains(citation))
        && (answer.InShort is { } words ? words == told.InShort : asksWhy);

    private static IEnumerable<SentencePlace> Untold(Question question, Answer told)
    {
        var paragraphs = told.Citations.Select(citation => (citation.Article, citation.Paragraph)).ToHashSet();
        return question.Articles.Where(article => article.Text.Length <= ArticlePeople.LongestAtOnce).SelectMany(SentencePlace.AllOf)
            .Where(place => !paragraphs.Contains((place.Article, place.Paragraph)));
    }

    private static SentencePlace? Next(Citation told) =>
        SentencePlace.AllOf(told.Article).FirstOrDefault(place => place.Span.Start >= told.Span.End);
}
