using System.Collections.Immutable;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>The cited sentences that a claim rests on: that which has most of its words, and those that have nearly as much.</summary>
/// <param name="Sentences">The best first; none where no cited sentence has a word of the claim.</param>
internal sealed record Basis(ImmutableArray<BasisSentence> Sentences)
{
    private const double Nearly = 0.8;

    /// <summary>Finds them.</summary>
    public static Basis Of(ClaimText claim)
    {
        var held = new Dictionary<(SourceArticle Source, int Start), Dictionary<int, List<int>>>();
        for (var word = 0; word < claim.Words.Length; word++)
        {
            if (claim.Words[word].IsGrammar)
                continue;
            foreach (var match in claim.Matches[word])
            {
                var words = held.TryGetValue(match.Sentence, out var known) ? known : held[match.Sentence] = [];
                (words.TryGetValue(word, out var places) ? places : words[word] = []).Add(match.Position);
            }
        }

        var sentences = held.Select(entry => BasisSentence.Of(claim, entry.Key.Source, entry.Value))
            .OrderByDescending(sentence => sentence.Weight).ToList();
        return new Basis([.. sentences.TakeWhile(sentence => sentence.Weight > 0 && sentence.Weight >= Nearly * sentences[0].Weight)]);
    }
}
