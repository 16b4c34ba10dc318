using ArticleBot.Retrieval.Lexical;
using ArticleBot.Retrieval.Questions;

namespace ArticleBot.Asking.Passages;

/// <summary>How words that might answer stand to the question's own in their sentence.</summary>
/// <param name="Repeated">The share of them that are the question's, function words aside, from 0 to 1.</param>
/// <param name="Near">The share of the question's words, names aside, that stand in reach of them, each by its rarity; 1 where it has
/// none.</param>
/// <param name="Distance">Words from them to the nearest of the question's in their sentence; <see cref="Farthest"/> where that is
/// farther.</param>
/// <param name="HasName">Whether their sentence holds a name of the question.</param>
internal sealed record WordsPlace(double Repeated, double Near, int Distance, bool HasName)
{
    /// <summary>The greatest distance that is told.</summary>
    public const int Farthest = 10;

    private const int Reach = 8;

    /// <summary>Measures some tokens of a sentence.</summary>
    public static WordsPlace Of(IndexedText text, QuestionTerms question, QuestionMatch match, IndexedSentence sentence,
        (int First, int Count) words)
    {
        var end = words.First + words.Count;
        Span<float> near = stackalloc float[match.Count];
        var (all, repeated, distance, hasName) = (0, 0, Farthest, false);
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            var gap = token < words.First ? words.First - token : token >= end ? token - end + 1 : 0;
            all += gap == 0 && text.Terms[token] != Vocabulary.StopWord ? 1 : 0;
            if (!match.TryMeet(text.Terms[token], out var position, out var likeness))
                continue;
            repeated += gap == 0 ? 1 : 0;
            hasName |= question.Terms[position].Traits.HasFlag(TokenTraits.Name);
            distance = gap == 0 ? distance : Math.Min(distance, gap);
            near[position] = gap <= Reach ? Math.Max(near[position], likeness) : near[position];
        }

        return new WordsPlace((double)repeated / Math.Max(1, all), ShareOf(near, question), distance, hasName);
    }

    private static double ShareOf(ReadOnlySpan<float> near, QuestionTerms question)
    {
        var (met, all) = (0.0, 0.0);
        for (var i = 0; i < near.Length; i++)
        {
            if (question.Terms[i].Traits.HasFlag(TokenTraits.Name))
                continue;
            met += near[i] * question.Terms[i].Weight;
            all += question.Terms[i].Weight;
        }

        return all > 0 ? met / all : 1;
    }
}
