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
        var timed = new Dictionary<SummaryCandidate, (double Score, ImmutableArray<TimePhrase> Times)>();
        foreach (var article in scored.Where(pair => TellsEvent(pair.Candidate)).GroupBy(pair => pair.Candidate.Article))
        {
            var blog = LiveBlog.Of(article.Key);
            var story = new StoryTimes(TimeFrame.Of(article.Key), StoryTimes.AreDay(article.Select(pair => pair.Candidate.Text)));
            foreach (var (candidate, score) in article)
            {
                if (blog is not null)
                    AddEntry(timed, candidate, score, blog);
                else if (story.Of(candidate.Text, candidate.Order) is { IsEmpty: false } times)
                    timed[candidate] = (score, times);
            }
        }

        LeaveOutLifeDatesToldBefore(timed);
        var events = SentencePick.Best(timed.Select(pair => (pair.Key, pair.Value.Score)), most)
            .SelectMany(candidate => timed[candidate].Times.Select(time => (Candidate: candidate, Time: time)))
            .Take(most);
        return Lines([.. events.OrderBy(told => told.Time.Day).ThenBy(told => told.Candidate.Order)]);
    }

    private static void AddEntry(Dictionary<SummaryCandidate, (double, ImmutableArray<TimePhrase>)> timed,
        SummaryCandidate candidate, double score, LiveBlog blog)
    {
        var told = candidate with { Span = blog.WithoutTime(candidate.Article, candidate.Paragraph, candidate.Span) };
        if (told.Span.Length > 0 && !Address.IsIn(told.Text) && blog.TimeOf(candidate.Paragraph) is { } entry)
            timed[told] = (score, [new TimePhrase(entry.Words, entry.Order)]);
    }

    // “born 4 May 1933” is nothing new where a sentence tells the birth of that year.
    private static void LeaveOutLifeDatesToldBefore(
        Dictionary<SummaryCandidate, (double Score, ImmutableArray<TimePhrase> Times)> timed)
    {
        var lines = timed.Keys.Where(candidate => !candidate.IsSentence).ToList();
        if (lines.Count == 0)
            return;
        var told = timed.Keys.Except(lines).SelectMany(candidate => LifeDates.EventsIn(candidate.Text)).ToHashSet();
        foreach (var line in lines)
        {
            var (score, times) = timed[line];
            var known = LifeDates.EventsIn(line.Text).Where(told.Contains).ToList();
            timed[line] = (score, times.RemoveAll(time => known.Exists(one => time.Words.EndsWith(one.Year, StringComparison.Ordinal))));
        }
    }

    // Two events of one sentence have one line where nothing came between them; their times stand as in the sentence, those to come last.
    private static ImmutableArray<SummarySentence> Lines(List<(SummaryCandidate Candidate, TimePhrase Time)> events)
    {
        var lines = ImmutableArray.CreateBuilder<SummarySentence>();
        SummaryCandidate? last = null;
        for (var at = 0; at < events.Count;)
        {
            var candidate = events[at].Candidate;
            var times = events.Skip(at).TakeWhile(told => told.Candidate == candidate).Select(told => told.Time)
                .OrderBy(time => time.IsToCome).ThenBy(time => candidate.Text.IndexOf(time.Words, StringComparison.Ordinal))
                .Select(time => time.Words).ToList();
            var follows = last is not null && last.Article == candidate.Article && last.Order == candidate.Order - 1;
            lines.Add(candidate.ToSentence(string.Join(", ", times), follows));
            (last, at) = (candidate, at + times.Count);
        }

        return lines.DrainToImmutable();
    }

    // A question, a caption or a word to the reader tells no event.
    private static bool TellsEvent(SummaryCandidate candidate) => (candidate.IsSentence || LifeDates.AreIn(candidate.Text))
        && !candidate.IsQuestion && (candidate.Paragraph.Kind == ParagraphKind.Answer || !candidate.IsAddress);
}
