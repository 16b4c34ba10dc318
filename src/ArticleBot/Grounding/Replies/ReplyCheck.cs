using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleBot.Articles;
using ArticleBot.Grounding.Checks;
using ArticleBot.Grounding.Checks.Numbers;
using ArticleBot.Grounding.Checks.Strength;
using ArticleBot.Grounding.Checks.Wording;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Meaning;

namespace ArticleBot.Grounding.Replies;

/// <summary>
/// Checks a model's reply sentence by sentence against the passages that it cites: by rules where they are exact, about its wording
/// with the entailment model, too. The same reply always gets the same verdicts. Takes any text; safe for use by many threads.
/// </summary>
/// <param name="understanding">Judges wording; without it rules alone do.</param>
public sealed class ReplyCheck(Understanding? understanding = null)
{
    private const int MostEdits = 4;

    /// <summary>What decides by rules that are exact.</summary>
    internal static readonly ImmutableArray<Func<ClaimText, Finding?>> ExactChecks =
        [QuoteCheck.Find, NumberCheck.Find, NameCheck.Find, PersonCheck.Find, TitleCheck.Find, GenderCheck.Find, SpeakerCheck.Find];

    // Lazy: callers that come at once wait for one reading.
    private readonly ConditionalWeakTable<Article, Lazy<SourceArticle>> sources = [];

    /// <summary>
    /// Checks every sentence of a reply; one that it says twice is checked and given once. A sentence that cites nothing is tried
    /// against what the sentences beside it cite, and against the passages that have most of its words.
    /// </summary>
    /// <param name="reply">The reply; its first 40 sentences and 16,000 characters are read.</param>
    /// <param name="evidence">The passages that the model was given.</param>
    /// <param name="patience">Ends the checking: sentences that are not checked by then are <see cref="Verdict.Unchecked"/>.</param>
    public CheckedReply Check(string reply, Evidence evidence, CancellationToken patience = default)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var sentences = ReplyReader.Read(reply);
        if (ReplyReader.IsNotSaid(sentences))
            return new CheckedReply([], SaysNotSaid: true);
        var told = sentences.Where(sentence => sentence.Text.Length > 0).ToList();
        var claims = told.Select((sentence, place) => (Sentence: sentence, Place: place))
            .DistinctBy(own => (own.Sentence.Text.ToUpperInvariant(), string.Join(' ', own.Sentence.Numbers)))
            .Select(own => own.Sentence.Numbers.IsEmpty
                ? CheckUncited(own.Sentence, Uncited.NumbersFor(told, own.Place), evidence, patience)
                : Check(own.Sentence, evidence, patience));
        var result = new CheckedReply(Once([.. claims]), SaysNotSaid: false);
        return SaysNothing(result) ? new CheckedReply([], SaysNotSaid: true) : result;
    }

    /// <summary>
    /// Reads the articles of this evidence beside the caller, so that a first check need not wait for a long one. A check that comes
    /// before it is done waits for the same reading.
    /// </summary>
    public void Prepare(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        foreach (var article in evidence.Passages.Select(passage => passage.Article).Distinct())
            _ = Task.Run(() => SourceOf(article));
    }

    // Nothing passed, and all of it may say that the article does not say, in whatever words.
    private static bool SaysNothing(CheckedReply reply) => !reply.Claims.IsEmpty && reply.Claims.All(MayBeNotSaid);

    private static bool MayBeNotSaid(CheckedClaim claim)
    {
        if (claim.Verdict is Verdict.Supported or Verdict.Unchecked)
            return false;
        return FreeNotSaid.MayBe(claim.Text, !claim.Numbers.IsEmpty) && FreeNotSaid.HalfOf(claim.Text) is null;
    }

    // What a reply repeats is given once: where it passed, if it passed anywhere.
    private static ImmutableArray<CheckedClaim> Once(ImmutableArray<CheckedClaim> claims) =>
    [
        .. claims.GroupBy(claim => claim.Text, StringComparer.OrdinalIgnoreCase)
        .Select(same => same.FirstOrDefault(claim => claim.IsSupported) ?? same.First()),
    ];

    /// <summary>Checks one sentence of a reply against what it cites itself.</summary>
    public CheckedClaim Check(ReplySentence sentence, Evidence evidence, CancellationToken patience = default)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(evidence);
        if (patience.IsCancellationRequested)
            return new CheckedClaim(sentence.Text, sentence.Numbers, [], Verdict.Unchecked);
        if (Read(sentence, evidence) is not { } claim)
            return new CheckedClaim(sentence.Text, sentence.Numbers, [], Verdict.UnknownPassage);
        var finding = Find(claim, out var confidence);
        if (finding is not null && sentence.Half is { } half
            && Check(sentence with { Text = half, Half = null }, evidence, patience) is { IsSupported: true } told)
            return told with { Written = sentence.Text };
        // Words that are missing may be why the wording is not what the passages say.
        var overstated = finding is null or { IsOfWording: true } ? StrengthCheck.Find(claim) : null;
        return overstated switch
        {
            null => Checked(sentence, claim, finding, confidence),
            { IsOfWriter: true, Mended: { } whole } when finding is null =>
                Checked(sentence with { Text = whole }, claim, null, confidence) with { Written = sentence.Text },
            _ => Mend(sentence, evidence, overstated) ?? Checked(sentence, claim, finding ?? TooStrong(overstated), confidence),
        };
    }

    /// <summary>The passage that has most of a sentence's words, with those of its sentences that have them; null where none has
    /// any.</summary>
    internal (int Number, string Words)? NearestOf(string sentence, Evidence evidence)
    {
        var told = new ReplySentence(sentence, [], new TextSpan(0, sentence.Length));
        return Uncited.NearestOf(told, evidence, all => Read(all, evidence)).Take(1)
            .Select(number => ((int, string)?)(number, CitedSentences.Of(Read(told with { Numbers = [number] }, evidence)!)[0].Text))
            .FirstOrDefault();
    }

    /// <summary>A sentence beside the passages that it cites; null where it cites none.</summary>
    internal ClaimText? Read(ReplySentence sentence, Evidence evidence)
    {
        var passages = sentence.Numbers.Select(evidence.Find).OfType<GivenPassage>().ToList();
        return passages.Count == 0 ? null
            : new ClaimText(sentence.Text,
            new CitedPassages([.. passages.Select(passage => (SourceOf(passage.Article), passage.Paragraph))]));
    }

    /// <summary>What the exact rules find wrong: addresses, orders, quotations, numbers, names, speakers.</summary>
    internal static Finding? FindExactly(ClaimText claim) =>
        ToReader(claim) ?? ExactChecks.Select(check => check(claim)).FirstOrDefault(finding => finding is not null);

    private static Finding? ToReader(ClaimText claim) => AddressCheck.Find(claim) ?? ReaderCheck.Find(claim);

    // A sentence that stands in a cited passage is what the passage says; only what turns to the reader is still no answer.
    private Finding? Find(ClaimText claim, out double confidence)
    {
        var isWhole = Verbatim.IsWhole(claim);
        confidence = isWhole ? 1 : 0;
        if (isWhole)
            return ToReader(claim);
        return FindExactly(claim) ?? WordingCheck.Find(claim, understanding ?? Understanding.None, out confidence);
    }

    private static Finding? TooStrong(Overstatement overstated) =>
        overstated.IsMinor ? null : new Finding(Verdict.TooStrong, overstated.Detail);

    private static CheckedClaim Checked(ReplySentence sentence, ClaimText claim, Finding? finding, double confidence) =>
        new(sentence.Text, sentence.Numbers, CitedSentences.Of(claim), finding?.Verdict ?? Verdict.Supported, finding?.Detail)
        {
            Confidence = finding is null ? confidence : 0,
        };

    // A mended sentence is checked as if it had been written so; it may say too much in more than one way.
    private CheckedClaim? Mend(ReplySentence sentence, Evidence evidence, Overstatement? overstated)
    {
        var mended = sentence;
        for (var edits = 0; edits < MostEdits && overstated?.Mended is { } text; edits++)
        {
            mended = mended with { Text = text };
            var claim = Read(mended, evidence)!;
            overstated = StrengthCheck.Find(claim);
            if (overstated is null or { IsMinor: true })
            {
                return Find(claim, out var confidence) is null
                    ? Checked(mended, claim, null, confidence) with { Written = sentence.Text } : null;
            }
        }

        return null;
    }

    // The first place that supports it; else the sentence stays one without a source.
    private CheckedClaim CheckUncited(ReplySentence sentence, IEnumerable<int> cited, Evidence evidence, CancellationToken patience)
    {
        var nearest = Uncited.NearestOf(sentence, evidence, all => Read(all, evidence));
        foreach (var number in cited.Concat(nearest).Distinct())
        {
            if (Check(sentence with { Numbers = [number] }, evidence, patience) is { IsSupported: true } claim)
                return claim;
        }

        return Check(sentence, evidence, patience);
    }

    private SourceArticle SourceOf(Article article) =>
        sources.GetValue(article, own => new Lazy<SourceArticle>(() => new SourceArticle(own))).Value;
}
