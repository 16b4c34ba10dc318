using System.Collections.Immutable;
using ArticleBot.Grounding;
using ArticleBot.Replies.Links;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies;

/// <summary>Claims under way to a reply: numbers their citations in the order in which they come, each place once.</summary>
internal sealed class CitedText
{
    // A no-break space holds the marks to the last word of their sentence.
    private const string BeforeMarks = "\u00A0";
    private readonly Dictionary<Citation, int> numbers = [];
    private readonly ImmutableArray<ReplySource>.Builder sources = ImmutableArray.CreateBuilder<ReplySource>();

    /// <summary>What the marks given so far point to.</summary>
    public ImmutableArray<ReplySource> Sources => sources.ToImmutable();

    /// <summary>A source that no mark points to.</summary>
    public static ReplySource Unmarked(Citation citation) => Source(citation, 0);

    /// <summary>The claim's sentence, cut where it is too long, with its marks.</summary>
    public ReplyText Marked(Claim claim) => Marked(ReplyText.Plain(Excerpt.Of(claim.Text, Excerpt.Sentence)), claim.Citations);

    /// <summary>A text with the marks of what it stands on.</summary>
    public ReplyText Marked(ReplyText text, IEnumerable<Citation> citations)
    {
        var marks = citations.Select(Number).Distinct()
            .Aggregate(ReplyText.Empty, (marks, number) => marks.With(ReplyRunKind.Mark, SourceMarks.Of(number)));
        return marks.IsEmpty ? text : text.With(ReplyRunKind.Plain, BeforeMarks).With(marks);
    }

    private int Number(Citation citation)
    {
        if (!numbers.TryGetValue(citation, out var number))
        {
            numbers[citation] = number = sources.Count + 1;
            sources.Add(Source(citation, number));
        }

        return number;
    }

    private static ReplySource Source(Citation citation, int number) =>
        new(
            number,
            citation.Article.Title,
            citation.Paragraph,
            Excerpt.Of(citation.Text, Excerpt.Sentence),
            TextFragment.LinkTo(citation),
            PassageExcerpt.Of(citation))
        {
            ArticleId = citation.Article.Id,
            Anchor = ReaderAddress.Of(citation),
        };
}
