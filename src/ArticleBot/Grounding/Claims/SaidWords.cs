using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Grounding.Claims;

/// <summary>The words of a claim that somebody may have said, and which of them a statement of the passages has: looked up once,
/// however many speakers a claim has.</summary>
internal sealed class SaidWords
{
    private readonly ClaimText claim;
    private readonly bool[] isTold;
    private readonly int count;
    private readonly List<(SourceArticle Source, Attribution Statement, HashSet<int> Held)> statements;

    public SaidWords(ClaimText claim)
    {
        this.claim = claim;
        isTold = [.. Enumerable.Range(0, claim.Words.Length).Select(index => claim.Matches[index].Count > 0
            && !claim.Words[index].Is(WordTraits.Function | WordTraits.Light | WordTraits.Title))];
        count = isTold.Count(told => told);
        statements = [.. claim.Cited.Statements.Select(entry => (entry.Source, entry.Statement, Held(entry.Source, entry.Statement)))];
    }

    /// <summary>The words that the passages have, without a verb of saying and its speaker.</summary>
    public IEnumerable<int> Without(int saying, ClaimName speaker) =>
        Enumerable.Range(0, isTold.Length).Where(index => isTold[index] && !IsOf(index, saying, speaker));

    /// <summary>How many those are.</summary>
    public int CountWithout(int saying, ClaimName speaker) => count - Of(saying, speaker).Count(index => isTold[index]);

    /// <summary>The statements with how many of those words each has.</summary>
    public IEnumerable<(SourceArticle Source, Attribution Statement, int Held)> HeldWithout(int saying, ClaimName speaker)
    {
        var left = Of(saying, speaker).ToList();
        return statements.Select(entry => (entry.Source, entry.Statement, entry.Held.Count - left.Count(entry.Held.Contains)));
    }

    private static bool IsOf(int index, int saying, ClaimName speaker) => index == saying || speaker.Holds(index);

    private static IEnumerable<int> Of(int saying, ClaimName speaker)
    {
        if (!speaker.Holds(saying))
            yield return saying;
        for (var index = speaker.First; index < speaker.End; index++)
            yield return index;
    }

    private HashSet<int> Held(SourceArticle source, Attribution statement)
    {
        var spans = statement.Spans.Select(span => (First: source.WordFrom(span.Start), span.End)).ToList();
        return [.. Enumerable.Range(0, isTold.Length).Where(index => isTold[index] && spans.Exists(span =>
            claim.MatchesNear(index, source, span.First, int.MaxValue).FirstOrDefault() is { Source: not null } match
                && match.Word.End <= span.End))];
    }
}
