namespace ArticleBot.Asking.Passages;

/// <summary>How much what was read counts beside what retrieval found.</summary>
/// <param name="Evidence">A unit of the reader's log-odds that the passage answers, in units of the ranking's scores.</param>
/// <param name="Words">That a sentence holds the words of the answer, as far as the reader is certain of them.</param>
/// <param name="Fits">That these words are of the kind that the question asks for; the same is taken off where they are of another.</param>
internal sealed record ReadingWeights(double Evidence, double Words, double Fits);
