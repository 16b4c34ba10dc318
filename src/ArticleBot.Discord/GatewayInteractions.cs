using System.Globalization;
using System.Text.Json;
using ArticleBot.DiscordProtocol.Payloads;
using Discord;
using Discord.WebSocket;

namespace ArticleBot.Discord;

/// <summary>Writes the library's interactions as the protocol's.</summary>
internal static class GatewayInteractions
{
    private const int Thread = 11;
    private static readonly JsonElement True = JsonDocument.Parse("true").RootElement;

    /// <summary>An interaction, as it would come over HTTP.</summary>
    public static Interaction Of(SocketInteraction received) => new(Callers.Id(received.Id), KindOf(received), received.Token)
    {
        ApplicationId = Callers.Id(received.ApplicationId),
        Data = DataOf(received),
        GuildId = received.GuildId is { } guild ? Callers.Id(guild) : null,
        ChannelId = received.ChannelId is { } channel ? Callers.Id(channel) : null,
        Channel = Callers.ParentOf(received.InteractionChannel) is { } parent
            ? new SentChannel { Type = Thread, ParentId = Callers.Id(parent) } : null,
        User = new User(Callers.Id(received.User.Id)),
        Member = received.User is SocketGuildUser user ? MemberOf(user, received.Channel as IGuildChannel) : null,
        AuthorizingIntegrationOwners = received.IntegrationOwners?.ToDictionary(
            owner => ((int)owner.Key).ToString(CultureInfo.InvariantCulture), _ => True, StringComparer.Ordinal),
    };

    private static InteractionKind KindOf(SocketInteraction received) => received switch
    {
        SocketAutocompleteInteraction => InteractionKind.Completion,
        SocketMessageComponent => InteractionKind.Component,
        SocketModal => InteractionKind.Modal,
        _ => InteractionKind.Command,
    };

    private static InteractionData? DataOf(SocketInteraction received) => received switch
    {
        SocketAutocompleteInteraction typing => new InteractionData
        {
            Name = typing.Data.CommandName,
            Options = [.. typing.Data.Options.Select(option =>
                new SentOption { Name = option.Name, Value = Words(option.Value as string), Focused = option.Focused })],
        },
        SocketMessageComponent button => new InteractionData { CustomId = button.Data.CustomId },
        SocketModal modal => new InteractionData
        {
            CustomId = modal.Data.CustomId,
            Components = [.. modal.Data.Components.Select(field =>
                new SentComponent { CustomId = field.CustomId, Value = Words(field.Value) })],
        },
        SocketSlashCommand command => Command(command),
        SocketMessageCommand command => OnMessage(command),
        _ => null,
    };

    private static InteractionData Command(SocketSlashCommand command) => new()
    {
        Name = command.Data.Name,
        Type = (int)ApplicationCommandType.Slash,
        Options = [.. command.Data.Options.Select(Option)],
        Resolved = new ResolvedData
        {
            Attachments = Files(command.Data.Options).ToDictionary(file => Callers.Id(file.Id), Sent, StringComparer.Ordinal),
        },
    };

    private static InteractionData OnMessage(SocketMessageCommand command)
    {
        var (id, message) = (Callers.Id(command.Data.Message.Id), command.Data.Message);
        var sent = new SentMessage
        {
            Content = message.Content,
            Embeds = [.. message.Embeds.Select(embed => new SentEmbed { Description = embed.Description, Url = embed.Url })],
            Attachments = [.. message.Attachments.Select(Sent)],
        };
        return new InteractionData
        {
            Name = command.Data.Name,
            Type = (int)ApplicationCommandType.Message,
            TargetId = id,
            Resolved = new ResolvedData { Messages = new Dictionary<string, SentMessage>(StringComparer.Ordinal) { [id] = sent } },
        };
    }

    private static SentOption Option(SocketSlashCommandDataOption option) => new()
    {
        Name = option.Name,
        Type = (int)option.Type,
        Value = Words(option.Value switch { string words => words, ISnowflakeEntity entity => Callers.Id(entity.Id), _ => null }),
        Options = option.Options is { Count: > 0 } own ? [.. own.Select(Option)] : null,
    };

    private static IEnumerable<IAttachment> Files(IEnumerable<SocketSlashCommandDataOption> options) =>
        options.SelectMany(option => option.Value is IAttachment file ? [file] : Files(option.Options ?? []));

    private static SentAttachment Sent(IAttachment file) => new(file.Filename, file.Size, file.Url);

    private static Member MemberOf(SocketGuildUser user, IGuildChannel? channel)
    {
        var rights = user.GuildPermissions.RawValue | (channel is null ? 0 : user.GetPermissions(channel).RawValue);
        return new Member
        {
            User = new User(Callers.Id(user.Id)),
            Permissions = Callers.Id(rights),
            Roles = [.. user.Roles.Where(role => !role.IsEveryone).Select(role => Callers.Id(role.Id))],
        };
    }

    private static JsonElement? Words(string? words) => words is null ? null : JsonSerializer.SerializeToElement(words);
}
