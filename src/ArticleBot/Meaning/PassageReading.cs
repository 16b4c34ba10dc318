using ArticleBot.Articles;

namespace ArticleBot.Meaning;

/// <summary>What a reader found in a passage.</summary>
/// <param name="Evidence">How much the passage answers the question, as a logit: above 0 it rather does than not.</param>
/// <param name="Words">The words that would answer it, in UTF-16 units of the passage; empty where the passage has no word.</param>
/// <param name="Certainty">How sure the reader is of these words against all others of the passage, 0 to 1.</param>
public sealed record PassageReading(double Evidence, TextSpan Words, double Certainty);
