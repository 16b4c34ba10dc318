using ArticleBot.Retrieval.Questions;

namespace ArticleBot.Retrieval.Sentences;

/// <summary>Measures how much of a question's very wording a sentence has, function words included: “in the fourth of”.</summary>
internal static class Wording
{
    /// <summary>Sets the features of words in a row and of words spelt alike.</summary>
    /// <param name="question">The question; its first word, most often “what” or “who”, is in no row.</param>
    /// <param name="words">The sentence's words.</param>
    /// <param name="features">Where they are set.</param>
    public static void Measure(QuestionTerms question, ReadOnlySpan<int> words, FeatureVector features)
    {
        var asked = question.Words;
        var triples = 0;
        for (var i = 1; i + 2 < asked.Length; i++)
            triples += words.IndexOf(asked.Slice(i, 3)) >= 0 ? 1 : 0;
        features[Feature.Pairs] = Pairs(question, words);
        features[Feature.Triples] = triples / 3f;
        var same = 0;
        foreach (var word in question.SubjectWords)
            same += words.Contains(word) ? 1 : 0;
        features[Feature.SameWords] = (float)same / Math.Max(1, question.SubjectWords.Length);
    }

    /// <summary>The share of the question's pairs of words in a row, the first word left out, that stand in a row among these
    /// words.</summary>
    public static float Pairs(QuestionTerms question, ReadOnlySpan<int> words)
    {
        var asked = question.Words;
        var pairs = 0;
        for (var i = 1; i + 1 < asked.Length; i++)
            pairs += words.IndexOf(asked.Slice(i, 2)) >= 0 ? 1 : 0;
        return (float)pairs / Math.Max(1, asked.Length - 2);
    }
}
