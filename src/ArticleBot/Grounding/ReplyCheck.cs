using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleBot.Articles;

namespace ArticleBot.Grounding;

/// <summary>
/// Checks a model's reply sentence by sentence against the passages that it cites. Rules only, no model: the same reply
/// always gets the same verdicts. Takes any text; safe for use by many threads.
/// </summary>
/// <param name="knowledge">Whom names, nouns and pronouns stand for and who said what; asked once for an article.</param>
public sealed class ReplyCheck(KnowledgeSource? knowledge = null)
{
    private static readonly ImmutableArray<Func<ClaimText, Finding?>> Checks =
        [AddressCheck.Find, QuoteCheck.Find, NumberCheck.Find, NameCheck.Find, SpeakerCheck.Find, SupportCheck.Find, PolarityCheck.Find, OppositeCheck.Find, Contraries.Find, SlotCheck.Find, RoleCheck.Find];

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
        var passages = sentence.Numbers.Select(evidence.Find).OfType<GivenPassage>().ToList();
        if (passages.Count == 0)
            return new CheckedClaim(sentence.Text, sentence.Numbers, [], Verdict.UnknownPassage);
        var cited = new CitedPassages([.. passages.Select(passage => (SourceOf(passage.Article), passage.Paragraph))]);
        var claim = new ClaimText(sentence.Text, cited);
        foreach (var check in Checks)
        {
            if (check(claim) is { } finding)
                return new CheckedClaim(sentence.Text, sentence.Numbers, CitedSentences.Of(claim), finding.Verdict, finding.Detail);
        }

        return new CheckedClaim(sentence.Text, sentence.Numbers, CitedSentences.Of(claim), Verdict.Supported);
    }

    private SourceArticle SourceOf(Article article) =>
        sources.GetValue(article, read => new SourceArticle(read, knowledge?.Invoke(read) ?? ArticleKnowledge.None));
}
