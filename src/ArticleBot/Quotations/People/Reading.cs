using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Observing;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.People;

/// <summary>
/// An article read for who speaks in it: its words and marks, and what stands for whom. Made once for an article and shared by
/// everything that looks for statements in it.
/// </summary>
internal sealed class Reading : Layout
{
    private readonly MentionIndex mentionAt;

    private Reading(Layout layout)
        : base(layout)
    {
        var found = MentionFinder.Find(layout);
        Cast = CastBuilder.Build(layout, found);
        Mentions = [.. found];
        // Where two nest, the outer one holds the tokens of both.
        mentionAt = new MentionIndex(Count, found.AsEnumerable().Reverse());
    }

    /// <summary>What stands for somebody or something, in order of the first token; where two nest, the outer one first.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>Everybody and everything that the article may quote.</summary>
    public Cast Cast { get; }

    /// <summary>Reads an article.</summary>
    public static Reading Of(Article article)
    {
        using var step = TimedStep.Begin(TimedStep.Reading, article.Text.Length);
        return new Reading(Layout.Parse(article));
    }

    /// <summary>Reads what stands between a pair of marks by itself; null where nothing in it stands in marks.</summary>
    public new Reading? Within(QuotedRun run) => base.Within(run) is { } words ? new Reading(words) : null;

    /// <summary>The words of a mention.</summary>
    public TextSpan SpanOf(Mention mention) => SpanOf(mention.First, mention.End);

    /// <summary>The outermost mention that holds a token; null where none does.</summary>
    public Mention? MentionAt(int token) => mentionAt[token];

    /// <summary>The outermost mention that begins at a token; null where none does.</summary>
    public Mention? MentionFrom(int token) => MentionAt(token) is { } found && found.First == token ? found : null;

    /// <summary>The index of the first mention that begins at or after a token; the number of mentions where none does.</summary>
    public int FirstMentionFrom(int token) => Mention.FirstFrom(Mentions, token);
}
