using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Conversations.FollowUps;
using ArticleBot.Grounding;
using ArticleBot.Retrieval;

namespace ArticleBot.Conversations;

/// <summary>Answers what a user wants of the last reply: its passages, more of the article, fewer words.</summary>
internal static class ReplyAnswers
{
    private const int MostPassages = 2;
    private const string NothingMore = "There is no more in the article.";
    private const string Sure = "This is what the article says.";

    /// <summary>The answer; null where the last reply has nothing to show.</summary>
    /// <param name="request">What is wanted.</param>
    /// <param name="question">The user's words.</param>
    /// <param name="last">The last answer.</param>
    public static Answer? Of(ReplyRequest request, string question, Answer last)
    {
        var cited = last.Citations.Concat(last.ClosestPassage is { } closest && last.Abstained ? [closest] : []).DistinctBy(Place)
            .ToImmutableArray();
        return request switch
        {
            ReplyRequest.More => More(question, last, cited),
            ReplyRequest.Shorter when last.Abstained => Remark(question, last, last.Text),
            _ when cited.IsEmpty => null,
            ReplyRequest.Passages => With(question, last, cited.Select(Whole)) with { Notices = [Sure] },
            ReplyRequest.Passage(var number) => InParagraph(cited, number) is { } found
                ? With(question, last, [Whole(found)]) : Remark(question, last, Marks(cited)),
            _ => Shorter(question, last),
        };
    }

    private static Answer More(string question, Answer last, ImmutableArray<Citation> cited)
    {
        var shown = cited.Select(Place).ToHashSet();
        var ranked = last.Passages.Where(passage => passage.Paragraph.IsEvidence).Select(passage => (passage.Article, passage.Paragraph));
        // What was found beside the answer, then what follows it in the article.
        var following = cited.IsEmpty ? [] : Following(cited[^1]);
        var next = ranked.Concat(following).Where(each => !shown.Contains((each.Article, each.Paragraph.Number))).Distinct()
            .ToImmutableArray();
        if (next.IsEmpty)
            return Remark(question, last, NothingMore);
        var given = next.Take(MostPassages).Select(each => Whole(new Citation(each.Article, each.Paragraph.Number, each.Paragraph.Span)));
        var later = next.Skip(MostPassages).Take(MostPassages + 1).Select(each => new RankedPassage(each.Article, each.Paragraph, 0));
        return With(question, last, given) with { Passages = [.. later] };
    }

    private static IEnumerable<(Article Article, Paragraph Paragraph)> Following(Citation from) =>
        from.Article.Blocks.Skip(from.Paragraph + 1).Where(paragraph => paragraph.IsEvidence)
            .Select(paragraph => (from.Article, paragraph));

    private static Answer? Shorter(string question, Answer last)
    {
        if (last.Claims is not [var first, ..])
            return null;
        return last.InShort is { } words
            ? With(question, last, [new Claim(words.Text, [words])])
            : With(question, last, [first]);
    }

    private static Claim Whole(Citation citation)
    {
        var paragraph = citation.Article.Blocks[citation.Paragraph];
        return new Claim(citation.Article.TextOf(paragraph), [new Citation(citation.Article, citation.Paragraph, paragraph.Span)]);
    }

    private static Answer With(string question, Answer last, IEnumerable<Claim> claims)
    {
        ImmutableArray<Claim> told = [.. claims];
        return last with
        {
            Question = question,
            Outcome = AnswerOutcome.Answered,
            Text = string.Join(' ', told.Select(claim => claim.Text)),
            InShort = null,
            Claims = told,
            ClosestPassage = null,
            OtherReadings = [],
            Notices = [],
            Trace = null,
        };
    }

    private static Answer Remark(string question, Answer last, string line) =>
        With(question, last, []) with { Outcome = AnswerOutcome.Remark, Text = line, Passages = [] };

    // What was cited goes before another paragraph of the same articles.
    private static Citation? InParagraph(ImmutableArray<Citation> cited, int number) =>
        cited.FirstOrDefault(citation => citation.Paragraph == number) ?? cited.Select(citation => citation.Article)
            .Where(article => number > 0 && number < article.Blocks.Length)
            .Select(article => new Citation(article, number, article.Blocks[number].Span)).FirstOrDefault();

    private static string Marks(ImmutableArray<Citation> cited) =>
        "The article has no such paragraph; the last answer stands on "
            + string.Join(", ", cited.Select(one => string.Create(CultureInfo.InvariantCulture, $"[{one.Paragraph}]"))) + ".";

    private static (Article Article, int Paragraph) Place(Citation citation) => (citation.Article, citation.Paragraph);
}
