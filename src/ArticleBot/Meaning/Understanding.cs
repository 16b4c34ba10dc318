using System.Collections.Concurrent;
using ArticleBot.Observing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ArticleBot.Meaning;

/// <summary>
/// Asks the model that reads two texts together. Where there is none, or it fails, there is no result, which is told once in the log.
/// Thread-safe.
/// </summary>
/// <param name="model">The model; null where there shall be none.</param>
/// <param name="log">Told once what failed.</param>
public sealed class Understanding(IPairModel? model, ILogger<Understanding>? log = null)
{
    // A follow-up is read in several wordings, and the chosen one again.
    private const int MostRemembered = 512;

    private readonly ConcurrentDictionary<(string Question, string Passage), PassageReading> read = new();
    private readonly ILogger log = log ?? NullLogger<Understanding>.Instance;
    private readonly Lock gate = new();
    private volatile bool hasFailed;
    private int isPrepared;

    /// <summary>Nothing is understood: words alone are compared.</summary>
    public static Understanding None { get; } = new(null);

    /// <summary>Whether there is a model that has not failed.</summary>
    public bool IsThere => model is not null && !hasFailed;

    /// <summary>Begins to load the model beside what else is done; whoever asks it first waits for the rest.</summary>
    public void Prepare()
    {
        if (model is null || Interlocked.Exchange(ref isPrepared, 1) != 0)
            return;
        _ = Task.Run(() => Try(pair =>
        {
            pair.Load();
            return pair;
        }));
    }

    /// <inheritdoc cref="IPairModel.Knows"/>
    /// <returns>True where there is no model or it failed: nobody knows better.</returns>
    public bool Knows(string word) => Try(pair => pair.Knows(word) ? word : "") is not "";

    /// <inheritdoc cref="IPairModel.Read"/>
    /// <returns>What was found; null where there is no model or it failed.</returns>
    public PassageReading? Read(string question, string passage)
    {
        if (read.TryGetValue((question, passage), out var known))
            return known;
        var reading = Try(pair => pair.Read(question, passage));
        if (read.Count >= MostRemembered)
            read.Clear();
        return reading is null ? null : read.GetOrAdd((question, passage), reading);
    }

    /// <inheritdoc cref="IPairModel.Judge"/>
    /// <returns>The judgement; null where there is no model or it failed.</returns>
    public Entailment? Judge(string claim, string premise) => Try(pair => pair.Judge(claim, premise));

    private T? Try<T>(Func<IPairModel, T> ask)
        where T : class
    {
        if (model is null || hasFailed)
            return null;
        using var step = TimedStep.Begin(TimedStep.Reader);
        try
        {
            return ask(model);
        }
        catch (MeaningException exception)
        {
            Fail(exception);
            return null;
        }
    }

    // Weights that are missing or damaged stay so until the program is started anew: that is told once.
    private void Fail(MeaningException exception)
    {
        lock (gate)
        {
            if (hasFailed)
                return;
            hasFailed = true;
        }

        Log.PairModelFailed(log, exception.Message);
    }
}
