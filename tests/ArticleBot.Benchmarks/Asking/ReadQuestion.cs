using System.Collections.Immutable;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Asking.Passages;
using ArticleBot.Retrieval;

namespace ArticleBot.Benchmarks.Asking;

/// <summary>A question with what retrieval found and what the reader read for it, so that weights can be tried without reading
/// again.</summary>
/// <param name="Set">Where it is from.</param>
/// <param name="Group">Its article, to leave it out.</param>
/// <param name="Question">The question.</param>
/// <param name="Found">What retrieval found.</param>
/// <param name="Readings">What was read.</param>
internal sealed record ReadQuestion(string Set, int Group, BenchQuestion Question, Ranking Found, PassageReadings Readings)
{
    /// <summary>Reads a question.</summary>
    public static ReadQuestion Of(string set, int group, BenchQuestion question)
    {
        var found = question.Rank();
        return new ReadQuestion(set, group, question, found, PassageReadings.Of(found, question.Text, question.ToRead, BenchMeaning.Understanding));
    }

    /// <summary>Whether something was found that may be about the question.</summary>
    public bool IsOnTopic => Found.Best(1) is [var best] && !Confidence.IsOffTopic(Found.Question, best);

    /// <summary>The ranking and the sentences that would be the answer.</summary>
    public (Ranking Ranking, ImmutableArray<ChosenSentence> Sentences) Choose(ReadingWeights weights)
    {
        var ranking = Readings.Apply(Found, weights);
        return (ranking, SentenceChoice.Choose(ranking, Readings));
    }

    /// <summary>How well weights do: 1 for the right paragraph first, 1 for an answer that cites it and holds a known wording.</summary>
    public int Points(ReadingWeights weights)
    {
        var (ranking, sentences) = Choose(weights);
        var first = ranking.Passages(1) is [var best] && Question.Paragraphs.Contains(best.Paragraph.Number);
        return (first ? 1 : 0) + (IsRight(ranking, sentences) ? 1 : 0);
    }

    /// <summary>Whether the sentences come from the right paragraph and hold a known wording.</summary>
    public bool IsRight(Ranking ranking, ImmutableArray<ChosenSentence> sentences) =>
        sentences.Any(sentence => Question.Paragraphs.Contains(ParagraphOf(ranking, sentence)))
        && (Question.Answers.IsEmpty || Question.Answers.Any(answer =>
            AskingFigures.Holds(string.Join(' ', sentences.Select(sentence => ranking.TextOf(sentence.Sentence).ToString())), answer)));

    /// <summary>The measures of its confidence.</summary>
    public double[] Measures(ReadingWeights weights)
    {
        var measures = new double[ConfidenceWeights.ByWords.ByMeasure.Length];
        var (ranking, sentences) = Choose(weights);
        if (ranking.Best(1) is [var best])
            Confidence.Measure(ranking, best, Question.Text, sentences, Readings, measures);
        return measures;
    }

    /// <summary>
    /// Whether the words that would stand before the answer are right; null where there would be none, or it is not known which are.
    /// </summary>
    public bool? HasRightWords(ReadingWeights weights)
    {
        var (ranking, sentences) = Choose(weights);
        var isKnown = !Question.IsAnswerable || !Question.Answers.IsEmpty;
        if (ranking.Question.AsksWhether || !isKnown || ranking.Best(1) is not [var best])
            return null;
        var words = ShortAnswer.Of(Readings.Of(best.Passage),
            [.. sentences.Select(sentence => ExtractiveAnswering.Claim(ranking, sentence))]);
        return words is null ? null : Question.IsAnswerable && Question.Answers.Any(known => PageTable.IsShort(words.Text, known));
    }

    private static int ParagraphOf(Ranking ranking, ChosenSentence sentence) =>
        ranking.Text.Passages[ranking.Text.Sentences[sentence.Sentence].Passage].Paragraph.Number;
}
