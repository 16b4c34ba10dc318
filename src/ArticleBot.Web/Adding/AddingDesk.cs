using System.Collections.Concurrent;
using System.Security.Cryptography;
using ArticleBot.Articles;
using ArticleBot.Library;
using ArticleBot.Meaning;
using ArticleBot.Quotations;
using ArticleBot.Replies.Links;
using ArticleBot.Web.Api;
using ArticleBot.Web.Responses;
using Microsoft.Extensions.Options;

namespace ArticleBot.Web.Adding;

/// <summary>
/// Adds articles in the background: each is read, kept, and made ready for questions. What is done is known for some minutes after its
/// end, and by every process of the store where it takes longer than its sender waits. Thread-safe.
/// </summary>
internal sealed partial class AddingDesk(
    ArticleShelf shelf, QuotationArchive quotations, LikenessSource likeness, AddingLedger ledger, IOptions<WebOptions> options,
    TimeProvider time, IHostApplicationLifetime host, ILogger<AddingDesk> log)
{
    private const int IdBytes = 16;
    private const string TooMany = "Too many articles are being added. Please try again soon.";
    private readonly Lock gate = new();
    private readonly ConcurrentDictionary<string, AddingWork> works = new(StringComparer.Ordinal);

    /// <summary>How long whoever sends an article waits for its end before the work has a page of its own.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The work of an id, this process's or another's; null where it is not known, or no more.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public AddingWork? Find(string id) => works.GetValueOrDefault(id) ?? ledger.Find(id);

    /// <summary>Begins to add an article; returns once that is over, or after <see cref="Patience"/>.</summary>
    /// <param name="wanted">What was typed.</param>
    /// <param name="name">What is added, for its reader.</param>
    /// <param name="add">Reads and keeps it.</param>
    /// <exception cref="RequestException">Too much is being added at the moment.</exception>
    public async Task<AddingWork> StartAsync(ArticleBody wanted, string name, Func<CancellationToken, Task<AddedArticle>> add)
    {
        var now = time.GetUtcNow();
        foreach (var old in works.Values.Where(work => work.IsOver && now - work.StartedAt > AddingLedger.KeptFor))
            works.TryRemove(old.Id, out _);
        var work = new AddingWork(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes)), wanted, name, now);
        lock (gate)
        {
            if (works.Values.Count(other => !other.IsOver) >= options.Value.MaxRunning)
                throw new RequestException(StatusCodes.Status429TooManyRequests, TooMany);
            works[work.Id] = work;
        }

        var end = Task.Run(() => DoAsync(work, add, host.ApplicationStopping), CancellationToken.None);
        await Task.WhenAny(end, Task.Delay(Patience, time));
        if (!work.IsOver)
            _ = ledger.FollowAsync(work, end, host.ApplicationStopping);
        return work;
    }

    private async Task DoAsync(AddingWork work, Func<CancellationToken, Task<AddedArticle>> add, CancellationToken stop)
    {
        try
        {
            var entry = (await add(stop)).Entry;
            work.Kept(entry.Id);
            var article = shelf.Read(entry);
            _ = quotations.Attributions(article);
            work.Go(AddingStep.Meaning);
            await likeness.PrepareAsync([article], stop);
            work.Go(AddingStep.Done);
        }
        catch (Exception exception) when (exception is RequestException or ArticleException or LibraryFullException or StoreException)
        {
            work.Fail(exception.Message);
        }
#pragma warning disable CA1031 // Nobody waits for the work: what nobody foresaw is told here or nowhere.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            if (stop.IsCancellationRequested)
            {
                work.BreakOff();
                return;
            }

            LogFailed(exception);
            work.Fail("Something went wrong here; the log says what.");
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An article could not be added")]
    private partial void LogFailed(Exception exception);
}
