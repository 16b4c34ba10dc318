using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Meaning;
using ArticleBot.Retrieval;
using ArticleBot.Retrieval.Questions;

namespace ArticleBot.Asking.Passages;

/// <summary>Tells for a question whether something is so which sentences decide it: they say it, or the opposite.</summary>
internal static class Decisions
{
    // Each costs as much as the reading of a short paragraph.
    private const int MostSentences = 8;

    /// <summary>How much each sentence decides, from 0 to 1, by its place in the index; none for another question.</summary>
    /// <param name="ranking">What was found.</param>
    /// <param name="question">The user's words.</param>
    /// <param name="passages">The passages that are read, by their place in the index.</param>
    /// <param name="understanding">Judges the sentences.</param>
    public static ImmutableDictionary<int, double> Of(Ranking ranking, string question, IReadOnlySet<int> passages, Understanding understanding)
    {
        var decided = ImmutableDictionary.CreateBuilder<int, double>();
        if (!ranking.Question.AsksWhether || QuestionWords.ClaimOf(question) is not { } claim)
            return decided.ToImmutable();
        foreach (var evidence in ranking.Evidence.Where(each => passages.Contains(each.Passage) && ranking.MayAnswer(each))
            .OrderByDescending(each => each.Score).ThenBy(each => each.Sentence).Take(MostSentences))
        {
            if (understanding.Judge(claim, Premise(ranking, evidence.Sentence)) is { } judged)
                decided[evidence.Sentence] = 1 - judged.Neither;
        }

        return decided.ToImmutable();
    }

    // With the sentence before, which tells who “she” is.
    private static string Premise(Ranking ranking, int sentence)
    {
        var passage = ranking.Text.Passages[ranking.Text.Sentences[sentence].Passage];
        var first = ranking.Text.Sentences[Math.Max(passage.FirstSentence, sentence - 1)].Span;
        return passage.Article.TextOf(TextSpan.Between(first.Start, ranking.Text.Sentences[sentence].Span.End));
    }
}
