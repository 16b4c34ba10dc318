using ArticleBot.Language;
using ArticleBot.Retrieval;

namespace ArticleBot.Asking;

/// <summary>
/// How probable it is that the article answers a question: a logistic regression over a few measures of the best
/// sentence, fitted to questions of which half have no answer in their article (docs/confidence.md).
/// </summary>
internal static class Confidence
{
    /// <summary>Below this the bot abstains.</summary>
    public const double Abstaining = 0.2;

    private const double Bias = -0.40;
    private const double Cover = 1.8;
    private const double MissingNames = -0.6;
    private const double Expected = 0.14;
    private const double NotExpected = -0.7;
    private const double NoTimeOrNumber = -3;
    private const int Considered = 3;
    private const double Undenied = -1.57;
    private const double OnlyNames = -1.6;
    private const double OnlyStrangers = -1.5;
    private const float OffTopicCover = 0.2f;
    private const float OffTopicShare = 0.4f;

    /// <summary>Whether no sentence that may stand in an answer has to do with the question.</summary>
    public static bool IsOffTopic(Ranking ranking) =>
        ranking.Best(1) is not [var best] || !ranking.Question.HasSubject
        || ranking.Question.NamesOnlyStrangers && best.ExactCover == 0
        || !ranking.Question.KnowsName && (best.Cover < OffTopicCover || ranking.Question.KnownShare < OffTopicShare);

    /// <summary>The confidence from 0 to 1; 0 where the ranking holds no evidence.</summary>
    public static double Of(Ranking ranking, string question)
    {
        if (ranking.Best(1) is not [var best])
            return 0;
        var score = Bias + Cover * best.Cover + MissingNames * (1 - best.NameCover);
        if (ranking.Question.Expected is ExpectedAnswer.Time or ExpectedAnswer.Number or ExpectedAnswer.Age)
            score += HasExpected(ranking) ? Expected : NoTimeOrNumber;
        else if (ranking.Question.Expected != ExpectedAnswer.Any)
            score += best.IsExpectedNear ? Expected : NotExpected;
        if (ranking.Question.HasNames && best.CommonCover == 0 && ranking.Question.HasCommonWords)
            score += OnlyNames;
        if (ranking.Question.NamesOnlyStrangers)
            score += OnlyStrangers;
        if (Negation.IsIn(question) && !Negation.IsIn(ranking.TextOf(best)))
            score += Undenied;
        return 1 / (1 + Math.Exp(-score));
    }

    // An answer may bring the next best sentences; “when” with no time in any of them is not answered.
    private static bool HasExpected(Ranking ranking)
    {
        foreach (var evidence in ranking.Best(Considered))
        {
            if (evidence.HasExpected)
                return true;
        }

        return false;
    }
}
