using System.Collections.Frozen;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;
using ArticleBot.Language;

namespace ArticleBot.Grounding.Claims;

/// <summary>A claim as the checks see it, beside the passages that it cites.</summary>
internal sealed class ClaimText
{
    private static readonly FrozenSet<string> Peoples = [.. WordFile.Words("proper-nouns", "people")];

    private readonly int[] nameAt;
    private readonly Insertions insertions;
    private HashSet<(SourceArticle, int)>? taken;
    private readonly Lazy<bool> isAttributed;

    /// <param name="text">The sentence.</param>
    /// <param name="cited">What it cites.</param>
    public ClaimText(string text, CitedPassages cited)
    {
        Text = text;
        Cited = cited;
        isAttributed = new Lazy<bool>(() => ClaimAttribution.IsGiven(this));
        Quotes = QuotedWords.Find(text);
        var words = WordReader.Read(text, new TextSpan(0, text.Length), [0]);
        Words = [.. words.Select((word, index) => Marked(word, index + 1 < words.Count ? words[index + 1] : null))];
        Names = ReadNames();
        nameAt = IndexNames();
        Matches = [.. Words.Select(word => cited.Alike(word))];
        Steps = Ordinals.Of(Words.Length, i => Words[i], NameAt);
        insertions = new Insertions(Words, Steps);
    }

    public string Text { get; }

    public CitedPassages Cited { get; }

    /// <summary>Whether it tells whose words or thoughts it gives.</summary>
    public bool IsAttributed => isAttributed.Value;

    /// <summary>What stands in quotation marks, marks left out.</summary>
    public List<TextSpan> Quotes { get; }

    public Word[] Words { get; }

    public List<ClaimName> Names { get; }

    /// <summary>For every word where the cited passages have it or its like.</summary>
    public IReadOnlyList<WordMatch>[] Matches { get; }

    /// <summary>For every word its place, counted in words that carry meaning.</summary>
    public int[] Steps { get; }

    /// <summary>How many words that carry meaning lie from one word to another, less than 0 backwards, what stands between commas left
    /// out.</summary>
    public int StepsBetween(int from, int to) => from <= to ? insertions.StepsBetween(from, to) : -insertions.StepsBetween(to, from);

    /// <summary>How much of the claim each sentence of the cited passages has.</summary>
    public IReadOnlyDictionary<(SourceArticle Source, int Start), double> SentenceWeights => field ??= CitedSentences.Weights(this);

    /// <summary>How much its words weigh together.</summary>
    public double Weight => field > 0 ? field
        : field = Words.Where(word => !word.Is(WordTraits.Function)).Sum(word => Cited.WeightOf(word.Term));

    /// <summary>Which of its words somebody's statement has.</summary>
    public SaidWords Said => field ??= new SaidWords(this);

    /// <summary>Its parts that stand in a cited passage word for word.</summary>
    public VerbatimRuns Verbatim => field ??= new VerbatimRuns(this);

    /// <summary>How well the cited passages support a word: 1 word for word, 0 not at all.</summary>
    public double SupportOf(int word)
    {
        var best = 0.0;
        foreach (var match in Matches[word])
            best = Math.Max(best, match.Likeness);
        return best > 0 ? best : Cited.SupportInTitle(Words[word].Term);
    }

    /// <summary>Whether a word of an article may stand for some word of the claim.</summary>
    public bool IsTaken(SourceArticle source, int position) =>
        (taken ??= [.. Matches.SelectMany(matches => matches).Select(match => (match.Source, match.Position))])
            .Contains((source, position));

    /// <summary>Where an article has a word from a first place to before an end.</summary>
    public IEnumerable<WordMatch> MatchesNear(int word, SourceArticle source, int first, int end)
    {
        var matches = Matches[word];
        // They are in order where one article is cited, as nearly always.
        var (low, high) = (0, matches.Count == 0 || matches[0].Source != matches[^1].Source ? 0 : matches.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (matches[middle].Position < first)
                low = middle + 1;
            else
                high = middle;
        }

        for (var i = low; i < matches.Count; i++)
        {
            if (matches[i].Source != source || matches[i].Position < first)
                continue;
            if (matches[i].Position >= end)
                yield break;
            yield return matches[i];
        }
    }

    /// <summary>The name that a word belongs to; -1 where it is none.</summary>
    public int NameAt(int word) => (uint)word < (uint)nameAt.Length ? nameAt[word] : -1;

    /// <summary>The name that a word belongs to; null where it is none.</summary>
    public ClaimName? NameOf(int word) => NameAt(word) is >= 0 and var name ? Names[name] : null;

    /// <summary>Whether a word belongs to a name, or is a number or a date.</summary>
    public bool NamesOrCounts(int word) => NameAt(word) >= 0 || Words[word].IsFigure;

    /// <summary>Whether a word of an article may stand for a word of the claim.</summary>
    public bool IsAt(int word, SourceArticle source, int position) =>
        Matches[word].Any(match => (match.Source, match.Position) == (source, position));

    /// <summary>The words from one to another as they stand in the claim.</summary>
    public string Slice(int first, int last) => Text[Words[first].Start..Words[last].End];

    // Other marks than the reader's may quote too, and a capital that only the sentence's beginning explains tells nothing.
    private Word Marked(Word word, Word? next)
    {
        var traits = word.Is(WordTraits.Opener) && !Cited.IsName(word) && !IsFirstName(word, next) && !IsPeople(word)
            ? word.Traits & ~WordTraits.Capital : word.Traits;
        return word with { Traits = IsQuoted(word) ? traits | WordTraits.Quoted : traits & ~WordTraits.Quoted };
    }

    // “French judges ruled” where no article speaks of “french” otherwise.
    private bool IsPeople(Word word) =>
        Peoples.Contains(Text[word.Start..word.End]) && Cited.Sources.All(source => !source.HasSmall(word.Term));

    // “Lucas Ferro said”: what stands right before a name and is never written small belongs to it.
    private bool IsFirstName(Word word, Word? next)
    {
        if ((word, next) is not ({ IsName: true }, { IsName: true } last))
            return false;
        return Text.AsSpan(word.End, last.Start - word.End) is " " && Cited.Sources.All(source => !source.HasSmall(word.Term));
    }

    private bool IsQuoted(Word word) =>
        QuotedWords.At(Quotes, word.Start) is { } quote && word.End <= quote.End;

    private int[] IndexNames()
    {
        var at = new int[Words.Length];
        Array.Fill(at, -1);
        for (var i = 0; i < Names.Count; i++)
            Array.Fill(at, i, Names[i].First, Names[i].End - Names[i].First);
        return at;
    }

    private List<ClaimName> ReadNames()
    {
        var names = new List<ClaimName>();
        for (var i = 0; i < Words.Length; i++)
        {
            if (Cited.OtherNameAt(Words, i) is { } other)
            {
                names.Add(new ClaimName(i, i + other.Length, NameTerms.Of(other.Person.Name)));
                i += other.Length - 1;
                continue;
            }

            if (!IsName(i))
                continue;
            var first = i;
            while (NextOfName(i) is { } next)
                i = next;
            names.Add(new ClaimName(first, i + 1, NameTerms.Of(Words.AsSpan(first, i + 1 - first))));
        }

        return names;
    }

    // The word that goes on with a name: the next, or “Wit” after “Sanne de”.
    private int? NextOfName(int word)
    {
        if (Words[word].IsPossessive)
            return null;
        for (var next = word + 1; next < Words.Length; next++)
        {
            if (Text.AsSpan(Words[next - 1].End, Words[next].Start - Words[next - 1].End) is not (" " or "-" or "\u00a0" or ". "))
                return null;
            if (IsName(next))
                return next;
            if (!NameParticles.Contains(Words[next].Folded))
                return null;
        }

        return null;
    }

    // “HK$176”: whose dollars are meant is the numbers' matter.
    private bool IsName(int word) => !Words[word].IsQuoted && Cited.IsName(Words[word]) && Text.AsSpan(Words[word].End) is not ['$', ..];
}
