using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;
using ArticleBot.Model;
using Microsoft.Extensions.Options;

namespace ArticleBot.Writing;

/// <summary>
/// Lets the language model write from passages, checks every sentence, and gives the failing ones back to it once.
/// Safe for use by many threads.
/// </summary>
/// <param name="model">Writes, and gives a second opinion.</param>
/// <param name="check">Checks what it wrote.</param>
/// <param name="options">About what a second opinion is asked; without them about nothing.</param>
public sealed class GroundedWriter(LanguageModel model, ReplyCheck check, IOptions<GroundingOptions>? options = null)
{
    private readonly SecondOpinion opinion = new(model, options?.Value ?? new GroundingOptions { SecondOpinion = SecondOpinionScope.Off });

    // “[1234] ” and the empty line after a passage.
    private const int NumberTokens = 4;

    /// <summary>Whether there is a model at all.</summary>
    public bool IsConfigured => model.IsConfigured;

    /// <summary>Starts the time allowed for one question or summary.</summary>
    public Deadline StartDeadline() => model.StartDeadline();

    /// <summary>
    /// The paragraphs that fit one prompt, in the order given; at least one. Of a paragraph that would fill more than half of the
    /// prompt there is only what stands around the sentence that has most of the words of <paramref name="about"/>.
    /// </summary>
    public ImmutableArray<(Article Article, Paragraph Paragraph)> Fitting(IEnumerable<(Article Article, Paragraph Paragraph)> paragraphs,
        string about)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        ArgumentNullException.ThrowIfNull(about);
        var most = Math.Max(1, model.MaxPromptTokens / 2);
        return Take(paragraphs.Select(place => CostOf(place) <= most
            ? place : (place.Article, Excerpt.Around(place.Article, place.Paragraph, about, most - NumberTokens))));
    }

    /// <summary>All the paragraphs in parts that fit a prompt each, in order; a paragraph that no prompt holds stands in several of
    /// them.</summary>
    public IEnumerable<ImmutableArray<(Article Article,
        Paragraph Paragraph)>> Parts(IEnumerable<(Article Article, Paragraph Paragraph)> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var left = paragraphs.SelectMany(place => CostOf(place) <= model.MaxPromptTokens ? [place]
            : Excerpt.Pieces(place.Article, place.Paragraph, Math.Max(1, model.MaxPromptTokens - NumberTokens))
            .Select(piece => (place.Article, piece))).ToList();
        for (var at = 0; at < left.Count;)
        {
            var part = Take(left.Skip(at));
            at += part.Length;
            yield return part;
        }
    }

    private ImmutableArray<(Article Article, Paragraph Paragraph)> Take(IEnumerable<(Article Article, Paragraph Paragraph)> paragraphs)
    {
        var left = model.MaxPromptTokens;
        var fitting = ImmutableArray.CreateBuilder<(Article Article, Paragraph Paragraph)>();
        foreach (var place in paragraphs)
        {
            left -= CostOf(place);
            // Two pieces of one paragraph would have one number.
            var isKnown = fitting.Count > 0 && fitting[^1].Article == place.Article
                && fitting[^1].Paragraph.Number == place.Paragraph.Number;
            if (fitting.Count > 0 && (left < 0 || isKnown))
                break;
            fitting.Add(place);
        }

        return fitting.DrainToImmutable();
    }

    private static int CostOf((Article Article, Paragraph Paragraph) place) =>
        TokenEstimate.Of(place.Article.TextOf(place.Paragraph)) + NumberTokens;

    /// <summary>Fills a prompt with the passages and these variables, and gives the checked reply.</summary>
    /// <param name="progress">
    /// Told while the model writes, each time one more sentence has passed its check: all that passed so far, in order. The
    /// text that comes at last may differ: repaired sentences stand in their places, and a reply that breaks off is none.
    /// </param>
    /// <exception cref="ModelException">The model gave no reply.</exception>
    public async Task<GroundedText> WriteAsync(
        PromptName prompt, Evidence evidence, IReadOnlyDictionary<string, string> variables, Deadline deadline,
        IProgress<ImmutableArray<Claim>>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var passages = new Dictionary<string, string>(StringComparer.Ordinal)
        { ["title"] = evidence.Titles, ["passages"] = evidence.ToPromptText() };
        var filled = passages.Concat(variables).ToDictionary(StringComparer.Ordinal);
        using var patience = new CancellationTokenSource(deadline.Remaining);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        check.Prepare(evidence);
        // A reply is streamed even where nobody watches: one that breaks off then leaves what it had.
        var growing = new GrowingReply(check, evidence, progress, either.Token);
        try
        {
            await foreach (var piece in model.StreamAsync(prompt, filled, deadline, cancellation))
                growing.Add(piece);
        }
        catch (ModelException interruption) when (growing.HasPassed)
        {
            return new GroundedText(growing.Checked, growing.Text, null) { Interruption = interruption };
        }

        var reply = check.Check(growing.Text, evidence, either.Token);
        cancellation.ThrowIfCancellationRequested();
        // Thoughts that were cut off before the reply, or a heading alone.
        if (reply.Claims.IsEmpty && !reply.SaysNotSaid)
            throw new ModelException(ModelFailure.Unreadable);
        growing.Finish(reply);
        // What is only too strong is weakened with what failed the checks, in one request.
        reply = await opinion.AskAsync(reply, evidence, deadline, known: null, cancellation);
        if (!Repair.IsNeeded(reply) || patience.IsCancellationRequested)
            return new GroundedText(reply, growing.Text, null);
        passages["statements"] = Repair.Statements(reply, check, evidence);
        passages["question"] = variables.GetValueOrDefault("question") ?? variables.GetValueOrDefault("task") ?? "";
        if (await CorrectAsync(passages, deadline, cancellation) is not { } correction)
            return new GroundedText(reply, growing.Text, null);
        var corrected = Repair.Apply(reply, correction, check, evidence, either.Token);
        corrected = await opinion.AskAsync(corrected, evidence, deadline, known: reply, cancellation);
        return new GroundedText(corrected, growing.Text, correction);
    }

    // What already passed is not lost because the repair did not come.
    private async Task<string?> CorrectAsync(Dictionary<string, string> variables, Deadline deadline, CancellationToken cancellation)
    {
        try
        {
            return await model.CompleteAsync(PromptName.Repair, variables, deadline, cancellation);
        }
        catch (ModelException)
        {
            return null;
        }
    }
}
