using ArticleBot.Retrieval;
using ArticleBot.Retrieval.Sentences;

namespace ArticleBot.Benchmarks.Asking;

/// <summary>The measures of every sentence that retrieval looks at for a question, and which of them are right.</summary>
/// <param name="Features">By sentence, by feature.</param>
/// <param name="Passages">By sentence, its passage.</param>
/// <param name="InPassage">By sentence, whether it stands in the right paragraph.</param>
/// <param name="HasAnswer">By sentence, whether it holds the answer, in the right paragraph.</param>
/// <param name="Count">How many questions it counts for.</param>
internal sealed record EvidenceTable(float[][] Features, int[] Passages, bool[] InPassage, bool[] HasAnswer, double Count)
{
    // There are fewer readers' questions, and they are nearer to what the bot is asked.
    private const double ReaderCount = 3;

    /// <summary>Measures a question: each feature is read by letting it alone count.</summary>
    public static EvidenceTable Of(BenchQuestion question)
    {
        float[][] features = [];
        Ranking? ranking = null;
        for (var feature = 0; feature < FeatureVector.Length; feature++)
        {
            var alone = new float[FeatureVector.Length];
            alone[feature] = 1;
            Use(alone, alone);
            ranking = question.Rank();
            if (feature == 0)
                features = [.. ranking.Evidence.Select(_ => new float[FeatureVector.Length])];
            for (var i = 0; i < features.Length; i++)
                features[i][feature] = ranking.Evidence[i].Score;
        }

        bool[] right = [.. ranking!.Evidence.Select(evidence =>
            ranking.Text.Passages[evidence.Passage].Paragraph.Number is var number && question.Paragraphs.Contains(number))];
        bool[] answers = [.. ranking.Evidence.Select((evidence, i) => right[i] && Holds(ranking.TextOf(evidence), question))];
        return new EvidenceTable(features, [.. ranking.Evidence.Select(evidence => evidence.Passage)], right, answers,
            question.Answers.IsEmpty ? ReaderCount : 1);
    }

    /// <summary>Lets retrieval use other weights from now on.</summary>
    public static void Use(float[] ofPassage, float[] ofSentence)
    {
        ofPassage.CopyTo(BenchMeaning.Weights.OfPassage, 0);
        ofSentence.CopyTo(BenchMeaning.Weights.OfSentence, 0);
    }

    private static bool Holds(ReadOnlySpan<char> sentence, BenchQuestion question)
    {
        foreach (var answer in question.Answers)
        {
            if (sentence.Contains(answer, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
