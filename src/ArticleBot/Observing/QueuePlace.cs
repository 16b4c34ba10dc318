namespace ArticleBot.Observing;

/// <summary>A place in the queue of chats' requests, held until its disposal.</summary>
internal readonly struct QueuePlace : IDisposable
{
    public const string Waiting = "waiting";
    public const string Running = "running";

    private readonly string state;

    private QueuePlace(string state) => this.state = state;

    public static QueuePlace Take(string state)
    {
        Add(1, state);
        return new QueuePlace(state);
    }

    public void Dispose() => Add(-1, state);

    private static void Add(int places, string state) =>
        Instruments.Queue.Add(places, new KeyValuePair<string, object?>("state", state));
}
