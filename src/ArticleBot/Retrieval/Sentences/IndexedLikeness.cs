using ArticleBot.Meaning;
using ArticleBot.Retrieval.Lexical;

namespace ArticleBot.Retrieval.Sentences;

/// <summary>How alike a question is to the passages and sentences of an index.</summary>
internal sealed class IndexedLikeness
{
    // A cosine's differences are small beside those of the other measures.
    private const float Factor = 12;

    private readonly IndexedText text;
    private readonly QuestionLikeness likeness;
    private readonly float[] passages;

    public IndexedLikeness(IndexedText text, QuestionLikeness likeness)
    {
        (this.text, this.likeness) = (text, likeness);
        passages = new float[text.Passages.Length];
        for (var i = 0; i < passages.Length; i++)
            passages[i] = likeness.Of(text.Passages[i].Article, text.Passages[i].Paragraph);
    }

    /// <summary>The cosine with a passage.</summary>
    public float OfPassage(int passage) => passages[passage];

    /// <summary>The cosine with a sentence.</summary>
    public float OfSentence(int sentence)
    {
        var passage = text.Passages[text.Sentences[sentence].Passage];
        return likeness.Of(passage.Article, passage.Paragraph, sentence - passage.FirstSentence);
    }

    /// <summary>The cosine with the passage's sentence that is most alike.</summary>
    public float OfBestSentence(IndexedPassage passage)
    {
        var best = -1f;
        for (var sentence = passage.FirstSentence; sentence < passage.EndSentence; sentence++)
            best = Math.Max(best, OfSentence(sentence));
        return best;
    }

    /// <summary>Sets the features of a passage, which are the same for all of its sentences.</summary>
    public void Measure(int passage, FeatureVector features)
    {
        features[Feature.PassageLikeness] = Factor * OfPassage(passage);
        features[Feature.BestLikeness] = Factor * OfBestSentence(text.Passages[passage]);
    }

    /// <summary>Sets the feature of a sentence.</summary>
    public void MeasureSentence(int sentence, FeatureVector features) => features[Feature.SentenceLikeness] = Factor * OfSentence(sentence);
}
