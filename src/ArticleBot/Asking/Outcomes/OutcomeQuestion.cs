using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.Asking.Passages;
using ArticleBot.English;
using ArticleBot.Grounding;
using ArticleBot.Language;

namespace ArticleBot.Asking.Outcomes;

/// <summary>
/// Answers whether something helped by what came of it: “did the scheme help” by “However, it barely made a dent in the smog”, and not by
/// the sentence that brings the scheme in.
/// </summary>
internal static class OutcomeQuestion
{
    private static readonly Regex Form = Patterns.Linear("outcomes", "asks");
    private static readonly Regex Outcome = Patterns.Of("outcomes", "tells");

    private const int LongestQuestion = 200;

    // An outcome stands behind its cause, in the same paragraph or early in the next.
    private const int ReachOfNext = 2;

    private const double Sure = 0.4;

    /// <summary>The answer in its place; with doubt where no outcome is told; null where the question is another.</summary>
    /// <param name="question">The user's words.</param>
    /// <param name="answer">The answer so far.</param>
    public static Answer? Instead(string question, Answer answer)
    {
        if (question.Length > LongestQuestion || Form.Match(question) is not { Success: true } form)
            return null;
        var cited = answer.Abstained ? answer.ClosestPassage : answer.Citations.FirstOrDefault();
        if (cited is not { Paragraph: > 0 } || !Speaks(cited, form.Groups["what"].Value))
            return null;
        var places = Following(cited).ToList();
        if (places.Find(place => Outcome.IsMatch(place.Article.TextOf(place.Span))) is { } told)
            return Told(told, cited, answer);
        return answer.Abstained || answer.IsDoubtful ? null : answer.Doubted();
    }

    // The sentence that the outcome is told of has a word of what is asked about.
    private static bool Speaks(Citation cited, string what)
    {
        var terms = ContentTerms.Of(cited.Text);
        return ContentTerms.Of(what) is { Count: > 0 } asked && asked.Overlaps(terms);
    }

    private static IEnumerable<SentencePlace> Following(Citation cited)
    {
        var article = cited.Article;
        var own = article.Blocks[cited.Paragraph];
        var next = article.Blocks.Skip(cited.Paragraph + 1).FirstOrDefault(paragraph => paragraph.IsEvidence);
        var later = next is null ? [] : next.Sentences.Take(ReachOfNext).Select(sentence => Place(article, next, sentence));
        return own.Sentences.Where(sentence => sentence.Span.Start >= cited.Span.Start)
            .Select(sentence => Place(article, own, sentence)).Concat(later);
    }

    private static SentencePlace Place(Article article, Paragraph paragraph, Sentence sentence) =>
        new(article, paragraph.Number, sentence.Span);

    private static Answer Told(SentencePlace told, Citation cause, Answer answer)
    {
        var isCause = told.Span == cause.Span;
        var leans = !isCause && !ContentTerms.Of(told.Article.TextOf(told.Span)).Overlaps(ContentTerms.Of(cause.Text));
        ImmutableArray<Claim> claims = leans ? [new Claim($"[{cause.Text}]", [cause]), told.Claim] : [told.Claim];
        return answer.ToldBy(claims, Sure);
    }
}
