using ArticleBot.Articles;
using ArticleBot.Asking.Passages;
using ArticleBot.Language;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Asking.Names;

/// <summary>
/// Knows whom the sentences behind a news item's first name: “The owner of a chip shop was fined”, and “Gordon Meech, 52, had poured …”.
/// </summary>
internal static class NamedNext
{
    private const int LastOfLead = 2;
    private const int Reach = 2;

    /// <summary>The place of the name; null where the sentence is none of the lead's, begins with nobody unnamed, or the next new person is
    /// not surely the same.</summary>
    /// <param name="place">The sentence.</param>
    public static TextSpan? Of(SentencePlace place)
    {
        var (article, paragraph) = (place.Article, place.Paragraph);
        if (paragraph is < 1 or > LastOfLead || SubjectOf(article.TextOf(place.Span)) is not { } noun)
            return null;
        var next = ArticlePeople.Of(article).Where(person => person is { IsNamed: true, IsPerson: true, Mentions.IsEmpty: false })
            .Where(person => person.Mentions[0].Start >= place.Span.End).MinBy(person => person.Mentions[0].Start);
        if (next is null || article.ParagraphAt(next.Mentions[0].Start) - paragraph > Reach)
            return null;
        var opens = SentencePlace.At(article, next.Mentions[0].Start).Span.Start == next.Mentions[0].Start;
        return opens && IsOne(noun, next) ? next.Mentions[0] : null;
    }

    // “The owner of a chip shop”: the first noun for one person, with no name before it.
    private static string? SubjectOf(string sentence)
    {
        var words = Tokenizer.Tokenize(sentence).Select(token => token.In(sentence).ToString()).ToList();
        var at = words.FindIndex(word => Roles.IsPersonNoun(word.ToLowerInvariant()));
        return at > 0 && words.Take(at).Skip(1).All(word => char.IsLower(word[0])) && words[0].ToLowerInvariant() is "a" or "an" or "the"
            ? words[at].ToLowerInvariant() : null;
    }

    // Whoever is said to be something else is somebody else, and so is a woman where a man was spoken of.
    private static bool IsOne(string noun, ArticlePerson next)
    {
        var gender = Roles.GenderOf(Roles.Of(noun));
        if (next.RoleHead is { } role && role != noun)
            return false;
        return gender == next.Gender || gender == Gender.Unknown || next.Gender == Gender.Unknown;
    }
}
