using ArticleBot.Retrieval;
using ArticleBot.Summarising;

namespace ArticleBot.Asking.Overviews;

/// <summary>A summary as the answer to a question for the article as a whole.</summary>
internal static class OverviewAnswer
{
    /// <summary>The answer: the summary's sentences with their citations.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="summary">A summary that says something.</param>
    public static Answer Of(Question question, Summary summary)
    {
        var cited = summary.Citations.Where(citation => citation.Paragraph > 0).Select(citation => (citation.Article, citation.Paragraph))
            .Distinct();
        return new Answer
        {
            Question = question.Text,
            Outcome = AnswerOutcome.Answered,
            Text = string.Join(' ', summary.Sentences.Select(sentence => sentence.Text)),
            Confidence = 1,
            Mode = summary.Mode == SummaryMode.Model ? AnswerMode.Model : AnswerMode.Extractive,
            Claims = [.. summary.Sentences.Select(sentence => sentence.Claim)],
            Passages = [.. cited.Select(place => new RankedPassage(place.Article, place.Article.Blocks[place.Paragraph], 1))
                .Take(question.Top)],
            Notices = summary.Notices,
        };
    }
}
