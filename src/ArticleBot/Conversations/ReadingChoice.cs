using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Ages;
using ArticleBot.Asking.Answering;
using ArticleBot.Asking.Names;
using ArticleBot.Asking.Quoting;
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
    /// <param name="alsoAsAsked">Whether the question may be taken in the user's own words, read with those before.</param>
    /// <param name="question">The question with its articles.</param>
    /// <param name="toRead">The question as the reader reads it, with those before.</param>
    /// <param name="spokenOf">The articles that were spoken of before.</param>
    /// <param name="cancellation">Stops the choice.</param>
    public async Task<(UnderstoodQuestion Chosen, ImmutableArray<UnderstoodQuestion> Others)> ChooseAsync(
        ImmutableArray<UnderstoodQuestion> readings, bool alsoAsAsked, Question question, string toRead,
        IEnumerable<Article> spokenOf, CancellationToken cancellation)
    {
        var (weighed, isAnswered) = (new List<(UnderstoodQuestion Reading, double Confidence, double Weight)>(), false);
        foreach (var reading in readings.Take(MostReadings))
        {
            if (reading.IsLastResort && isAnswered)
                continue;
            var (best, confidence) = await BestAsync(reading, question, toRead, spokenOf, cancellation);
            isAnswered |= confidence > 0;
            weighed.Add((best, confidence, confidence - weighed.Count * Preference));
        }

        // Whose name is asked for is known by the rules, and where the article names nobody, no other words tell it.
        var asksForName = readings.Any(reading => NameQuestion.NounOf(reading.Text) is not null);
        var mayBeAsAsked = alsoAsAsked && asker.Reads && !asksForName && SaidQuestion.Of(question.Text) is null;
        if (mayBeAsAsked && await AsAskedAsync() is { Abstained: false } read && IsOfThem(read))
            weighed.Add((AsAsked(), read.Confidence, read.Confidence - Preference));
        var chosen = weighed.MaxBy(each => each.Weight);
        var others = weighed.Where(each => each.Reading.About is { } about
            && about != chosen.Reading.About && each.Weight > 0 && each.Confidence >= chosen.Confidence - Offered);
        return (chosen.Reading, [.. others.Select(each => each.Reading)]);

        // What nobody and nothing that was spoken of is told to have done may be somebody else's.
        UnderstoodQuestion AsAsked() => new(question.Text)
        {
            ToRead = toRead,
            IsDoubtful = !isAnswered && readings.Any(reading => reading.About is not null),
        };

        // An age is told of whom the rules found, or of nobody.
        bool IsOfThem(Answer answer) =>
            AgeQuestion.Of(question.Text) is null || readings.Any(reading => SpeaksOf(answer, reading.People));

        // Whatever the rules make of a question, the reader has learned to read it as it was asked. Who said what is told by speakers.
        Task<Answer> AsAskedAsync() =>
            asker.ExtractAsync(question.Reworded(question.Text, spokenOf) with { ToRead = toRead }, cancellation);
    }

    private async Task<(UnderstoodQuestion Best, double Confidence)> BestAsync(
        UnderstoodQuestion reading, Question question, string toRead, IEnumerable<Article> spokenOf, CancellationToken cancellation)
    {
        var (best, most) = (reading, 0.0);
        foreach (var (wording, read) in Wordings(reading, toRead))
        {
            var answer = await asker.ExtractAsync(question.Reworded(wording, spokenOf) with { ToRead = read }, cancellation);
            if (!answer.Abstained && answer.Confidence > most && (wording == reading.Text || SpeaksOf(answer, reading.People)))
                (best, most) = (reading with { BestWording = wording, ToRead = read }, answer.Confidence);
        }

        return (best, most);
    }

    private IEnumerable<(string Wording, string? ToRead)> Wordings(UnderstoodQuestion reading, string toRead)
    {
        if (SaidQuestion.Of(reading.Text) is not null)
            return [(reading.Text, null)];
        var wordings = reading.OtherWordings.Insert(0, reading.Text).Distinct(StringComparer.Ordinal)
            .Select(wording => (wording, (string?)null));
        return asker.Reads ? wordings.Append((reading.Text, toRead)) : wordings;
    }

    private static bool SpeaksOf(Answer answer, ImmutableArray<ArticlePerson> people) =>
        answer.Citations.Any(citation => people.Any(person => person.Mentions.Any(citation.Span.Contains)));
}
