using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleBot.Articles;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations;

/// <summary>
/// An article read once, as long as it is in use: who is in it, where, and who says what. Each part is made when it is first asked for.
/// Thread-safe.
/// </summary>
internal sealed class ArticleReading
{
    private static readonly ConditionalWeakTable<Article, ArticleReading> Known = [];

    private readonly Lazy<(ImmutableArray<ArticlePerson> People, ImmutableArray<(TextSpan Span, int Person)> Mentions)> cast;
    private readonly Lazy<ImmutableArray<Attribution>> attributions;

    // Its words and marks are let go when all has been made of them: they take many times the article's own room.
    private Reading? reading;

    private ArticleReading(Article article)
    {
        cast = new(() => ReadCast(article));
        attributions = new Lazy<ImmutableArray<Attribution>>(FindAttributions);
    }

    /// <summary>Everybody and everything that the article speaks of.</summary>
    public ImmutableArray<ArticlePerson> People => cast.Value.People;

    /// <summary>
    /// Where names, nouns and pronouns stand for whom, in order of their beginning, of those that begin together the longer one first; a
    /// person by the index into <see cref="People"/>.
    /// </summary>
    public ImmutableArray<(TextSpan Span, int Person)> Mentions => cast.Value.Mentions;

    /// <summary>Every attribution, ordered by where its words begin.</summary>
    public ImmutableArray<Attribution> Attributions => attributions.Value;

    /// <summary>The reading of an article.</summary>
    public static ArticleReading Of(Article article) => Known.GetValue(article, static key => new ArticleReading(key));

    private (ImmutableArray<ArticlePerson> People, ImmutableArray<(TextSpan Span, int Person)> Mentions) ReadCast(Article article)
    {
        var read = reading = Reading.Of(article);
        var mentions = read.Mentions.Where(mention => mention.Member >= 0).Select(mention => (read.SpanOf(mention), mention.Member));
        return (ArticlePeople.Read(read), [.. mentions]);
    }

    private ImmutableArray<Attribution> FindAttributions()
    {
        _ = cast.Value;
        var found = QuotationExtractor.Extract(reading!);
        reading = null;
        return found;
    }
}
