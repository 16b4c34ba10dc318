using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleBot.Articles;
using ArticleBot.Grounding.Checks;
using ArticleBot.Grounding.Checks.Numbers;
using ArticleBot.Grounding.Checks.Strength;
using ArticleBot.Grounding.Checks.Wording;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Replies;
using ArticleBot.Grounding.Sources;
using ArticleBot.Meaning;

namespace ArticleBot.Grounding;

/// <summary>
/// Checks a model's reply sentence by sentence against the passages that it cites: by rules where they are exact, about its wording
/// with the entailment model, too. The same reply always gets the same verdicts. Takes any text; safe for use by many threads.
/// </summary>
/// <param name="knowledge">Whom names, nouns and pronouns stand for and who said what; asked once for an article.</param>
/// <param name="understanding">Judges wording; without it rules alone do.</param>
public sealed class ReplyCheck(KnowledgeSource? knowledge = null, Understanding? understanding = null)
{
    private const int MostEdits = 4;

    private static readonly ImmutableArray<Func<ClaimText, Finding?>> ExactChecks =
        [AddressCheck.Find, QuoteCheck.Find, NumberCheck.Find, NameCheck.Find, GenderCheck.Find, SpeakerCheck.Find];

    private readonly ConditionalWeakTable<Article, SourceArticle> sources = [];

    /// <summary>Checks every sentence of a reply.</summary>
    public CheckedReply Check(string reply, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (ReplyReader.IsNotSaid(reply))
            return new CheckedReply([], SaysNotSaid: true);
        var claims = ReplyReader.Read(reply).Where(sentence => sentence.Text.Length > 0).Select(sentence => Check(sentence, evidence));
        return new CheckedReply([.. claims], SaysNotSaid: false);
    }

    /// <summary>Checks one sentence of a reply.</summary>
    public CheckedClaim Check(ReplySentence sentence, Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(evidence);
        if (Read(sentence, evidence) is not { } claim)
            return new CheckedClaim(sentence.Text, sentence.Numbers, [], Verdict.UnknownPassage);
        var finding = Find(claim);
        if (finding is null && StrengthCheck.Find(claim) is { } overstated)
            return Mend(sentence, evidence, overstated) ?? Checked(sentence, claim, overstated.IsMinor ? null : new Finding(Verdict.TooStrong, overstated.Detail));
        return Checked(sentence, claim, finding);
    }

    /// <summary>A sentence beside the passages that it cites; null where it cites none.</summary>
    internal ClaimText? Read(ReplySentence sentence, Evidence evidence)
    {
        var passages = sentence.Numbers.Select(evidence.Find).OfType<GivenPassage>().ToList();
        return passages.Count == 0 ? null
            : new ClaimText(sentence.Text, new CitedPassages([.. passages.Select(passage => (SourceOf(passage.Article), passage.Paragraph))]), ReadClaim);
    }

    /// <summary>What the exact rules find wrong: addresses, quotations, numbers, names, speakers.</summary>
    internal static Finding? FindExactly(ClaimText claim) => ExactChecks.Select(check => check(claim)).FirstOrDefault(finding => finding is not null);

    private Finding? Find(ClaimText claim) =>
        Verbatim.IsWhole(claim) ? null : FindExactly(claim) ?? WordingCheck.Find(claim, understanding ?? Understanding.None);

    private static CheckedClaim Checked(ReplySentence sentence, ClaimText claim, Finding? finding) =>
        new(sentence.Text, sentence.Numbers, CitedSentences.Of(claim), finding?.Verdict ?? Verdict.Supported, finding?.Detail);

    // A mended sentence is checked as if it had been written so; it may say too much in more than one way.
    private CheckedClaim? Mend(ReplySentence sentence, Evidence evidence, Overstatement? overstated)
    {
        var mended = sentence;
        for (var edits = 0; edits < MostEdits && overstated?.Mended is { } text; edits++)
        {
            mended = mended with { Text = text };
            var claim = Read(mended, evidence)!;
            if (Find(claim) is not null)
                return null;
            overstated = StrengthCheck.Find(claim);
            if (overstated is null or { IsMinor: true })
                return Checked(mended, claim, null) with { Written = sentence.Text };
        }

        return null;
    }

    private ArticleKnowledge ReadClaim(string text) => knowledge?.Invoke(ArticleReader.Read("claim", $"Claim\n\n{text}")) ?? ArticleKnowledge.None;

    private SourceArticle SourceOf(Article article) =>
        sources.GetValue(article, read => new SourceArticle(read, knowledge?.Invoke(read) ?? ArticleKnowledge.None));
}
