namespace ArticleBot.Retrieval.Sentences;

/// <summary>
/// What is measured about a sentence, given a question. Each measure is about 0 to 1; <see cref="EvidenceWeights"/> tells
/// how much each counts. “Cover” is the share of the question's terms that are met, each by its rarity.
/// </summary>
internal enum Feature
{
    /// <summary>BM25 of the paragraph over exact terms, by the question's whole weight.</summary>
    PassageBm25,

    /// <summary>BM25 of the paragraph over exact and kindred terms, by the question's whole weight.</summary>
    PassageKindredBm25,

    /// <summary>Cover by the paragraph.</summary>
    PassageCover,

    /// <summary>Cover by the paragraphs before and after, of what the paragraph lacks.</summary>
    NeighbourCover,

    /// <summary>Cover by the sentence.</summary>
    Cover,

    /// <summary>Cover by the sentence, exact terms only.</summary>
    ExactCover,

    /// <summary>The weight that the sentence covers, by 10: many rare terms met count more than one.</summary>
    CoveredWeight,

    /// <summary>The rarest term that the sentence meets, by 5.</summary>
    RarestTerm,

    /// <summary>The weight that the sentence covers by the number of its words, and by 3.</summary>
    Density,

    /// <summary>Cover by the sentence of the question's names; 0 where it names nothing.</summary>
    NameCover,

    /// <summary>How closely terms that follow each other in the question stand together in the sentence.</summary>
    Together,

    /// <summary>Cover by the sentence before, of what the sentence lacks.</summary>
    PreviousCover,

    /// <summary>Cover by the sentence after, of what the sentence lacks.</summary>
    NextCover,

    /// <summary><see cref="PreviousCover"/> where the sentence opens with a pronoun.</summary>
    AntecedentCover,

    /// <summary>Whether the question asks for a name and the sentence has one that the question has not.</summary>
    ExpectedName,

    /// <summary>The same for a place.</summary>
    ExpectedPlace,

    /// <summary>The same for a time.</summary>
    ExpectedTime,

    /// <summary>The same for a number.</summary>
    ExpectedNumber,

    /// <summary>Whether such a word stands near a term of the question.</summary>
    ExpectedNear,

    /// <summary>Logarithm of the sentence's length in words, by 4.</summary>
    Length,

    /// <summary>Whether the sentence opens its paragraph.</summary>
    First,

    /// <summary>Cover by the sentence of the words that are neither names nor figures, by their own weight.</summary>
    CommonCover,

    /// <summary>Cover by the paragraph of the question's names; 0 where it names nothing.</summary>
    PassageNameCover,

    /// <summary>Whether the paragraph lacks most of the question's names.</summary>
    NamesMissing,

    /// <summary>Logarithm of the paragraph's length in words, by 4.</summary>
    PassageLength,

    /// <summary>The share of the question's pairs of words in a row that stand in a row in the sentence.</summary>
    Pairs,

    /// <summary>The number of the question's three words in a row that stand so in the sentence, by 3.</summary>
    Triples,

    /// <summary>The share of the question's words, function words aside, that the sentence has spelt alike.</summary>
    SameWords,

    /// <summary>How early the sentence's first word that meets a term stands: 1 over its place from 1.</summary>
    EarlyMatch,

    /// <summary><see cref="Pairs"/> in the paragraph.</summary>
    PassagePairs,

    /// <summary>The share of the question's terms that the sentence meets, rare and common ones alike.</summary>
    TermShare,

    /// <summary>The cosine of the question and the paragraph, times 12; 0 where no likeness is known.</summary>
    PassageLikeness,

    /// <summary>The same with the sentence.</summary>
    SentenceLikeness,

    /// <summary>The same with the paragraph's sentence that is most alike.</summary>
    BestLikeness,
}
