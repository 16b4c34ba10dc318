using ArticleBot.Articles;
using ArticleBot.DiscordProtocol.Delivery;
using Discord;
using Discord.WebSocket;

namespace ArticleBot.Discord;

/// <summary>
/// Where the answer to a message goes: into its channel, or, where the server wants that and the bot may, into a thread that is opened
/// under the message when there is something to say. Where no thread can be opened, into the channel.
/// </summary>
/// <param name="message">The message.</param>
/// <param name="writes">What is being written into the channels.</param>
/// <param name="name">The thread's name; null for no thread.</param>
internal sealed class AnswerPlace(SocketUserMessage message, ChannelWrites writes, string? name)
{
    private const int LongestName = 100;
    private const string Unnamed = "Question";
    private readonly Lock gate = new();
    private Task<IMessageChannel>? opening;

    /// <summary>Whether a thread can be opened under a message; its id will be the message's.</summary>
    public static bool MayOpen(SocketUserMessage message) =>
        message.Channel is SocketTextChannel and not (SocketThreadChannel or SocketVoiceChannel)
            && ChannelRights.MayOpenThreads(message.Channel);

    /// <summary>The name of a question's thread.</summary>
    public static string NameOf(string question)
    {
        var name = VisibleText.Of(question);
        return name.Length == 0 ? Unnamed : TextCut.Shorten(name, LongestName);
    }

    /// <summary>The channel or thread; the first call opens the thread, and all wait for it. Thread-safe.</summary>
    public Task<IMessageChannel> GetAsync()
    {
        if (name is null)
            return Task.FromResult<IMessageChannel>(message.Channel);
        lock (gate)
            return opening is null or { IsFaulted: true } ? opening = OpenAsync(name) : opening;
    }

    private async Task<IMessageChannel> OpenAsync(string threadName)
    {
        var channel = (SocketTextChannel)message.Channel;
        var type = channel is SocketNewsChannel ? ThreadType.NewsThread : ThreadType.PublicThread;
        IMessageChannel? thread = null;
        try
        {
            await writes.RunAsync(channel.Id, async options =>
                thread = await channel.CreateThreadAsync(threadName, type, ThreadArchiveDuration.OneDay, message, options: options));
        }
        catch (DiscordException)
        {
            // The answer is worth more than its place.
        }

        return thread ?? message.Channel;
    }
}
