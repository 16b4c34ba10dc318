namespace ArticleBot.Benchmarks.Faults;

/// <summary>Something that goes wrong between the bot and a model server.</summary>
/// <param name="Name">What, in a few words.</param>
/// <param name="Replies">
/// What the server does with one request after another, streamed or whole; the last is repeated. Empty: nobody listens.
/// </param>
internal sealed record Fault(string Name, params Func<bool, ServerReply>[] Replies);
