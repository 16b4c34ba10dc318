namespace ArticleBot.Retrieval.Lexical;

/// <summary>A term of the index that may stand for a question's term.</summary>
/// <param name="Number">Its number in the vocabulary.</param>
/// <param name="Likeness">How well it stands for it, above 0 and below 1.</param>
internal sealed record KindredTerm(int Number, float Likeness);
