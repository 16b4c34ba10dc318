using ArticleBot.Articles;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Reported;

/// <summary>A sentence as the reported statements see it: its tokens by class, and which of them stand between quotation marks.</summary>
internal sealed class ReportedSentence
{
    private readonly ReportedToken[] tokens;

    /// <param name="reading">The article.</param>
    /// <param name="first">Index of the sentence's first token in the reading.</param>
    /// <param name="end">Index past its last.</param>
    public ReportedSentence(Reading reading, int first, int end)
    {
        Reading = reading;
        First = first;
        tokens = new ReportedToken[end - first];
        Paragraph = reading[first].Paragraph;
        IsTitle = !reading.Article.Blocks[Paragraph].IsEvidence;
        DatelineEnd = first == reading.FirstTokenOf(Paragraph) ? Dateline.End(reading, first) - first : 0;
        Fill();
    }

    public Reading Reading { get; }

    /// <summary>Index of the first token in the reading: what is added to an index here to have one there.</summary>
    public int First { get; }

    public int Count => tokens.Length;

    /// <summary>Index past the place and the agency that the paragraph opens with; 0 where there are none.</summary>
    public int DatelineEnd { get; }

    /// <summary>Number of the paragraph that it stands in; 0 is the title.</summary>
    public int Paragraph { get; }

    /// <summary>Whether it is the article's title or a heading, whose grammar is shorter.</summary>
    public bool IsTitle { get; }

    /// <summary>The token at an index; what stands beyond either end is <see cref="ReportedToken.Outside"/>.</summary>
    public ReportedToken this[int index] => (uint)index < (uint)tokens.Length ? tokens[index] : ReportedToken.Outside;

    /// <summary>The stretch of the article from one token to before another.</summary>
    public TextSpan Span(int first, int end) => Reading.SpanOf(First + first, First + end);

    private void Fill()
    {
        var opens = true;
        for (var at = 0; at < tokens.Length; at++)
        {
            var token = Reading[First + at];
            var wordClass = ClassOf(at, token, opens);
            tokens[at] = new ReportedToken(token.Lower, wordClass, Reading[First + at].IsQuoted, token.IsCapital);
            opens = wordClass is ReportedWordClass.Colon or ReportedWordClass.Quote || (opens && !tokens[at].IsWord);
        }
    }

    private ReportedWordClass ClassOf(int at, Token token, bool opens) => token.Kind switch
    {
        TokenKind.Number => ReportedWordClass.Number,
        TokenKind.Word when token.IsPossessive => ReportedWordClass.Genitive,
        TokenKind.Word => ReportedWordClasses.OfWord(token.Lower, token.IsCapital, opens),
        TokenKind.Quote when EndsGenitive(at, token) => ReportedWordClass.Genitive,
        TokenKind.Quote => ReportedWordClass.Quote,
        _ => ReportedWordClasses.OfMark(token.Text[0]),
    };

    // The apostrophe of “the pilots' pier”.
    private bool EndsGenitive(int at, Token token)
    {
        if (token.Text is not ("'" or "’") || !this[at - 1].Lower.EndsWith('s'))
            return false;
        var before = Reading[First + at - 1];
        return before.End == token.Start && before.IsQuoted == token.IsQuoted;
    }
}
