using System.Globalization;
using ArticleBot.Library;
using ArticleBot.Replies;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Chats.Servers;

/// <summary>
/// Shows and changes what a server's admins set; who is one is the front end's to decide. Every reply is for the caller alone. Thread-safe.
/// </summary>
public sealed class SettingsDesk(KnownSettings settings)
{
    /// <summary>What is set.</summary>
    public async Task<ChatReply> ShowAsync(Caller caller)
    {
        ArgumentNullException.ThrowIfNull(caller);
        return caller.Server is { } server ? Shown("Settings", await settings.OfAsync(server)) : NoServer;
    }

    /// <summary>Listens to a channel or forum, or does so no longer.</summary>
    /// <param name="caller">Who sets it.</param>
    /// <param name="channel">The channel's id; null for the caller's.</param>
    /// <param name="isOn">Whether to listen.</param>
    /// <param name="unread">Why the bot is not told the words of messages that do not speak to it; null where it is.</param>
    public ChatReply Listen(Caller caller, string? channel, bool isOn, string? unread)
    {
        ArgumentNullException.ThrowIfNull(caller);
        var chosen = channel ?? caller.Channel;
        var isFull = false;
        var reply = Change(caller, before =>
        {
            var others = before.Listening.Remove(chosen, StringComparer.Ordinal);
            isFull = isOn && others.Length >= ServerSettings.MostListening;
            return isFull ? before : before with { Listening = isOn ? [.. others, chosen] : others };
        });
        if (isFull)
            return Refuse(string.Create(CultureInfo.InvariantCulture, $"I listen to {ServerSettings.MostListening} channels at most."));
        return !isOn || unread is null || reply.Tone == ReplyTone.Refusal ? reply : reply with { Notices = [unread] };
    }

    /// <summary>Answers in threads, or in the channel.</summary>
    public ChatReply Threads(Caller caller, bool isOn) => Change(caller, before => before with { OpensThreads = isOn });

    /// <summary>Is quiet, or not.</summary>
    public ChatReply Quiet(Caller caller, bool isOn) => Change(caller, before => before with { IsQuiet = isOn });

    /// <summary>Sets who may add articles.</summary>
    /// <param name="caller">Who sets it.</param>
    /// <param name="right">Who may.</param>
    /// <param name="role">The id of the role that may; null for none.</param>
    public ChatReply Adding(Caller caller, AddingRight right, string? role)
    {
        ArgumentNullException.ThrowIfNull(caller);
        if (right == AddingRight.Role && role is null)
            return Refuse("Say which role may add articles.");
        // The role of a server's own id is everybody's, and no member bears it.
        if (role is not null && role == caller.Server)
            right = AddingRight.Everybody;
        return Change(caller, before => before with { Adding = right, AddingRole = right == AddingRight.Role ? role : null });
    }

    private static ChatReply NoServer => Refuse("Settings are a server's: call this in one.");

    private ChatReply Change(Caller caller, Func<ServerSettings, ServerSettings> change)
    {
        ArgumentNullException.ThrowIfNull(caller);
        if (caller.Server is not { } server)
            return NoServer;
        try
        {
            return Shown("Kept", settings.Change(server, change).After);
        }
        catch (StoreException)
        {
            return Refuse("The settings could not be kept; those before hold.");
        }
    }

    private static ChatReply Shown(string title, ServerSettings set)
    {
        ReplyText[] lines =
        [
            ListeningOf(set),
            ReplyText.Plain($"• Threads: {(set.OpensThreads ? "each question that mentions me gets one" : "I answer in the channel")}"),
            ReplyText.Plain(set.IsQuiet
                ? "• Quiet: yes, replies to commands are for their callers alone, and I answer nothing that does not speak to me"
                : "• Quiet: no, everybody sees answers"),
            Adders(set),
        ];
        return new ChatReply
        {
            Title = title,
            Text = ReplyText.Join("\n", lines),
            Tone = ReplyTone.Information,
            Visibility = ReplyVisibility.AskerOnly,
        };
    }

    private static ReplyText ListeningOf(ServerSettings set)
    {
        var channels = ReplyText.Join(", ", set.Listening.Select(id => ReplyText.Empty.With(ReplyRunKind.Channel, id)));
        return set.Listening.IsEmpty
            ? ReplyText.Plain("• Listening: nowhere") : ReplyText.Plain("• Listening in ").With(channels);
    }

    private static ReplyText Adders(ServerSettings set)
    {
        var managers = ReplyText.Plain("• Articles are added by those who manage this server or its channels");
        return set.Adding switch
        {
            AddingRight.Everybody => ReplyText.Plain("• Articles are added by everybody"),
            AddingRight.Role => managers.With(ReplyRunKind.Plain, ", and the role ").With(ReplyRunKind.Role, set.AddingRole ?? ""),
            _ => managers,
        };
    }

    private static ChatReply Refuse(string line) => ChatReply.Plain(line, ReplyTone.Refusal);
}
