using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Language;

namespace ArticleBot.Summarising;

/// <summary>A sentence that may stand in a summary.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Paragraph">Its paragraph.</param>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Order">Its place among the candidates, from 0, in reading order.</param>
/// <param name="Terms">Its subject-bearing terms, each once.</param>
internal sealed record SummaryCandidate(Article Article, Paragraph Paragraph, TextSpan Span, int Order, ImmutableHashSet<string> Terms)
{
    /// <summary>The sentence's words.</summary>
    public string Text => Article.TextOf(Span);

    /// <summary>
    /// Whether it can be understood alone: no leading pronoun, no quotation that begins or ends elsewhere, and no word to the
    /// reader, who does not know who “we” are.
    /// </summary>
    public bool StandsAlone { get; } = !Anaphora.Opens(Article.TextOf(Span)) && HasWholeQuotations(Article.TextOf(Span)) && !Address.IsIn(Article.TextOf(Span));

    /// <summary>
    /// The candidate as a summary shows it; one that opens with a pronoun brings the sentence before it, in square brackets.
    /// </summary>
    public SummarySentence ToSentence(string? label = null)
    {
        var own = Cite(Span);
        return Antecedent() is { } needed
            ? new SummarySentence(new Claim($"[{needed.Text}] {Text}", [needed, own]), label)
            : new SummarySentence(new Claim(Text, [own]), label);
    }

    private Citation? Antecedent()
    {
        var place = Paragraph.Sentences.TakeWhile(sentence => sentence.Span != Span).Count();
        return place > 0 && Anaphora.Opens(Text) ? Cite(Paragraph.Sentences[place - 1].Span) : null;
    }

    private Citation Cite(TextSpan span) => new(Article, Paragraph.Number, span);

    private static bool HasWholeQuotations(string text) =>
        text.Count(unit => unit == '“') == text.Count(unit => unit == '”') && text.Count(unit => unit == '"') % 2 == 0;
}
