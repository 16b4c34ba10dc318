using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Conversations.FollowUps;
using ArticleBot.Quotations;

namespace ArticleBot.Conversations;

/// <summary>Chooses among the likely ways to understand a follow-up: the one that the article answers best, the rules' order
/// permitting.</summary>
internal sealed class ReadingChoice(Asker asker)
{
    private const int MostReadings = 3;

    // How much more sure an answer must be for each place that the rules put its reading further back.
    private const double Preference = 0.15;

    // Nearly as sure an answer is worth offering.
    private const double Offered = 0.1;

    /// <summary>The chosen reading in the words that the article answers best, and those that are nearly as likely.</summary>
    /// <param name="readings">The readings, the likeliest by the rules first; at least one.</param>
    /// <param name="question">The question with its articles.</param>
    /// <param name="spokenOf">The articles that were spoken of before.</param>
    /// <param name="cancellation">Stops the choice.</param>
    public async Task<(UnderstoodQuestion Chosen, ImmutableArray<UnderstoodQuestion> Others)> ChooseAsync(
        ImmutableArray<UnderstoodQuestion> readings, Question question, IEnumerable<Article> spokenOf, CancellationToken cancellation)
    {
        if (readings is [{ OtherWordings.IsEmpty: true } only])
            return (only, []);
        var (weighed, isAnswered) = (new List<(UnderstoodQuestion Reading, double Confidence, double Weight)>(), false);
        foreach (var reading in readings.Take(MostReadings))
        {
            if (reading.IsLastResort && isAnswered)
                continue;
            var (wording, confidence) = await BestAsync(reading, question, spokenOf, cancellation);
            isAnswered |= confidence > 0;
            weighed.Add((reading with { BestWording = wording }, confidence, confidence - weighed.Count * Preference));
        }

        var best = weighed.MaxBy(each => each.Weight);
        var others = weighed.Where(each =>
            each.Reading.About != best.Reading.About && each.Weight > 0 && each.Confidence >= best.Confidence - Offered);
        return (best.Reading, [.. others.Select(each => each.Reading)]);
    }

    private async Task<(string Wording, double Confidence)> BestAsync(
        UnderstoodQuestion reading, Question question, IEnumerable<Article> spokenOf, CancellationToken cancellation)
    {
        var best = (Wording: reading.Text, Confidence: 0.0);
        foreach (var wording in reading.OtherWordings.Insert(0, reading.Text).Distinct(StringComparer.Ordinal))
        {
            var answer = await asker.ExtractAsync(question.Reworded(wording, spokenOf), cancellation);
            if (!answer.Abstained && answer.Confidence > best.Confidence && (wording == reading.Text || SpeaksOf(answer, reading.People)))
                best = (wording, answer.Confidence);
        }

        return best;
    }

    private static bool SpeaksOf(Answer answer, ImmutableArray<ArticlePerson> people) =>
        answer.Citations.Any(citation => people.Any(person => person.Mentions.Any(citation.Span.Contains)));
}
