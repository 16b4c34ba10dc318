namespace ArticleBot.Evaluation;

/// <summary>A file of questions cannot be used; the message is one line for its author.</summary>
public sealed class EvaluationException(string message) : Exception(message);
