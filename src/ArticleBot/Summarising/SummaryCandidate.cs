using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Summarising.Checks;

namespace ArticleBot.Summarising;

/// <summary>A sentence that may stand in a summary.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Paragraph">Its paragraph.</param>
/// <param name="Span">Where it stands in the article's text, without a dateline; several sentences of one quotation are one.</param>
/// <param name="Order">Its place among the candidates, from 0, in reading order.</param>
/// <param name="Terms">Its subject-bearing terms, each once.</param>
internal sealed record SummaryCandidate(Article Article, Paragraph Paragraph, TextSpan Span, int Order, ImmutableHashSet<string> Terms)
{
    private const double LeaningFactor = 0.25;
    private const double FragmentFactor = 0.2;
    private const double QuestionFactor = 0.3;
    private const double SpokenFactor = 0.6;
    private const double AddressFactor = 0.1;
    private const int FewTerms = 5;

    private readonly SentenceShape shape = SentenceShape.Of(Article.TextOf(Span));

    /// <summary>The claim that it gives the verdict on; null but in a fact check.</summary>
    public TestedClaim? Tested { get; init; }

    /// <summary>The sentence's words.</summary>
    public string Text => Article.TextOf(Span);

    /// <summary>Whether it ends as a sentence does; a caption, a link or an entry of a list often does not, and a roll of names is
    /// none.</summary>
    public bool IsSentence => shape.IsWhole;

    /// <summary>Whether it asks something.</summary>
    public bool IsQuestion => shape.IsQuestion;

    /// <summary>Whether the writer speaks of himself, or to the reader. In an interview the one who is asked does, and is known.</summary>
    public bool IsAddress => shape.IsAddress && Paragraph.Kind != ParagraphKind.Answer;

    /// <summary>Whether most of it is what somebody says.</summary>
    public bool IsSpoken => shape.IsSpoken;

    /// <summary>Whether it opens with a word for what the sentence before it names.</summary>
    public bool Leans => shape.Leans;

    /// <summary>
    /// Whether it can be understood alone: no pronoun without its person, no quotation that begins or ends elsewhere, and no word to
    /// the reader, who does not know who “we” are.
    /// </summary>
    public bool StandsAlone => !shape.Leans && shape.HasWholeQuotations && !IsAddress;

    /// <summary>How well it serves in a summary by its look, from 0 to 1: a whole sentence that stands alone and tells something.</summary>
    public double Fitness => FitnessBehind * (StandsAlone || IsAddress ? 1 : LeaningFactor);

    /// <summary>The same where the sentence before it is in the summary, too.</summary>
    public double FitnessBehind => Tested is not null ? 1 :
        (IsSentence ? 1 : FragmentFactor) * (IsQuestion ? QuestionFactor : 1)
        * (IsSpoken ? SpokenFactor : 1) * (IsAddress ? AddressFactor : 1) * Math.Min(1, (double)Terms.Count / FewTerms);

    /// <summary>
    /// The candidate as a summary shows it; one that leans on a pronoun brings the sentence before it, in square brackets, an
    /// answer of an interview its question.
    /// </summary>
    /// <param name="label">What stands before it.</param>
    /// <param name="follows">Whether the sentence before it stands before it in the summary, too.</param>
    public SummarySentence ToSentence(string? label = null, bool follows = false)
    {
        var own = Cite(Paragraph, Span);
        if (Tested is { } tested)
            return new SummarySentence(new Claim(tested.With(Text, label), [tested.Claim, own]), label);
        return Needed(label, follows) is { } needed
            ? new SummarySentence(new Claim($"[{needed.Text}] {Text}", [needed, own]), label)
            : new SummarySentence(new Claim(Text, [own]), label);
    }

    private Citation? Needed(string? label, bool follows)
    {
        var place = Paragraph.Sentences.TakeWhile(sentence => sentence.Span.End <= Span.Start).Count();
        if (place > 0)
        {
            var before = Cite(Paragraph, Paragraph.Sentences[place - 1].Span);
            return shape.Leans && !follows && !IsLabel(before.Text, label) ? before : null;
        }

        var needsQuestion = Paragraph.Kind == ParagraphKind.Answer && label is null;
        return needsQuestion && Article.Blocks[Paragraph.Number - 1] is { Kind: ParagraphKind.Question } question
            ? Cite(question, question.Sentences[^1].Span)
            : null;
    }

    private static bool IsLabel(string sentence, string? label) => sentence.TrimEnd('.').Equals(label, StringComparison.Ordinal);

    private Citation Cite(Paragraph paragraph, TextSpan span) => new(Article, paragraph.Number, span);
}
