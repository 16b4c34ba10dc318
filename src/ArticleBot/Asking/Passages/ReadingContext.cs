using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Meaning;
using ArticleBot.Retrieval.Lexical;

namespace ArticleBot.Asking.Passages;

/// <summary>
/// Reads the passages that answer most once more with what stands around them: “the 1.9-km structure” is the flyover of the headline,
/// “it” the drug of the paragraph before, and “he” whom the question names.
/// </summary>
/// <param name="text">The articles.</param>
/// <param name="question">The user's words.</param>
/// <param name="understanding">Reads.</param>
internal sealed class ReadingContext(IndexedText text, string question, Understanding understanding)
{
    private const int ReadAgain = 3;

    // In log-odds: what answers so much less than another, or so little at all, stays so.
    private const double Near = 2;
    private const double Hopeless = -4;

    // In log-odds, too: what answers so clearly needs no context.
    private const double Settled = 2;

    // The model reads no more than this of two texts, and the passage comes last.
    private const int MostLetters = 1000;

    private readonly Dictionary<Article, NamedReading?> named = [];

    /// <summary>The same passages; what those that answer most tell is the mean of what is read with each context and without.</summary>
    /// <param name="read">What was read of each passage alone.</param>
    public ImmutableArray<ReadPassage> Apply(ImmutableArray<ReadPassage> read)
    {
        var most = read.Select(passage => passage.Evidence).DefaultIfEmpty(0).Max();
        if (most > Settled)
            return read;
        var again = read.Where(passage => passage.Evidence >= Math.Max(most - Near, Hopeless))
            .OrderByDescending(passage => passage.Evidence).Take(ReadAgain).ToHashSet();
        return [.. read.Select(passage => again.Contains(passage) ? InContext(passage) : passage)];
    }

    private ReadPassage InContext(ReadPassage read)
    {
        var sum = read.Evidence;
        var count = 1;
        foreach (var (asked, wording, start) in Contexts(read.Passage))
        {
            // Where the words that answer stand in what is around it, it is not the passage that answers.
            if (understanding.Read(asked, wording) is not { Candidates: [var words, ..] } reading || words.Span.Start < start)
                continue;
            sum += reading.Evidence;
            count++;
        }

        return read with { Evidence = sum / count };
    }

    // What is asked, what is read, and where the passage begins in it.
    private IEnumerable<(string Asked, string Wording, int Start)> Contexts(int number)
    {
        var (passage, article) = (text.Passages[number], text.Passages[number].Article);
        yield return Behind($"{article.Title}. ");
        if (number > 0 && text.Passages[number - 1] is var before && before.Article == article)
            yield return Behind(article.Text[StartOf(before, passage.Reading.Length)..before.Reading.End] + "\n\n");
        if (NamedOf(article) is { } reading && reading.In(article, passage.Reading) is { } wording)
            yield return (reading.Asked, wording, 0);

        (string, string, int) Behind(string context) => (question, context + article.TextOf(passage.Reading), context.Length);
    }

    private NamedReading? NamedOf(Article article)
    {
        if (!named.TryGetValue(article, out var reading))
            named[article] = reading = NamedReading.Of(article, question);
        return reading;
    }

    // The paragraph before, or its last sentence where it is long.
    private int StartOf(IndexedPassage before, int length) => before.Reading.Length + length <= MostLetters
        ? before.Reading.Start : text.Sentences[before.EndSentence - 1].Span.Start;
}
