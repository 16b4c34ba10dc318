using ArticleBot.Articles;
using ArticleBot.Quotations;

namespace ArticleBot.Asking.Passages;

/// <summary>The sentence of an article that brings somebody in.</summary>
/// <param name="Place">The sentence.</param>
/// <param name="TellsRole">Whether it says what they are.</param>
internal sealed record Introduction(SentencePlace Place, bool TellsRole)
{
    /// <summary>The sentence that names them with what they are, else the first that names them; null where no sentence of the text
    /// does.</summary>
    public static Introduction? Of(Article article, ArticlePerson who)
    {
        var last = who.Name.Split(' ')[^1];
        var places = who.Mentions.Where(mention => article.TextOf(mention).Contains(last, StringComparison.Ordinal))
            .Select(mention => SentencePlace.At(article, mention.Start))
            .Where(place => article.Blocks[place.Paragraph].IsEvidence).ToList();
        var told = places.Find(place =>
            who.RoleHead is { } role && article.TextOf(place.Span).Contains(role, StringComparison.OrdinalIgnoreCase));
        return (told ?? places.FirstOrDefault()) is { } best ? new Introduction(best, told is not null) : null;
    }
}
