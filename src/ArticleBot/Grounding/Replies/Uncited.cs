using ArticleBot.Grounding.Claims;

namespace ArticleBot.Grounding.Replies;

/// <summary>Finds the passages that a sentence without a citation may stand on.</summary>
internal static class Uncited
{
    private const int MostOfReply = 4;
    private const int MostOfEvidence = 3;

    // A prompt holds some forty paragraphs; more are not compared.
    private const int MostPassages = 60;

    /// <summary>What the other sentences of a reply cite, the next one's first: “Kim left. Moon stayed. [5]” cites for both.</summary>
    public static IEnumerable<int> NumbersFor(IReadOnlyList<ReplySentence> reply, int place) =>
        reply.Skip(place + 1).Concat(reply.Take(place).Reverse()).SelectMany(sentence => sentence.Numbers).Distinct().Take(MostOfReply);

    /// <summary>The passages that have most of a sentence's words, each word by its rarity, best first.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="evidence">The passages that the model was given.</param>
    /// <param name="read">Reads a sentence beside the passages that it cites.</param>
    public static IEnumerable<int> NearestOf(ReplySentence sentence, Evidence evidence, Func<ReplySentence, ClaimText?> read)
    {
        var passages = evidence.Passages.Take(MostPassages).ToList();
        if (read(sentence with { Numbers = [.. passages.Select(passage => passage.Number)] }) is not { } claim)
            return [];
        var weights = claim.SentenceWeights.GroupBy(entry =>
            (entry.Key.Source.Article, Block: entry.Key.Source.Article.ParagraphAt(entry.Key.Start)))
            .ToDictionary(group => group.Key, group => group.Max(entry => entry.Value));
        return passages.Where(passage => weights.ContainsKey((passage.Article, passage.Paragraph.Number)))
            .OrderByDescending(passage => weights[(passage.Article, passage.Paragraph.Number)]).Take(MostOfEvidence)
            .Select(passage => passage.Number);
    }
}
