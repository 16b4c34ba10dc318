using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Model;

namespace ArticleBot.Writing;

/// <summary>
/// Lets the language model write from passages, checks every sentence, and gives the failing ones back to it once.
/// Safe for use by many threads.
/// </summary>
public sealed class GroundedWriter(LanguageModel model, ReplyCheck check)
{
    /// <summary>Whether there is a model at all.</summary>
    public bool IsConfigured => model.IsConfigured;

    /// <summary>Starts the time allowed for one question or summary.</summary>
    public Deadline StartDeadline() => model.StartDeadline();

    /// <summary>The paragraphs that fit one prompt, in the order given; at least one.</summary>
    public ImmutableArray<(Article Article, Paragraph Paragraph)> Fitting(IEnumerable<(Article Article, Paragraph Paragraph)> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var left = model.MaxPromptTokens;
        var fitting = ImmutableArray.CreateBuilder<(Article, Paragraph)>();
        foreach (var (article, paragraph) in paragraphs)
        {
            left -= TokenEstimate.Of(article.TextOf(paragraph));
            if (left < 0 && fitting.Count > 0)
                break;
            fitting.Add((article, paragraph));
        }

        return fitting.DrainToImmutable();
    }

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
        var passages = new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = evidence.Titles, ["passages"] = evidence.ToPromptText() };
        var filled = passages.Concat(variables).ToDictionary(StringComparer.Ordinal);
        var growing = progress is null ? null : new GrowingReply(check, evidence, progress);
        var raw = growing is null
            ? await model.CompleteAsync(prompt, filled, deadline, cancellation)
            : await StreamAsync(growing, model.StreamAsync(prompt, filled, deadline, cancellation));
        var reply = check.Check(raw, evidence);
        // Thoughts that were cut off before the reply, or a heading alone.
        if (reply.Claims.IsEmpty && !reply.SaysNotSaid)
            throw new ModelException(ModelFailure.Unreadable);
        growing?.Finish(reply);
        if (!reply.Failed.Any())
            return new GroundedText(reply, raw, null);
        passages["statements"] = Repair.Statements(reply);
        var correction = await CorrectAsync(passages, deadline, cancellation);
        return new GroundedText(correction is null ? reply : Repair.Apply(reply, correction, check, evidence), raw, correction);
    }

    private static async Task<string> StreamAsync(GrowingReply growing, IAsyncEnumerable<string> pieces)
    {
        await foreach (var piece in pieces)
            growing.Add(piece);
        return growing.Text;
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
