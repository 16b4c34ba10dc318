using ArticleBot.Articles;

namespace ArticleBot.Web.Reading;

/// <summary>A stretch of a sentence that is marked, or is not.</summary>
/// <param name="Text">Its words.</param>
/// <param name="IsMarked">Whether it is marked.</param>
public readonly record struct Stretch(string Text, bool IsMarked)
{
    /// <summary>The stretches of a part of an article's text, in order; together they are the part.</summary>
    /// <param name="article">The article.</param>
    /// <param name="part">A part of its text.</param>
    /// <param name="marked">What is marked; may overlap and lie anywhere.</param>
    public static IEnumerable<Stretch> Of(Article article, TextSpan part, IEnumerable<TextSpan> marked)
    {
        ArgumentNullException.ThrowIfNull(article);
        var at = part.Start;
        foreach (var span in marked.Where(span => span.Overlaps(part)).OrderBy(span => span.Start))
        {
            var (start, end) = (Math.Max(span.Start, at), Math.Min(span.End, part.End));
            if (end <= start)
                continue;
            if (start > at)
                yield return new Stretch(article.TextOf(TextSpan.Between(at, start)), IsMarked: false);
            yield return new Stretch(article.TextOf(TextSpan.Between(start, end)), IsMarked: true);
            at = end;
        }

        if (at < part.End)
            yield return new Stretch(article.TextOf(TextSpan.Between(at, part.End)), IsMarked: false);
    }
}
