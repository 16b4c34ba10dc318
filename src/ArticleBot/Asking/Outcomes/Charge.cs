using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Asking.Passages;
using ArticleBot.English;
using ArticleBot.Grounding;
using ArticleBot.Quotations;

namespace ArticleBot.Asking.Outcomes;

/// <summary>
/// Keeps a charge from passing as a deed: “who killed Bea Cole” and “did Shaw kill her” are not answered by “Shaw” where he is accused of
/// it, and beside the charge stands what he says to it.
/// </summary>
internal static class Charge
{
    private static readonly Regex AsksForDeed = Patterns.Of("charges", "asks-for-deed");
    private static readonly Regex Charged = Patterns.Of("charges", "charged");
    private static readonly Regex Denied = Patterns.Of("charges", "denied");

    private const int LongestQuestion = 200;

    /// <summary>The answer as it may stand; null where the question asks for no deed, or its sentences tell of no charge.</summary>
    /// <param name="question">The user's words.</param>
    /// <param name="answer">The answer so far.</param>
    public static Answer? Instead(string question, Answer answer)
    {
        if (answer.Abstained || question.Length > LongestQuestion || !AsksForDeed.IsMatch(question) || Charged.IsMatch(question)
            || Holder(answer) is not { } holder)
            return null;
        var plea = Denied.IsMatch(holder.Text) ? null : Plea(holder, answer);
        ImmutableArray<Claim> claims = plea is null ? answer.Claims : [.. answer.Claims, plea.Claim];
        return answer.With(claims) with { InShort = null };
    }

    // The sentence that has the words of the answer, or else every one of its own, tells of a charge.
    private static Citation? Holder(Answer answer)
    {
        var cited = answer.Citations.Where(citation => citation.Paragraph > 0).ToList();
        var holder = answer.InShort is { } words ? cited.Find(citation => citation.Span.Contains(words.Span)) : cited.FirstOrDefault();
        return holder is not null && Charged.IsMatch(holder.Text) ? holder : null;
    }

    // What whoever is charged says to it, where the article tells it in a sentence about them.
    private static SentencePlace? Plea(Citation charge, Answer answer)
    {
        var article = charge.Article;
        if (article.Text.Length > ArticlePeople.LongestAtOnce)
            return null;
        var people = ArticlePeople.Of(article).Where(person => person.MayBePerson && person.Mentions.Any(charge.Span.Contains)).ToList();
        return SentencePlace.AllOf(article)
            .Where(place => !answer.Citations.Any(citation => citation.Span == place.Span))
            .FirstOrDefault(place => Denied.IsMatch(article.TextOf(place.Span))
                && people.Exists(person => person.Mentions.Any(place.Span.Contains)));
    }
}
