using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>What the article only denies, doubts, asks, supposes, wishes or orders is not told as so.</summary>
internal static class FactualityStrength
{
    private static readonly FrozenSet<string> NotBeforeVerb = WordFile.Class("checking", "not-verb");
    private static readonly FrozenSet<string> Future = WordFile.Class("checking", "future");

    private const double LeastShare = 0.6;
    private const int LeastWords = 2;

    public static Overstatement? Find(ClaimText claim, Basis basis)
    {
        if (claim.Words.Any(word => !word.IsQuoted && Embeddings.IsMark(word)))
            return null;
        if (Hedges.LevelOf(claim.Words, 0, claim.Words.Length) == HedgeLevel.Possible)
            return null;
        var isDenied = claim.Words.Any(word => word.IsNegative);
        var found = basis.Sentences.Select(sentence => Unasserted(claim, sentence, isDenied)).ToList();
        return found.Contains(null) ? null : new Overstatement(found[0]!);
    }

    // The words that take what the claim tells; null where the sentence asserts it.
    private static string? Unasserted(ClaimText claim, BasisSentence sentence, bool isDenied)
    {
        var words = sentence.Source.Words;
        if (IsQuestion(sentence))
            return sentence.Slice(sentence.First, sentence.End - 1);
        // “40 trains will be cancelled” has not the condition that the sentence has, or it would be marked.
        var isToCome = claim.Words.Any(word => Future.Contains(word.Folded));
        foreach (var embedding in Embeddings.Find(words, sentence.First, sentence.End))
        {
            // A claim that denies something tells it right where the article denies it.
            if (isDenied && MayBeDenied(words, embedding))
                continue;
            if (embedding.IsCondition && isToCome)
                return sentence.Slice(embedding.First, embedding.End - 1);
            if (embedding.IsClause ? HoldsClaim(claim, sentence, embedding) : TakesVerb(claim, sentence, embedding))
                return sentence.Slice(embedding.First, embedding.Last);
        }

        return null;
    }

    private static bool MayBeDenied(Word[] words, Embedding embedding) =>
        embedding.IsDenial || !words[(embedding.Last + 1)..embedding.End].Any(word => word.IsNegative);

    private static bool IsQuestion(BasisSentence sentence) =>
        sentence.Source.Article.Text.AsSpan(sentence.Source.Words[sentence.End - 1].End) is ['?', ..];

    private static bool HoldsClaim(ClaimText claim, BasisSentence sentence, Embedding embedding)
    {
        var (inside, all, count) = (0.0, 0.0, 0);
        // “The board denies that it has chosen”: the pronoun stands for what goes before.
        var isTakenUp = Pronouns.IsOne(sentence.Source.Words[Math.Min(embedding.Last + 1, embedding.End - 1)].Folded);
        foreach (var (word, places) in sentence.Held)
        {
            if (claim.NameAt(word) >= 0 || isTakenUp && places.TrueForAll(place => place < embedding.First))
                continue;
            var weight = claim.Cited.WeightOf(claim.Words[word].Term);
            var isInside = places.Exists(embedding.Holds);
            (inside, all, count) = (inside + (isInside ? weight : 0), all + weight, count + (isInside ? 1 : 0));
        }

        return count >= LeastWords && inside >= LeastShare * all;
    }

    // The first telling word behind is the verb; the claim has it as a verb of its own.
    private static bool TakesVerb(ClaimText claim, BasisSentence sentence, Embedding embedding)
    {
        var words = sentence.Source.Words;
        for (var i = embedding.Last + 1; i < embedding.End && !words[i].IsAfterMark; i++)
        {
            if (words[i] is { IsFunction: true } or { IsAdverb: true })
                continue;
            return sentence.WordFor(i) is > 0 and var word && IsVerb(claim, word)
                && claim.Matches[word].All(match => (match.Source, match.Position) == (sentence.Source, i));
        }

        return false;
    }

    private static bool IsVerb(ClaimText claim, int word)
    {
        if (claim.NameAt(word) >= 0 || claim.Words[word].Is(WordTraits.Quoted | WordTraits.Light))
            return false;
        return !NotBeforeVerb.Contains(claim.Words[word - 1].Folded);
    }
}
