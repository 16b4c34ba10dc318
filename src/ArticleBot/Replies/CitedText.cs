using System.Collections.Immutable;
using ArticleBot.Grounding;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies;

/// <summary>Claims under way to a reply: marks their citations by paragraph, and gathers each place once.</summary>
/// <param name="namesArticles">Whether each mark names its article, as a reply about several needs it.</param>
internal sealed class CitedText(bool namesArticles = false)
{
    // A no-break space holds the marks to the last word of their sentence.
    private const string BeforeMarks = "\u00A0";
    private readonly Dictionary<Citation, int> numbers = [];
    private readonly ImmutableArray<ReplySource>.Builder sources = ImmutableArray.CreateBuilder<ReplySource>();

    /// <summary>What the marks given so far point to.</summary>
    public ImmutableArray<ReplySource> Sources => sources.ToImmutable();

    /// <summary>Room for claims: their marks name the article where they cite several.</summary>
    public static CitedText For(IEnumerable<Claim> claims) => For(claims.SelectMany(claim => claim.Citations));

    /// <summary>Room for what stands on these places: its marks name the article where there are several.</summary>
    public static CitedText For(IEnumerable<Citation> citations) =>
        new(citations.Select(citation => citation.Article).Distinct().Skip(1).Any());

    /// <summary>A source that no mark points to.</summary>
    public static ReplySource Unmarked(Citation citation) => Source(citation, 0, "");

    /// <summary>The claim's sentence, cut where it is too long, with its marks.</summary>
    public ReplyText Marked(Claim claim) => Marked(ReplyText.Plain(Excerpt.Of(claim.Text, Excerpt.Sentence)), claim.Citations);

    /// <summary>A text with the marks of what it stands on.</summary>
    public ReplyText Marked(ReplyText text, IEnumerable<Citation> citations)
    {
        // Two sentences of one paragraph need one mark.
        var marks = citations.Select(Cited).DistinctBy(source => source.Mark, StringComparer.Ordinal)
            .Aggregate(ReplyText.Empty, (marks, source) => marks.WithMark(source.Mark, source.Number));
        return marks.IsEmpty ? text : text.With(ReplyRunKind.Plain, BeforeMarks).With(marks);
    }

    private ReplySource Cited(Citation citation)
    {
        if (!numbers.TryGetValue(citation, out var number))
        {
            numbers[citation] = number = sources.Count + 1;
            sources.Add(Source(citation, number, SourceMarks.Of(citation, namesArticles)));
        }

        return sources[number - 1];
    }

    private static ReplySource Source(Citation citation, int number, string mark) =>
        new(
            number,
            citation.Article.Title,
            citation.Paragraph,
            Excerpt.Of(citation.Text, Excerpt.Sentence),
            TextFragment.LinkTo(citation),
            PassageExcerpt.Of(citation))
        {
            Mark = mark,
            ArticleId = citation.Article.Id,
            Anchor = ReaderAddress.Of(citation),
        };
}
