using ArticleBot.Retrieval.Lexical;
using ArticleBot.Retrieval.Questions;

namespace ArticleBot.Retrieval.Sentences;

/// <summary>Measures the sentences of a passage against a question.</summary>
internal sealed class EvidenceReader(IndexedText text, QuestionTerms question, QuestionMatch match, float averageLength,
    IndexedLikeness? likeness)
{
    private readonly ExpectedWords expected = new(text, question.Expected, question.Amount, match);
    private readonly EvidenceWeights weights = likeness is null ? EvidenceWeights.ByWords : EvidenceWeights.WithLikeness;
    private readonly float weight = Math.Max(question.Weight, 0.01f);

    /// <summary>Adds the evidence of each sentence of a passage.</summary>
    /// <param name="number">The passage's place in the index.</param>
    /// <param name="bm25">Its BM25 score.</param>
    /// <param name="found">Where the evidence goes.</param>
    public void Read(int number, float bm25, List<SentenceEvidence> found)
    {
        var passage = text.Passages[number];
        Span<float> cover = stackalloc float[match.Count];
        Span<float> neighbours = stackalloc float[match.Count];
        Cover(number, cover);
        Cover(number - 1, neighbours);
        Cover(number + 1, neighbours);
        var features = new FeatureVector(stackalloc float[FeatureVector.Length]);
        var kindredBm25 = KindredBm25(passage) / weight;
        var passagePairs = Wording.Pairs(question, text.WordsOf(passage));
        var nameCover = NameCover(cover);
        var passageLacks = new Lacking(CommonCover(cover), Lacks(cover, isKnown: true), Lacks(cover, isKnown: false));
        for (var i = passage.FirstSentence; i < passage.EndSentence; i++)
        {
            features.Clear();
            features[Feature.PassageBm25] = bm25 / weight;
            features[Feature.PassageKindredBm25] = kindredBm25;
            features[Feature.PassageCover] = Sum(cover) / weight;
            features[Feature.NeighbourCover] = SumOfMissing(cover, neighbours) / weight;
            features[Feature.First] = i == passage.FirstSentence ? 1 : 0;
            features[Feature.PassageLength] = MathF.Log(1 + passage.Length) / 4;
            features[Feature.PassageNameCover] = nameCover;
            features[Feature.PassagePairs] = passagePairs;
            features[Feature.NamesMissing] = question.HasNames && nameCover < 0.5f ? 1 : 0;
            likeness?.Measure(number, features);
            likeness?.MeasureSentence(i, features);
            MeasureCover(i, passage, features);
            MeasureOrder(text.Sentences[i], features);
            Wording.Measure(question, text.WordsOf(text.Sentences[i]), features);
            expected.Measure(text.Sentences[i], features);
            found.Add(Evidence(i, number, features, passageLacks));
        }
    }

    private SentenceEvidence Evidence(int sentence, int number, FeatureVector features, Lacking passage) => new(
        sentence,
        number,
        features.Sum(weights.OfPassage),
        features.Sum(weights.OfSentence),
        features[Feature.Cover],
        features[Feature.ExactCover],
        features[Feature.AntecedentCover],
        question.HasNames ? features[Feature.NameCover] : 1,
        passage.CommonCover,
        passage.Known,
        passage.Unknown,
        expected.IsIn(features),
        features[Feature.ExpectedNear] > 0);

    private void MeasureCover(int number, IndexedPassage passage, FeatureVector features)
    {
        var sentence = text.Sentences[number];
        Span<float> cover = stackalloc float[match.Count];
        Span<float> before = stackalloc float[match.Count];
        Span<float> after = stackalloc float[match.Count];
        match.Cover(text.TermsOf(sentence), cover);
        if (number > passage.FirstSentence)
            match.Cover(text.TermsOf(text.Sentences[number - 1]), before);
        else
            match.Cover(text.AskedTermsOf(passage), before);
        if (number + 1 < passage.EndSentence)
            match.Cover(text.TermsOf(text.Sentences[number + 1]), after);
        var covered = Sum(cover);
        features[Feature.Cover] = covered / weight;
        features[Feature.CoveredWeight] = covered / 10;
        features[Feature.Density] = covered / 3 / Math.Max(1, sentence.TokenCount);
        features[Feature.Length] = MathF.Log(1 + sentence.TokenCount) / 4;
        features[Feature.PreviousCover] = SumOfMissing(cover, before) / weight;
        features[Feature.NextCover] = SumOfMissing(cover, after) / weight;
        var answers = number > passage.FirstSentence ? text.Sentences[number - 1].Asks : passage.Asked is not null;
        var leans = sentence.OpensWithPronoun || answers;
        features[Feature.AntecedentCover] = leans ? features[Feature.PreviousCover] : 0;
        MeasureTerms(cover, features);
    }

    private void MeasureTerms(ReadOnlySpan<float> cover, FeatureVector features)
    {
        var (exact, rarest, met) = (0f, 0f, 0);
        for (var i = 0; i < cover.Length; i++)
        {
            var term = question.Terms[i];
            exact += cover[i] == 1 ? term.Weight : 0;
            rarest = Math.Max(rarest, cover[i] * term.Weight);
            met += cover[i] > 0 ? 1 : 0;
        }

        features[Feature.ExactCover] = exact / weight;
        features[Feature.RarestTerm] = rarest / 5;
        features[Feature.TermShare] = (float)met / Math.Max(1, cover.Length);
        features[Feature.NameCover] = NameCover(cover);
        features[Feature.CommonCover] = CommonCover(cover);
    }

    private float NameCover(ReadOnlySpan<float> cover) => CoverOf(cover, traits => traits.HasFlag(TokenTraits.Name));

    private float CommonCover(ReadOnlySpan<float> cover) =>
        CoverOf(cover, traits => (traits & (TokenTraits.Name | TokenTraits.Opener | TokenTraits.Figure)) == TokenTraits.None);

    private float CoverOf(ReadOnlySpan<float> cover, Predicate<TokenTraits> counts)
    {
        var (all, covered) = (0f, 0f);
        for (var i = 0; i < cover.Length; i++)
        {
            if (!counts(question.Terms[i].Traits))
                continue;
            all += question.Terms[i].Weight;
            covered += cover[i] * question.Terms[i].Weight;
        }

        return all > 0 ? covered / all : 0;
    }

    // By their rarity, of all the question's terms.
    private float Lacks(ReadOnlySpan<float> cover, bool isKnown)
    {
        var missing = 0f;
        for (var i = 0; i < cover.Length; i++)
        {
            var term = question.Terms[i];
            if (term.IsKnown == isKnown && !term.Traits.HasFlag(TokenTraits.Name))
                missing += (1 - cover[i]) * term.Weight;
        }

        return missing / weight;
    }

    // Terms that follow each other in the question and stand within a few words of each other in the sentence.
    private void MeasureOrder(IndexedSentence sentence, FeatureVector features)
    {
        const int window = 4;
        Span<int> seen = stackalloc int[match.Count];
        seen.Fill(-window - 1);
        Span<float> closeness = stackalloc float[match.Count];
        var terms = text.TermsOf(sentence);
        for (var at = 0; at < terms.Length; at++)
        {
            if (!match.TryMeet(terms[at], out var position, out var likeness))
                continue;
            if (features[Feature.EarlyMatch] == 0)
                features[Feature.EarlyMatch] = 1f / (at + 1);
            if (position > 0 && at - seen[position - 1] is <= window and > 0 and var gap)
                closeness[position] = Math.Max(closeness[position], likeness / gap);
            if (position + 1 < match.Count && at - seen[position + 1] is <= window and > 0 and var reversed)
                closeness[position + 1] = Math.Max(closeness[position + 1], likeness / 2 / reversed);
            seen[position] = at;
        }

        var together = 0f;
        for (var i = 1; i < match.Count; i++)
            together += closeness[i] * (question.Terms[i - 1].Weight + question.Terms[i].Weight) / 2;
        features[Feature.Together] = together / weight;
    }

    private float KindredBm25(IndexedPassage passage)
    {
        Span<float> counts = stackalloc float[match.Count];
        foreach (var term in text.TermsOf(passage))
        {
            if (match.TryMeet(term, out var position, out var likeness))
                counts[position] += likeness;
        }

        var score = 0f;
        for (var i = 0; i < counts.Length; i++)
            score += question.Terms[i].Weight * Bm25.Frequency(counts[i], passage.Length / averageLength);
        return score;
    }

    private void Cover(int passage, Span<float> cover)
    {
        if (passage >= 0 && passage < text.Passages.Length)
            match.Cover(text.TermsOf(text.Passages[passage]), cover);
    }

    private float Sum(ReadOnlySpan<float> cover)
    {
        var sum = 0f;
        for (var i = 0; i < cover.Length; i++)
            sum += cover[i] * question.Terms[i].Weight;
        return sum;
    }

    private float SumOfMissing(ReadOnlySpan<float> cover, ReadOnlySpan<float> other)
    {
        var sum = 0f;
        for (var i = 0; i < cover.Length; i++)
            sum += Math.Max(0, other[i] - cover[i]) * question.Terms[i].Weight;
        return sum;
    }

    // What a passage has of the question's words other than names, and what it lacks of them.
    private readonly record struct Lacking(float CommonCover, float Known, float Unknown);
}
