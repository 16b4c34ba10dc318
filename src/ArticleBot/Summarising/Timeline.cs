using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Summarising.Timelines;

namespace ArticleBot.Summarising;

/// <summary>What happened when: the most central sentences that tell an event and its time, the earliest first.</summary>
internal static class Timeline
{
    /// <summary>At most <paramref name="most"/> events; of a live blog its entries, under their times.</summary>
    /// <param name="scored">The sentences, each with its score.</param>
    /// <param name="most">How many events are wanted.</param>
    public static ImmutableArray<SummarySentence> Of(ImmutableArray<(SummaryCandidate Candidate, double Score)> scored, int most)
    {
        var timed = new Dictionary<SummaryCandidate, (double Score, double Day, string Words)>();
        foreach (var article in scored.Where(pair => TellsEvent(pair.Candidate)).GroupBy(pair => pair.Candidate.Article))
        {
            var (blog, frame) = (LiveBlog.Of(article.Key), TimeFrame.Of(article.Key));
            foreach (var (candidate, score) in article)
            {
                if (Time(candidate, blog, frame) is { } time)
                    timed[candidate] = (score, time.Day, time.Words);
            }
        }

        return [.. SentencePick.Best(timed.Select(pair => (pair.Key, pair.Value.Score)), most)
            .OrderBy(candidate => timed[candidate].Day).ThenBy(candidate => candidate.Order)
            .Select(candidate => candidate.ToSentence(timed[candidate].Words))];
    }

    private static (double Day, string Words)? Time(SummaryCandidate candidate, LiveBlog? blog, TimeFrame frame)
    {
        if (blog is not null)
            return blog.TimeOf(candidate.Paragraph) is { } entry ? (entry.Order, entry.Words) : null;
        var times = TimePhrase.Several(candidate.Text, frame);
        return times.IsEmpty ? null : (times.Min(time => time.Day), string.Join(", ", times.Select(time => time.Words)));
    }

    // A question, a caption or a word to the reader tells no event.
    private static bool TellsEvent(SummaryCandidate candidate) =>
        candidate.IsSentence && !candidate.IsQuestion && (candidate.Paragraph.Kind == ParagraphKind.Answer || !candidate.IsAddress);
}
