using System.Collections.Frozen;
using ArticleBot.Articles;
using ArticleBot.Asking.Names;
using ArticleBot.Asking.Outcomes;
using ArticleBot.Asking.Passages;
using ArticleBot.Asking.Quoting;
using ArticleBot.Language;
using ArticleBot.Retrieval;

namespace ArticleBot.Asking.Answering;

/// <summary>Looks at what was found by words and meaning once more: whom it is about, and whether another sentence says more.</summary>
/// <param name="index">The articles.</param>
/// <param name="question">The user's words.</param>
/// <param name="from">Answers the question from some sentences.</param>
internal sealed class SecondLook(PassageIndex index, string question, Func<IReadOnlySet<SentencePlace>, Answer> from)
{
    // An answer from the sentences about somebody alone has to be this sure.
    private const double SureOfPerson = 0.6;

    /// <summary>The answer that is given.</summary>
    /// <param name="answer">The one that was found.</param>
    public Answer At(Answer answer) =>
        OfPerson(answer)
        ?? WhoIs.Instead(index, question, answer)
        ?? IdentifiedLater.Instead(index, question, answer)
        ?? InterviewPair.Instead(index, question, answer)
        ?? OutcomeQuestion.Instead(question, answer)
        ?? NobodyHurt.Instead(index, question, answer)
        ?? ScoreQuestion.Instead(index, question, answer)
        ?? Charge.Instead(question, answer)
        ?? EarlierEvent.Instead(question, answer)
        ?? Tested.Instead(answer)
        ?? answer;

    // Nothing that somebody else did or suffered is told of the one who is asked about.
    private Answer? OfPerson(Answer answer)
    {
        foreach (var article in index.Articles)
        {
            if (AskedPerson.Of(article, question) is not { } asked)
                continue;
            if (answer.Abstained)
                return Introducing(answer, article, asked);
            return Holder(answer, asked) is { } holder && holder.Article == article && ExchangedPerson.IsIn(asked, holder)
                ? FromOwn(answer, article, asked, holder) : null;
        }

        return null;
    }

    private Answer FromOwn(Answer answer, Article article, AskedPerson asked, SentencePlace holder)
    {
        var own = asked.People.SelectMany(person => person.Mentions).Select(mention => SentencePlace.At(article, mention.Start))
            .Where(place => place != holder).ToFrozenSet();
        var other = own.Count == 0 ? answer : from(own);
        var isSure = other is { Abstained: false, IsDoubtful: false, Confidence: >= SureOfPerson } && own.Count > 0
            && Holder(other, asked) is { } place && !ExchangedPerson.IsIn(asked, place)
            && ContentTerms.Of(asked.Predicate).Overlaps(ContentTerms.Of(place.Article.TextOf(place.Span)));
        return isSure ? other : NotSaid(answer, holder);
    }

    private static Answer NotSaid(Answer answer, SentencePlace closest) => answer with
    {
        Outcome = AnswerOutcome.NotInArticle,
        Text = Abstention.NotInArticle,
        InShort = null,
        Claims = [],
        Notices = [],
        Confidence = Math.Min(answer.Confidence, Confidence.Abstaining(isRead: true)),
        ClosestPassage = closest.Claim.Citations[0],
    };

    // The closest passage to a question about somebody speaks of them.
    private static Answer? Introducing(Answer answer, Article article, AskedPerson asked)
    {
        var person = asked.People[0];
        if (answer is not { Outcome: AnswerOutcome.NotInArticle, ClosestPassage: { } closest } || closest.Article != article
            || person.Mentions.Any(closest.Span.Contains) || Introduction.Of(article, person) is not { } told)
            return null;
        return answer with { ClosestPassage = told.Place.Claim.Citations[0] };
    }

    // The sentence with the words that answer, else the one that has most of what is asked.
    private static SentencePlace? Holder(Answer answer, AskedPerson asked)
    {
        if (answer.InShort is { Paragraph: > 0 } words)
            return SentencePlace.At(words.Article, words.Span.Start);
        var terms = ContentTerms.Of(asked.Predicate);
        var best = answer.Citations.Where(citation => citation.Paragraph > 0)
            .MaxBy(citation => ContentTerms.Of(citation.Text).Count(terms.Contains));
        return best is null ? null : SentencePlace.At(best.Article, best.Span.Start);
    }
}
