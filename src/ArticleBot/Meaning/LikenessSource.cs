using System.Runtime.CompilerServices;
using ArticleBot.Articles;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ArticleBot.Meaning;

/// <summary>
/// Tells how alike a question is to the parts of articles. An article's vectors are made once, in the background, and kept
/// in the cache; a question is embedded once. Where there is no model, or it fails, there is no likeness. Thread-safe.
/// </summary>
public sealed class LikenessSource : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    private readonly EmbeddingModel? model;
    private readonly IVectorCache? cache;
    private readonly TimeSpan patience;
    private readonly TimeProvider time;
    private readonly ILogger log;
    private readonly ConditionalWeakTable<Article, Making> made = [];
    private readonly SemaphoreSlim turn = new(1);
    private readonly CancellationTokenSource stop = new();
    private readonly Lock gate = new();
    private DateTimeOffset restsUntil = DateTimeOffset.MinValue;

    /// <param name="model">Makes the vectors; null where there shall be none.</param>
    /// <param name="cache">Keeps them for later runs; null where they are made anew.</param>
    /// <param name="patience">Longest wait for an article's vectors, counted from when their making began.</param>
    /// <param name="time">Measures the wait.</param>
    /// <param name="log">Told once what failed.</param>
    public LikenessSource(
        EmbeddingModel? model, IVectorCache? cache = null, TimeSpan? patience = null, TimeProvider? time = null,
            ILogger<LikenessSource>? log = null)
    {
        this.model = model;
        this.cache = cache;
        this.patience = patience ?? TimeSpan.FromMinutes(10);
        this.time = time ?? TimeProvider.System;
        this.log = log ?? NullLogger<LikenessSource>.Instance;
    }

    /// <summary>Whether there is a model that does not rest after a failure.</summary>
    public bool IsThere => model is not null && !IsResting;

    /// <summary>Loads the model by embedding a few words; what fails is told in the log.</summary>
    public async Task LoadAsync(string words)
    {
        if (model is null || IsResting)
            return;
        try
        {
            await EmbedAsync(model, [words], stop.Token);
        }
        catch (MeaningException exception)
        {
            Fail(exception);
        }
    }

    /// <summary>Begins to make the vectors of articles, in the background.</summary>
    public void Prepare(IReadOnlyList<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        if (model is null || IsResting)
            return;
        foreach (var article in articles)
            Make(model, article);
    }

    /// <summary>Makes the vectors of articles; returns when they are made, or cannot be.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="cancellation">Stops the waiting.</param>
    public async Task PrepareAsync(IReadOnlyList<Article> articles, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        foreach (var article in articles)
        {
            if (model is null || IsResting)
                return;
            // What fails is told where it is made.
            Task making = Make(model, article).Vectors;
            await making.WaitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>The likeness of a question; null without a model, with a failing one, and while vectors are being made.</summary>
    /// <param name="question">The user's words.</param>
    /// <param name="articles">The articles that it is about.</param>
    /// <param name="cancellation">Stops the waiting; vectors are made to the end.</param>
    public async Task<QuestionLikeness?> OfAsync(string question, IReadOnlyList<Article> articles, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(articles);
        if (model is null || IsResting || string.IsNullOrWhiteSpace(question))
            return null;
        try
        {
            List<Making> making = [.. articles.Select(article => Make(model, article))];
            if (making.Exists(each => !each.Vectors.IsCompleted && each.Began + patience <= time.GetUtcNow()))
                return null;
            var asked = Task.Run(() => EmbedAsync(model, [model.QuestionPrefix + question], cancellation), cancellation);
            if (!await AreReadyAsync(making, cancellation))
                return null;
            var vectors = new List<ArticleVectors>(making.Count);
            foreach (var each in making)
                vectors.Add(await each.Vectors);
            var table = await asked;
            var isOneSize = vectors.TrueForAll(each => each.Table.Dimensions == table.Dimensions || each.Table.Count == 0);
            return isOneSize ? new QuestionLikeness(table, vectors) : null;
        }
        catch (MeaningException exception)
        {
            Fail(exception);
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        stop.Cancel();
        model?.Generator.Dispose();
        // Neither is disposed: a making that is under way still looks at them.
    }

    private bool IsResting
    {
        get
        {
            lock (gate)
                return time.GetUtcNow() < restsUntil;
        }
    }

    private async Task<bool> AreReadyAsync(List<Making> making, CancellationToken cancellation)
    {
        var all = Task.WhenAll(making.Select(each => each.Vectors));
        if (all.IsCompleted)
            return true;
        // What was under way a moment ago may be ready by now.
        var began = making.Where(each => !each.Vectors.IsCompleted).Select(each => each.Began).ToList();
        if (began.Count == 0)
            return true;
        var left = began.Min() + patience - time.GetUtcNow();
        try
        {
            await all.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, time, cancellation);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private Making Make(EmbeddingModel model, Article article)
    {
        lock (gate)
        {
            // What failed is tried again once the rest is over.
            if (made.TryGetValue(article, out var known) && !known.Vectors.IsFaulted)
                return known;
            var making = new Making(time.GetUtcNow(), Task.Run(() => VectorsAsync(model, article), stop.Token));
            made.AddOrUpdate(article, making);
            // Whoever asks sees the failure; where nobody does, it is told here.
            _ = making.Vectors.ContinueWith(
                failed => Fail(failed.Exception!.GetBaseException() as MeaningException),
                CancellationToken.None,
                TaskContinuationOptions.OnlyOnFaulted,
                TaskScheduler.Default);
            return making;
        }
    }

    private async Task<ArticleVectors> VectorsAsync(EmbeddingModel model, Article article)
    {
        var texts = new ArticleTexts(article);
        var key = VectorKey.Of(model.Id, article.Text, texts.Spans);
        if (cache?.Read(key) is { } kept && kept.Count == texts.Spans.Count)
            return new ArticleVectors(article, texts, kept);
        // One article at a time: the generator has the cores already.
        await turn.WaitAsync(stop.Token);
        try
        {
            var table = await EmbedAsync(model, [.. texts.Spans.Select(article.TextOf)], stop.Token);
            cache?.Write(key, table);
            return new ArticleVectors(article, texts, table);
        }
        finally
        {
            turn.Release();
        }
    }

    private static async Task<VectorTable> EmbedAsync(EmbeddingModel model, IReadOnlyList<string> texts, CancellationToken cancellation)
    {
        if (texts.Count == 0)
            return VectorTable.Of([]);
        var vectors = await model.Generator.GenerateAsync(texts, cancellationToken: cancellation);
        if (vectors.Count != texts.Count)
            throw new MeaningException("The embedding model gave another number of vectors than it was given texts.", isLasting: false);
        return VectorTable.Of([.. vectors.Select(vector => vector.Vector)]);
    }

    private void Fail(MeaningException? failure)
    {
        if (failure is null)
            return;
        lock (gate)
        {
            if (time.GetUtcNow() < restsUntil)
                return;
            restsUntil = failure.IsLasting ? DateTimeOffset.MaxValue : time.GetUtcNow() + Rest;
            Log.MeaningFailed(log, failure.Message);
        }
    }

    /// <param name="Began">When the making began.</param>
    /// <param name="Vectors">The vectors.</param>
    private sealed record Making(DateTimeOffset Began, Task<ArticleVectors> Vectors);
}
