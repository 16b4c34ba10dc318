using System.Collections.Immutable;
using ArticleBot.Meaning;
using ArticleBot.Retrieval;
using ArticleBot.Retrieval.Questions;
using ArticleBot.Retrieval.Sentences;

namespace ArticleBot.Asking.Passages;

/// <summary>What the reader found in the best passages for a question; none where there is no reader.</summary>
/// <param name="Read">The passages that it read, in the order of the ranking.</param>
internal sealed record PassageReadings(ImmutableArray<ReadPassage> Read)
{
    // Each costs as much as all the rest of an answer, and short ones less.
    private const int SurelyRead = 3;
    private const int MostRead = 10;
    private const int MostLetters = 1500;

    /// <summary>Whether the question was read with those before it.</summary>
    public bool AreOfFollowUp { get; private init; }

    /// <summary>Reads the best passages of a ranking.</summary>
    /// <param name="ranking">What was found.</param>
    /// <param name="question">The question.</param>
    /// <param name="toRead"><see cref="Question.ToRead"/>.</param>
    /// <param name="understanding">Reads.</param>
    public static PassageReadings Of(Ranking ranking, string question, string? toRead, Understanding understanding)
    {
        var read = ImmutableArray.CreateBuilder<ReadPassage>();
        using var fit = new AnswerFit(ranking);
        foreach (var evidence in Best(ranking))
        {
            var passage = ranking.Text.Passages[evidence.Passage];
            if (understanding.Read(toRead ?? question, passage.Article.TextOf(passage.Reading)) is not { } reading)
                return new PassageReadings([]);
            var best = fit.Best(evidence.Passage, reading);
            read.Add(new ReadPassage(evidence.Passage, passage.Article, passage.Paragraph, reading.Evidence, best));
        }

        // A follow-up has a context of its own, the questions before it.
        return toRead is null
            ? new PassageReadings(new ReadingContext(ranking.Text, question, understanding).Apply(read.ToImmutable()))
            : new PassageReadings(read.ToImmutable()) { AreOfFollowUp = true };
    }

    /// <summary>The reading that says most; null where nothing was read.</summary>
    public ReadPassage? Strongest => Read.IsEmpty ? null : Read.MaxBy(passage => passage.Evidence);

    /// <summary>How much more a passage answers than the one that answers most of the others, in log-odds; infinite where no other was
    /// read.</summary>
    public double Lead(ReadPassage passage) =>
        passage.Evidence - Read.Where(other => other != passage).Select(other => other.Evidence)
            .DefaultIfEmpty(double.NegativeInfinity).Max();

    /// <summary>The reading of a passage; null where it was not read.</summary>
    public ReadPassage? Of(int passage) => Read.FirstOrDefault(read => read.Passage == passage);

    /// <summary>
    /// The reading whose words are shown: that of the best passage; where a number is asked for of a place or thing that its sentence does
    /// not name, another that does and that is shown, too: “20 million residents of Tarn”, and not “660 million people in the country”.
    /// A vague time yields to an exact one that is shown: “this month” to “on July 18”.
    /// </summary>
    /// <param name="ranking">What was found.</param>
    /// <param name="passage">The best passage.</param>
    /// <param name="chosen">The places in the index of the answer's sentences.</param>
    public ReadPassage? ShownOf(Ranking ranking, int passage, IEnumerable<int> chosen)
    {
        var own = Of(passage);
        if (own?.Best is { IsVague: true } && ranking.Question.Expected == ExpectedAnswer.Time)
            return Shown(read => read is { Fit: > 0, Evidence: > 0, Best.IsVague: false }) ?? own;
        if (ranking.Question is not { HasNames: true, Expected: ExpectedAnswer.Number } || own?.Best is not { Place.HasName: false })
            return own;
        return Shown(read => read is { Fit: > 0, Best.Place.HasName: true }) ?? own;

        ReadPassage? Shown(Predicate<ReadPassage> fits) => Read.FirstOrDefault(read => fits(read)
            && chosen.Any(sentence => read.BeginsIn(ranking.Text.Sentences[sentence].Span)));
    }

    /// <summary>The ranking with what was read: passages that answer come first, and in them the sentence that has the answer.</summary>
    public Ranking Apply(Ranking ranking, ReadingWeights weights)
    {
        if (Read.IsEmpty)
            return ranking;
        // Passages that nobody read are not better than the worst that was.
        var least = Read.Min(passage => passage.Evidence);
        var evidence = ranking.Evidence.Select(each => With(each, Of(each.Passage), ranking, least, weights));
        return ranking with { Evidence = [.. evidence] };
    }

    // The best three, and more as long as all of them together are short: a short article is read as a whole.
    private static IEnumerable<SentenceEvidence> Best(Ranking ranking)
    {
        var (count, letters) = (0, 0);
        return ranking.Evidence.Where(ranking.MayAnswer)
            .OrderByDescending(evidence => evidence.PassageScore).ThenBy(evidence => evidence.Passage)
            .DistinctBy(evidence => evidence.Passage).Take(MostRead).TakeWhile(IsRead);

        bool IsRead(SentenceEvidence evidence)
        {
            letters += ranking.Text.Passages[evidence.Passage].Reading.Length;
            return count++ < SurelyRead || letters <= MostLetters;
        }
    }

    private static SentenceEvidence With(SentenceEvidence evidence, ReadPassage? read, Ranking ranking, double least,
        ReadingWeights weights)
    {
        var answers = weights.Evidence * (read?.Evidence ?? least);
        var isHolder = read is not null && read.BeginsIn(ranking.Text.Sentences[evidence.Sentence].Span);
        var own = isHolder ? weights.Words * read!.Certainty : 0;
        return evidence with
        {
            PassageScore = (float)(evidence.PassageScore + answers),
            Score = (float)(evidence.Score + answers + own),
        };
    }
}
