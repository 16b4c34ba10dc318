using ArticleBot.Articles;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Claims;

/// <summary>
/// The sentences of the cited passages that a claim is judged against: those that together hold most of its words, each word by its
/// rarity, in their order. A model that reads the claim beside few sentences errs less than beside many.
/// </summary>
internal static class Premise
{
    private const int MostSentences = 4;

    // What a chosen sentence has already counts little for the next.
    private const double Told = 0.2;

    /// <summary>The sentences' words, a space between two.</summary>
    public static string Of(ClaimText claim)
    {
        var sentences = claim.Cited.Passages
            .SelectMany(passage => passage.Paragraph.Sentences.Select(sentence => (passage.Source, sentence.Span))).Distinct().ToList();
        var chosen = sentences.Count <= MostSentences ? sentences : Choose(claim, sentences);
        return string.Join(' ', chosen.Select(sentence => sentence.Source.Article.TextOf(sentence.Span)));
    }

    private static List<(SourceArticle Source, TextSpan Span)> Choose(ClaimText claim,
        List<(SourceArticle Source, TextSpan Span)> sentences)
    {
        var words = WordsBySentence(claim);
        var held = sentences.ConvertAll(sentence => words.GetValueOrDefault((sentence.Source, sentence.Span.Start), []));
        var left = claim.Words.Select(word => word.Is(WordTraits.Function) ? 0 : claim.Cited.WeightOf(word.Term)).ToArray();
        var chosen = new SortedSet<int>();
        while (chosen.Count < MostSentences)
        {
            var best = Enumerable.Range(0, sentences.Count).Where(index => !chosen.Contains(index))
                .MaxBy(index => held[index].Sum(word => left[word]));
            if (chosen.Count > 0 && held[best].TrueForAll(word => left[word] == 0))
                break;
            chosen.Add(best);
            foreach (var word in held[best])
                left[word] *= Told;
        }

        return [.. chosen.Select(index => sentences[index])];
    }

    private static Dictionary<(SourceArticle Source, int Start), List<int>> WordsBySentence(ClaimText claim)
    {
        var words = new Dictionary<(SourceArticle, int), List<int>>();
        for (var i = 0; i < claim.Words.Length; i++)
        {
            foreach (var sentence in claim.Matches[i].Select(match => match.Sentence).Distinct())
            {
                if (!words.TryGetValue(sentence, out var held))
                    words.Add(sentence, held = []);
                held.Add(i);
            }
        }

        return words;
    }
}
