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
        return from article in question.Articles
               where article.Text.Length <= ArticlePeople.LongestAtOnce
               from paragraph in article.Paragraphs
               where paragraph.IsEvidence && !paragraphs.Contains((article, paragraph.Number))
               from place in SentencePlace.In(article, paragraph)
               select place;
    }

    private static SentencePlace? Next(Citation told)
    {
        var later = from paragraph in told.Article.Blocks.Skip(told.Paragraph)
                    where paragraph.IsEvidence
                    from place in SentencePlace.In(told.Article, paragraph)
                    where place.Span.Start >= told.Span.End
                    select place;
        return later.FirstOrDefault();
    }
}
