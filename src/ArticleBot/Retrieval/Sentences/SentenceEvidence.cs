namespace ArticleBot.Retrieval.Sentences;

/// <summary>What a sentence is worth as the answer to a question.</summary>
/// <param name="Sentence">The sentence's place in the index.</param>
/// <param name="Passage">Its passage's place in the index.</param>
/// <param name="PassageScore">How much it speaks for its paragraph; comparable within one question.</param>
/// <param name="Score">How much it speaks for itself; comparable within one question.</param>
/// <param name="Cover">The share of the question's terms that it holds, each by its rarity, from 0 to 1.</param>
/// <param name="ExactCover">The same share, of words that stand there themselves and not only kindred ones.</param>
/// <param name="AntecedentCover">The share that the sentence before adds where this one leans on it, from 0 to 1.</param>
/// <param name="NameCover">The share of the question's names that it holds, from 0 to 1; 1 where the question has none.</param>
/// <param name="CommonCover">The share of the question's words that are neither names nor figures that its paragraph holds, from 0 to 1; 0
/// where there are none.</param>
/// <param name="LacksKnown">The share of the question's terms, names aside, that its paragraph lacks and the articles have elsewhere, from
/// 0 to 1.</param>
/// <param name="LacksUnknown">The same of terms that the articles have nowhere.</param>
/// <param name="HasExpected">Whether it has a word of the kind that the question asks for.</param>
/// <param name="IsExpectedNear">Whether such a word stands near a term of the question.</param>
internal sealed record SentenceEvidence(
    int Sentence,
    int Passage,
    float PassageScore,
    float Score,
    float Cover,
    float ExactCover,
    float AntecedentCover,
    float NameCover,
    float CommonCover,
    float LacksKnown,
    float LacksUnknown,
    bool HasExpected,
    bool IsExpectedNear);
