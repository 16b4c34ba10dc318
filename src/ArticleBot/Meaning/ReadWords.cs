using ArticleBot.Articles;

namespace ArticleBot.Meaning;

/// <summary>Words that might answer a question.</summary>
/// <param name="Span">Where they stand, in UTF-16 units of the passage.</param>
/// <param name="Certainty">How sure the reader is of these words against all others of the passage, 0 to 1.</param>
public sealed record ReadWords(TextSpan Span, double Certainty);
