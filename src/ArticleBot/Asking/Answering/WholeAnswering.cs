using System.Collections.Immutable;
using ArticleBot.Asking.Overviews;
using ArticleBot.Asking.Passages;
using ArticleBot.Grounding;
using ArticleBot.Quotations;
using ArticleBot.Retrieval;

namespace ArticleBot.Asking.Answering;

/// <summary>Answers questions for an article as a whole that no search answers: who wrote it, who is involved, when it was.</summary>
internal static class WholeAnswering
{
    /// <summary>The answer; null where the question is another, or where the articles name nobody and no day.</summary>
    /// <param name="index">The articles that may answer.</param>
    /// <param name="question">The user's words.</param>
    /// <param name="top">How many passages the answer lists, 1 or more.</param>
    /// <param name="quotations">Who said what; null where nothing tells it.</param>
    public static Answer? Answer(PassageIndex index, string question, int top, QuotationArchive? quotations)
    {
        if (SourceQuestion.IsOne(question))
            return Of(question, SourceQuestion.Answer(index.Articles, question), top);
        if (PeopleQuestion.PartOf(question) is { } part && People(index, quotations, part) is { IsEmpty: false } involved)
            return Of(question, [.. involved.Select(place => place.Claim)], top);
        if (PeopleQuestion.IsOne(question) && People(index, quotations) is { IsEmpty: false } people)
            return Of(question, [.. people.Select(place => place.Claim)], top);
        return TimeQuestion.IsOne(question) ? OfTime(index, question, top) : null;
    }

    private static ImmutableArray<SentencePlace> People(PassageIndex index, QuotationArchive? quotations, string? part = null)
    {
        var speakers = (quotations?.Speakers(index.Articles).Entries.Select(entry => entry.Speaker.Name) ?? [])
            .ToHashSet(StringComparer.Ordinal);
        return part is null
            ? PeopleQuestion.Answer(index.Articles, speakers) : PeopleQuestion.Answer(index.Articles, speakers, part);
    }

    private static Answer? OfTime(PassageIndex index, string question, int top)
    {
        var told = index.Articles.Select(TimeQuestion.Answer).OfType<(SentencePlace Place, Citation Words)>().ToList();
        return told.Count == 0 ? null : Of(question, [.. told.Select(each => each.Place.Claim)], top) with { InShort = told[0].Words };
    }

    private static Answer Of(string question, ImmutableArray<Claim> claims, int top)
    {
        var cited = claims.SelectMany(claim => claim.Citations).Where(citation => citation.Paragraph > 0)
            .DistinctBy(citation => (citation.Article, citation.Paragraph));
        return new Answer
        {
            Question = question,
            Outcome = claims.IsEmpty ? AnswerOutcome.NotInArticle : AnswerOutcome.Answered,
            Text = claims.IsEmpty ? Abstention.NotInArticle : string.Join(' ', claims.Select(claim => claim.Text)),
            Confidence = claims.IsEmpty ? 0 : 1,
            Mode = AnswerMode.Extractive,
            Claims = claims,
            Passages = [.. cited.Select(citation => new RankedPassage(citation.Article, citation.Article.Blocks[citation.Paragraph], 1))
                .Take(top)],
        };
    }
}
