using System.Collections.Immutable;
using ArticleBot.Asking.Passages;
using ArticleBot.Language;
using ArticleBot.Retrieval;
using ArticleBot.Retrieval.Questions;
using ArticleBot.Retrieval.Sentences;

namespace ArticleBot.Asking;

/// <summary>
/// How probable it is that the article answers a question: a logistic regression over a few measures of the best
/// sentence, fitted to questions of which half have no answer in their article (docs/confidence.md).
/// </summary>
internal static class Confidence
{
    /// <summary>Below this the bot abstains where it has read the passages.</summary>
    private const double AbstainingRead = 0.18;

    /// <summary>Below this the bot abstains where words alone were compared.</summary>
    private const double AbstainingUnread = 0.17;

    /// <summary>Below this a question is not answered whose words are not the article's.</summary>
    public const double AbstainingOffTopic = 0.2;

    /// <summary>Below this an answer is given with a word of doubt.</summary>
    public const double Doubting = 0.3;

    private const float OffTopicCover = 0.3f;
    private const float OffTopicShare = 0.4f;
    private const float PersonalCover = 0.7f;
    private const float KnownWell = 0.75f;
    private const float StrangerShare = 0.6f;
    private const float WholeCover = 0.99f;
    private const double EvidenceUnit = 6;
    private const double MostEvidence = 1.5;
    private const double LongSentence = 40;
    private const double LongPassage = 100;
    private const double LeastCertainty = 0.001;
    private const double ManyUnknown = 3;

    /// <summary>From this on the words that answer are put before their sentence.</summary>
    public const double Shortening = 0.3;

    /// <summary>Below this the bot abstains.</summary>
    public static double Abstaining(bool isRead) => isRead ? AbstainingRead : AbstainingUnread;

    /// <summary>Whether not even the best sentence has to do with the question.</summary>
    public static bool IsOffTopic(QuestionTerms question, SentenceEvidence best)
    {
        var references = question.References;
        if (!question.HasSubject || question.NamesOnlyStrangers && best.ExactCover == 0)
            return true;
        if (references.KnowsName || question.Amount == AmountKind.Telephone && best.HasExpected)
            return false;
        // “Should I …” asks for advice, unless nearly all of its words are the article's.
        if (references.IsPersonal && best.Cover < PersonalCover)
            return true;
        // “The capital of Mongolia” points at nothing here, and words that only stand for others may mean something else.
        if ((references.IsOfStranger || best.ExactCover == 0) && question.KnownShare < StrangerShare)
            return !references.PointsAtArticle || references.IsOfStranger;
        return KnowsLittle(question, best)
            && (!references.PointsAtArticle || question.NamesOnlyStrangers && question.KnownShare < StrangerShare);
    }

    /// <summary>
    /// The confidence from 0 to 1, and how probable it is that the words which the reader found are the answer; the second tells nothing
    /// where
    /// nothing was read.
    /// </summary>
    /// <param name="ranking">What was found for the question.</param>
    /// <param name="best">The best sentence of it.</param>
    /// <param name="question">The user's words.</param>
    /// <param name="sentences">The places of the sentences that would be the answer.</param>
    /// <param name="readings">What was read.</param>
    public static (double Confidence, double OfWords) Of(
        Ranking ranking, SentenceEvidence best, string question, ImmutableArray<ChosenSentence> sentences, PassageReadings readings)
    {
        var weights = ConfidenceWeights.For(readings);
        Span<double> measures = stackalloc double[weights.ByMeasure.Length];
        Measure(ranking, best, question, sentences, readings, measures);
        return (Probability(measures, weights.ByMeasure), Probability(measures, weights.OfWords));
    }

    private static double Probability(ReadOnlySpan<double> measures, double[] weights)
    {
        var score = 0.0;
        for (var i = 0; i < measures.Length; i++)
            score += weights[i] * measures[i];
        return 1 / (1 + Math.Exp(-score));
    }

    /// <summary>Writes each measure at its place.</summary>
    internal static void Measure(
        Ranking ranking, SentenceEvidence best, string text, ImmutableArray<ChosenSentence> sentences, PassageReadings readings,
            Span<double> measures)
    {
        var question = ranking.Question;
        var asksForCount = question.Expected is ExpectedAnswer.Time or ExpectedAnswer.Number or ExpectedAnswer.Age;
        var asksForName = question.Expected is ExpectedAnswer.Name or ExpectedAnswer.Place;
        var hasExpected = asksForCount && HasExpected(ranking, sentences);
        var onlyNames = question.HasNames && question.HasCommonWords && best.CommonCover == 0;
        Set(ConfidenceMeasure.Always, 1, measures);
        Set(ConfidenceMeasure.Cover, Math.Min(1, best.Cover + best.AntecedentCover), measures);
        Set(ConfidenceMeasure.CoversAll, best.Cover + best.AntecedentCover > WholeCover, measures);
        Set(ConfidenceMeasure.NamesMissing, 1 - best.NameCover, measures);
        Set(ConfidenceMeasure.HasTimeOrNumber, hasExpected, measures);
        Set(ConfidenceMeasure.NoTimeOrNumber, asksForCount && !hasExpected, measures);
        Set(ConfidenceMeasure.NoSuchAmount, !IsTold(question.Amount, ranking, sentences), measures);
        Set(ConfidenceMeasure.NoNameNear, asksForName && !best.IsExpectedNear, measures);
        Set(ConfidenceMeasure.AsksWhether, question.AsksWhether, measures);
        Set(ConfidenceMeasure.OnlyNames, onlyNames, measures);
        Set(ConfidenceMeasure.OnlyNamesOfTheAnswer, onlyNames && question.NamesItsAnswer, measures);
        Set(ConfidenceMeasure.KnowsLittle, !question.References.KnowsName && KnowsLittle(question, best), measures);
        Set(ConfidenceMeasure.Undenied, Negation.IsIn(text) && !Negation.IsIn(ranking.TextOf(best)), measures);
        Set(ConfidenceMeasure.LacksKnown, best.LacksKnown, measures);
        Set(ConfidenceMeasure.LacksUnknown, best.LacksUnknown, measures);
        Set(ConfidenceMeasure.Length, Math.Min(1, ranking.Text.Sentences[best.Sentence].TokenCount / LongSentence), measures);
        MeasureReadings(ranking, best, sentences, readings, measures);
    }

    private static void MeasureReadings(
        Ranking ranking, SentenceEvidence best, ImmutableArray<ChosenSentence> sentences, PassageReadings readings, Span<double> measures)
    {
        if (readings.Strongest is not { } strongest)
            return;
        var own = readings.Of(best.Passage) ?? readings.Read[^1];
        Set(ConfidenceMeasure.Answers, Share(own.Evidence), measures);
        Set(ConfidenceMeasure.AnswersMost, Share(strongest.Evidence), measures);
        var length = Math.Min(1, ranking.Text.Passages[best.Passage].Length / LongPassage);
        Set(ConfidenceMeasure.PassageLength, length, measures);
        Set(ConfidenceMeasure.AnswersAtLength, length * Share(strongest.Evidence), measures);
        Set(ConfidenceMeasure.AnswersMore, Math.Clamp(readings.Lead(own) / EvidenceUnit, -1, 1), measures);
        if (own.Best is { } words)
            MeasureWords(words, measures);
        var isOffTopic = IsOffTopic(ranking.Question, best);
        Set(ConfidenceMeasure.OffTopic, isOffTopic, measures);
        Set(ConfidenceMeasure.Fits, own.Fit > 0, measures);
        var asksForNumber = ranking.Question.Amount != AmountKind.None
            || ranking.Question.Expected is ExpectedAnswer.Time or ExpectedAnswer.Number or ExpectedAnswer.Age;
        Set(ConfidenceMeasure.Misfits, own.Fit < 0, measures);
        Set(ConfidenceMeasure.MisfitsNumber, own.Fit < 0 && asksForNumber, measures);
        Set(ConfidenceMeasure.Unknown, isOffTopic ? 0 : Math.Min(1, ranking.Question.UnknownCount / ManyUnknown), measures);
        Set(ConfidenceMeasure.AsksForName, ranking.Question.Expected is ExpectedAnswer.Name or ExpectedAnswer.Place, measures);
        Set(ConfidenceMeasure.AsksForReason, ranking.Question.Expected == ExpectedAnswer.Reason, measures);
        Set(ConfidenceMeasure.FollowsUp, readings.AreOfFollowUp, measures);
        Set(ConfidenceMeasure.AnswersFollowUp, readings.AreOfFollowUp ? Share(strongest.Evidence) : 0, measures);
        Set(ConfidenceMeasure.HoldsWords, sentences.Any(sentence => IsIn(ranking, sentence.Sentence, strongest)), measures);
    }

    private static void MeasureWords(AnswerWords words, Span<double> measures)
    {
        Set(ConfidenceMeasure.Certainty, 1 - Math.Log(Math.Max(LeastCertainty, words.Certainty)) / Math.Log(LeastCertainty), measures);
        Set(ConfidenceMeasure.Repeats, words.Place.Repeated, measures);
        Set(ConfidenceMeasure.WordsNear, words.Place.Near, measures);
        Set(ConfidenceMeasure.WordsFar, (double)words.Place.Distance / WordsPlace.Farthest, measures);
    }

    private static double Share(double evidence) => Math.Clamp(evidence / EvidenceUnit, -MostEvidence, MostEvidence);

    private static bool IsIn(Ranking ranking, int sentence, ReadPassage read) =>
        ranking.Text.Sentences[sentence].Passage == read.Passage && read.BeginsIn(ranking.Text.Sentences[sentence].Span);

    private static void Set(ConfidenceMeasure measure, double value, Span<double> measures) => measures[(int)measure] = value;

    private static void Set(ConfidenceMeasure measure, bool holds, Span<double> measures) => measures[(int)measure] = holds ? 1 : 0;

    private static bool KnowsLittle(QuestionTerms question, SentenceEvidence best) =>
        question.KnownShare < OffTopicShare || best.Cover < OffTopicCover && question.KnownShare < KnownWell;

    // “When” with no time in any sentence of the answer is not answered.
    private static bool HasExpected(Ranking ranking, ImmutableArray<ChosenSentence> sentences)
    {
        foreach (var evidence in ranking.Evidence)
        {
            if (evidence.HasExpected && sentences.Any(sentence => sentence.Sentence == evidence.Sentence))
                return true;
        }

        return false;
    }

    private static bool IsTold(AmountKind kind, Ranking ranking, ImmutableArray<ChosenSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            if (AskedAmount.IsTold(kind, ranking.TextOf(sentence.Sentence)))
                return true;
        }

        return kind == AmountKind.None;
    }
}
