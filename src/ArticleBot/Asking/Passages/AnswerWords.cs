using ArticleBot.Articles;

namespace ArticleBot.Asking.Passages;

/// <summary>Words of an article that might answer a question.</summary>
/// <param name="Span">Where they stand in the article's text.</param>
/// <param name="Certainty">How sure the reader is of them against all others of their passage, 0 to 1.</param>
/// <param name="Fit">Whether they are of the kind that the question asks for.</param>
/// <param name="IsVague">
/// Whether the question asks for a time and they tell it by no day, hour, month or year (“next month”), or for a number of things that its
/// article names, and they do not stand beside these.
/// </param>
/// <param name="Place">How they stand to the question's own words.</param>
internal sealed record AnswerWords(TextSpan Span, double Certainty, KindFit Fit, bool IsVague, WordsPlace Place);
