using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleBot.Library;
using ArticleBot.Web.Api;

namespace ArticleBot.Web.Adding;

/// <summary>
/// Tells other processes how far the adding of an article is, and knows how far theirs are. What the store refuses is in the log: the
/// work itself goes on. Thread-safe.
/// </summary>
internal sealed partial class AddingLedger(IWorkStore store, TimeProvider time, ILogger<AddingLedger> log)
{
    /// <summary>How long what is known of work is kept after its end.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(1);

    // Whoever tells nothing for so long was stopped; the clocks of two machines may differ by some seconds.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

    /// <summary>Keeps work that goes on, and tells how far it is until its end.</summary>
    /// <param name="work">The work.</param>
    /// <param name="end">Its end.</param>
    /// <param name="stop">Ends the telling: what this process does not end, others take for broken off.</param>
    public async Task FollowAsync(AddingWork work, Task end, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var wanted = JsonSerializer.Serialize(work.Wanted, AddingJson.Default.ArticleBody);
        if (!Try(() => store.Begin(new KeptWork(work.Id, wanted, StateOf(work), now), now - KeptFor)))
            return;
        var isTold = true;
        do
        {
            var pulse = Task.Delay(Pulse, time, stop);
            await (isTold ? Task.WhenAny(end, pulse) : pulse).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stop.IsCancellationRequested)
                return;
            // A store that fails once is tried again at the next pulse: silence would tell the others that the work was broken off.
            isTold = Try(() => store.Tell(work.Id, StateOf(work), time.GetUtcNow()));
        }
        while (!isTold || !work.IsOver);
    }

    private bool Try(Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (StoreException exception)
        {
            LogNotTold(exception.Message);
            return false;
        }
    }

    /// <summary>The work of another process, as it was seen last; null where there is none of the id.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public AddingWork? Find(string id)
    {
        if (store.Find(id) is not { } kept || time.GetUtcNow() - kept.SeenAt > KeptFor)
            return null;
        var state = JsonSerializer.Deserialize(kept.State, AddingJson.Default.AddingState)!;
        var wanted = JsonSerializer.Deserialize(kept.Wanted, AddingJson.Default.ArticleBody)!;
        var work = new AddingWork(id, wanted, state.Name, state.StartedAt);
        if (state.Article is { } article)
            work.Kept(article);
        work.Go(state.Step);
        if (state.Failure is { } failure)
            work.Fail(failure);
        else if (!work.IsOver && time.GetUtcNow() - kept.SeenAt > Silence)
            work.BreakOff();
        return work;
    }

    private static string StateOf(AddingWork work) => JsonSerializer.Serialize(
        new AddingState(work.Name, work.StartedAt, work.Step, work.Article, work.Failure), AddingJson.Default.AddingState);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Other processes are not told how far the adding of an article is: {Reason}")]
    private partial void LogNotTold(string reason);

    [JsonSerializable(typeof(AddingState))]
    [JsonSerializable(typeof(ArticleBody))]
    private sealed partial class AddingJson : JsonSerializerContext;
}
