using System.Collections.Immutable;
using ArticleBot.Grounding;
using ArticleBot.Meaning;
using ArticleBot.Model;
using ArticleBot.Quotations;
using ArticleBot.Retrieval;
using ArticleBot.Writing;

namespace ArticleBot.Summarising;

/// <summary>Summarises articles; what every front end calls. Thread-safe.</summary>
/// <param name="time">Measures how long a summary takes.</param>
/// <param name="writer">Lets a language model write; without one, or where none is configured, every summary is extractive.</param>
/// <param name="meaning">Tells how alike a focus is to the parts of its articles; without one words alone are compared.</param>
/// <param name="indexes">The articles' indexes, which other slices may share; without it the summariser has its own.</param>
/// <param name="quotations">Tells who said what; without it a sentence that is somebody's words stands as the article has it.</param>
public sealed class Summariser(TimeProvider time, GroundedWriter? writer = null, LikenessSource? meaning = null,
    IndexCache? indexes = null, QuotationArchive? quotations = null)
{
    /// <summary>The most characters of a focus.</summary>
    public const int MaxFocusLength = 200;

    private const string FellBack = "This summary quotes the article instead.";

    private readonly IndexCache indexes = indexes ?? new IndexCache();

    /// <summary>The summary that a request asks for; without sentences where the article does not speak of the focus.</summary>
    /// <param name="request">What is to be summarised, and how.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="progress">
    /// Told while a language model writes: the checked sentences so far, in order. Not called for an article so long that it
    /// is summarised part by part.
    /// </param>
    /// <exception cref="ArgumentException">There is no article, or the focus is longer than <see cref="MaxFocusLength"/>.</exception>
    public async Task<Summary> SummariseAsync(
        SummaryRequest request, IProgress<ImmutableArray<Claim>>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Articles.Count == 0)
            throw new ArgumentException("There is no article to summarise.", nameof(request));
        if (request.Focus?.Length > MaxFocusLength)
            throw new ArgumentException($"The focus is longer than {MaxFocusLength} characters.", nameof(request));
        cancellation.ThrowIfCancellationRequested();
        var start = time.GetTimestamp();
        var wanted = request with { Focus = string.IsNullOrWhiteSpace(request.Focus) ? null : request.Focus.Trim() };
        var likeness = wanted.Focus is { } focus && meaning is not null
            ? await meaning.OfAsync(focus, wanted.Articles, cancellation) : null;
        var summary = WithSpeakers(ExtractiveSummary.Of(wanted, indexes, likeness));
        if (writer is { IsConfigured: true } && !summary.Abstained)
            summary = await WriteAsync(writer, wanted, summary, progress, cancellation);
        if (!summary.Abstained && GenreNotice.Of(wanted.Articles) is { } notice)
            summary = summary with { Notices = summary.Notices.Insert(0, notice) };
        return summary with { Elapsed = time.GetElapsedTime(start) };
    }

    private Summary WithSpeakers(Summary summary) => quotations is null ? summary : summary with
    {
        Sentences = [.. summary.Sentences.Select(sentence =>
            sentence with { Claim = SpokenSentence.WithSpeaker(sentence.Claim, quotations) })],
    };

    private static async Task<Summary> WriteAsync(
        GroundedWriter model, SummaryRequest request, Summary extractive, IProgress<ImmutableArray<Claim>>? progress,
            CancellationToken cancellation)
    {
        try
        {
            var written = await new ModelSummary(model).WriteAsync(request, progress, cancellation);
            return written.Sentences.IsEmpty ? extractive with { Notices = [.. written.Notices, FellBack] } : written;
        }
        catch (ModelException failure)
        {
            return extractive with { Notices = ImmutableArray.Create($"{failure.Message} {FellBack}") };
        }
    }
}
