namespace ArticleBot.Asking.Passages;

/// <summary>How much what was read counts beside what retrieval found.</summary>
/// <param name="Evidence">A unit of the reader's log-odds that the passage answers, in units of the ranking's scores.</param>
/// <param name="Words">That a sentence holds the words of the answer, as far as the reader is certain of them.</param>
internal sealed record ReadingWeights(double Evidence, double Words);
