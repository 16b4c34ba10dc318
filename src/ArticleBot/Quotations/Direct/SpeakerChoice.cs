namespace ArticleBot.Quotations.Direct;

/// <summary>Who said a quotation, by the weights.</summary>
/// <param name="Member">Index into the cast; -1 where there was nobody to choose from.</param>
/// <param name="Probability">The choice's share among the candidates, 0 to 1.</param>
internal readonly record struct SpeakerChoice(int Member, double Probability)
{
    /// <summary>Chooses among the candidates, each with its features: a softmax over the sums of their weights.</summary>
    public static SpeakerChoice Among(List<Candidate> candidates)
    {
        var (best, bestScore) = (-1, double.MinValue);
        var scores = candidates.ConvertAll(candidate => FeatureWeights.OfSpeaker.Sum(candidate.Features));
        for (var i = 0; i < scores.Count; i++)
        {
            if (scores[i] > bestScore)
                (best, bestScore) = (candidates[i].Member, scores[i]);
        }

        return new SpeakerChoice(best, best < 0 ? 0 : 1 / scores.Sum(score => Math.Exp(score - bestScore)));
    }
}
