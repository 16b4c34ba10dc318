using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Meaning;
using ArticleBot.Model;
using ArticleBot.Retrieval;
using ArticleBot.Writing;

namespace ArticleBot.Asking.Answering;

/// <summary>Answers in a language model's words, every sentence checked; the extractive answer stands by wherever that fails.</summary>
internal sealed class ModelAnswering(GroundedWriter writer)
{
    private const int RankedPassages = 40;
    private const string FellBack = "This answer quotes the article instead.";

    /// <summary>The model's answer, or the extractive one with a line that says why.</summary>
    /// <param name="index">The articles that may answer.</param>
    /// <param name="extractive">The answer found without a model.</param>
    /// <param name="likeness">How alike the question is to the articles' parts, where it is known.</param>
    /// <param name="progress">Told the sentences that passed so far.</param>
    public async Task<Answer> AnswerAsync(
        PassageIndex index, Answer extractive, QuestionLikeness? likeness, IProgress<ImmutableArray<Claim>>? progress,
            CancellationToken cancellation)
    {
        try
        {
            var evidence = Evidence.Of(Passages(index, extractive.Question, likeness));
            var variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["question"] = extractive.Question };
            return Of(extractive,
                await writer.WriteAsync(PromptName.Ask, evidence, variables, writer.StartDeadline(), progress, cancellation));
        }
        catch (ModelException failure)
        {
            return extractive with
            { Notices = [extractive.Abstained ? failure.Message : $"{failure.Message} {FellBack}", .. extractive.Notices] };
        }
    }

    // A short article whole; of a long one the best passages, as many as fit.
    private ImmutableArray<(Article Article, Paragraph Paragraph)> Passages(PassageIndex index, string question, QuestionLikeness? likeness)
    {
        var all = index.Articles.SelectMany(article =>
            article.Paragraphs.Where(paragraph => paragraph.IsEvidence).Select(paragraph => (article, paragraph)));
        var best = index.Search(question, RankedPassages, likeness).Select(passage => (passage.Article, passage.Paragraph))
            .Where(passage => passage.Paragraph.IsEvidence);
        return writer.Fitting(best.Concat(all).Distinct(), question);
    }

    private static Answer Of(Answer extractive, GroundedText text)
    {
        var trace = new AnswerTrace(text.Raw, text.Correction, text.Reply.Claims);
        if (text.Reply.SaysNotSaid)
            return NotSaid(extractive) with { Trace = trace };
        var claims = text.Claims;
        if (claims.IsEmpty)
            return extractive with
            {
                Notices = [.. text.Notices, .. extractive.Abstained ? [] : ImmutableArray.Create(FellBack), .. extractive.Notices],
                Trace = trace
            };
        return extractive with
        {
            Outcome = AnswerOutcome.Answered,
            Text = string.Join(' ', claims.Select(claim => claim.Text)),
            InShort = null,
            Confidence = text.Confidence,
            Mode = AnswerMode.Model,
            Claims = claims,
            ClosestPassage = null,
            Notices = text.Notices,
            Trace = trace,
        };
    }

    // Where retrieval had found an answer, the reader is offered its passage and can see for himself.
    private static Answer NotSaid(Answer extractive) => extractive with
    {
        Outcome = extractive.Abstained ? extractive.Outcome : AnswerOutcome.NotInArticle,
        Text = extractive.Abstained ? extractive.Text : Abstention.NotInArticle,
        InShort = null,
        Confidence = Math.Min(extractive.Confidence, Confidence.Abstaining(isRead: true)),
        Mode = AnswerMode.Model,
        Claims = [],
        Notices = [],
        ClosestPassage = extractive.ClosestPassage ?? extractive.Citations.FirstOrDefault(),
    };
}
