namespace ArticleBot.Retrieval;

/// <summary>What a sentence is worth as the answer to a question.</summary>
/// <param name="Sentence">The sentence's place in the index.</param>
/// <param name="Passage">Its passage's place in the index.</param>
/// <param name="PassageScore">How much it speaks for its paragraph; comparable within one question.</param>
/// <param name="Score">How much it speaks for itself; comparable within one question.</param>
/// <param name="Cover">The share of the question's terms that it holds, each by its rarity, from 0 to 1.</param>
/// <param name="NameCover">The share of the question's names that it holds, from 0 to 1; 1 where the question has none.</param>
/// <param name="HasExpected">Whether it has, near a term of the question, a word of the kind that the question asks for.</param>
internal sealed record SentenceEvidence(
    int Sentence, int Passage, float PassageScore, float Score, float Cover, float NameCover, bool HasExpected);
