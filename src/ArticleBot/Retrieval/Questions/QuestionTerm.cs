using ArticleBot.Retrieval.Lexical;

namespace ArticleBot.Retrieval.Questions;

/// <summary>One term of a question.</summary>
/// <param name="Number">Its number in the vocabulary, or <see cref="Vocabulary.Unseen"/>.</param>
/// <param name="Weight">Its inverse document frequency over the passages, above 0.</param>
/// <param name="Traits">The look of its word in the question.</param>
/// <param name="FirstKindred">The place of the first term that begins like it, in the question's list of them.</param>
/// <param name="KindredCount">Number of terms that begin like it.</param>
internal sealed record QuestionTerm(int Number, float Weight, TokenTraits Traits, int FirstKindred, int KindredCount)
{
    /// <summary>Whether the articles have it or a term that may stand for it.</summary>
    public bool IsKnown => Number >= 0 || KindredCount > 0;
}
