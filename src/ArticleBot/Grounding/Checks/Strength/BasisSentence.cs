using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>A cited sentence that a claim rests on.</summary>
/// <param name="Source">The article.</param>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Held">For each telling word of the claim that it has, where it may have it.</param>
/// <param name="Weight">How much of the claim it has, above 0.</param>
internal sealed record BasisSentence(SourceArticle Source, int First, int End, IReadOnlyDictionary<int, List<int>> Held, double Weight)
{
    public static BasisSentence Of(ClaimText claim, SourceArticle source, Dictionary<int, List<int>> held)
    {
        var (first, end) = (held.Values.First()[0], held.Values.First()[0] + 1);
        while (source.IsInSentenceOf(first, first - 1))
            first--;
        while (source.IsInSentenceOf(first, end))
            end++;
        return new BasisSentence(source, first, end, held, held.Keys.Sum(word => claim.Cited.WeightOf(claim.Words[word].Term)));
    }

    /// <summary>The claim's word that a word of the sentence stands for; -1 where none does.</summary>
    public int WordFor(int position)
    {
        foreach (var (word, places) in Held)
        {
            if (places.Contains(position))
                return word;
        }

        return -1;
    }

    /// <summary>The article's text from one of its words to another.</summary>
    public string Slice(int first, int last) => Source.Article.Text[Source.Words[first].Start..Source.Words[last].End];
}
