using System.Globalization;
using System.Text.Json.Nodes;

namespace ArticleBot.Discord.Tests;

/// <summary>Discord's objects, as small as the client takes them.</summary>
internal static partial class Payloads
{
    public const string BotId = "42";
    public const string GuildId = "100";
    public const string ChannelId = "10";
    public const string ThreadId = "12";
    public const string ForumId = "13";
    public const string OwnRole = "501";
    public const string OtherRole = "502";
    public const int FirstOther = 1_000_000;
    public const string UsualPermissions = "104324673";
    /// <summary>The usual ones with Send Messages in Threads.</summary>
    public const string ThreadPermissions = "274982231617";
    /// <summary>The usual ones without Embed Links and Read Message History.</summary>
    public const string FewPermissions = "104242753";
    private const string Everything = "2251799813685247";

    public static JsonObject Bot() => User(BotId, "ArticleBot", isBot: true);

    public static JsonObject User(string id, string name, bool isBot = false) => new()
    {
        ["id"] = id,
        ["username"] = name,
        ["discriminator"] = "0000",
        ["avatar"] = null,
        ["bot"] = isBot,
    };

    public static JsonObject Member(JsonObject user) => new()
    {
        ["user"] = user,
        ["roles"] = new JsonArray(),
        ["joined_at"] = "2024-01-01T00:00:00+00:00",
        ["deaf"] = false,
        ["mute"] = false,
        ["flags"] = 0,
        ["permissions"] = Everything,
    };

    public static JsonObject Registered(JsonObject command, int index)
    {
        var copy = (JsonObject)command.DeepClone();
        copy["id"] = $"{5000 + index}";
        copy["application_id"] = BotId;
        copy["version"] = "1";
        copy["default_member_permissions"] = null;
        return copy;
    }

    public static JsonObject DirectMessage(string id, string content, JsonObject author) => Message(id, "11", content, author);

    public static JsonObject Message(string id, string channel, string content, JsonObject author) => new()
    {
        ["id"] = id,
        ["channel_id"] = channel,
        ["author"] = author,
        ["content"] = content,
        ["timestamp"] = "2024-01-01T00:00:00+00:00",
        ["edited_timestamp"] = null,
        ["tts"] = false,
        ["mention_everyone"] = false,
        ["mentions"] = new JsonArray(),
        ["mention_roles"] = new JsonArray(),
        ["attachments"] = new JsonArray(),
        ["embeds"] = new JsonArray(),
        ["pinned"] = false,
        ["type"] = 0,
        ["flags"] = 0,
    };

    public static JsonObject GuildMessage(string id, string content, JsonObject author, bool mentionsBot, string channel = ChannelId)
    {
        var message = Message(id, channel, content, author);
        message["guild_id"] = GuildId;
        message["member"] = Member((JsonObject)author.DeepClone());
        if (mentionsBot)
            message["mentions"] = new JsonArray(Bot());
        return message;
    }

    public static JsonObject Interaction(string number, int type, JsonObject data, string user = "1") =>
        Interaction(Snowflake(number), type, data, Member(User(user, $"user{user}")));

    private static JsonObject Interaction(string id, int type, JsonObject data, JsonObject member) => new()
    {
        ["id"] = id,
        ["application_id"] = BotId,
        ["type"] = type,
        ["token"] = $"token{id}",
        ["version"] = 1,
        ["data"] = data,
        ["guild_id"] = GuildId,
        ["channel_id"] = ChannelId,
        ["channel"] = Channel(),
        ["member"] = member,
        ["locale"] = "en-US",
        ["guild_locale"] = "en-US",
        ["entitlements"] = new JsonArray(),
        ["authorizing_integration_owners"] = new JsonObject(),
        ["context"] = 0,
        ["app_permissions"] = Everything,
    };

    public static JsonObject Slash(string id, string name, params (string Name, string Value)[] options) => Slash(id, name, "1", options);

    /// <summary>The message that a message replies to.</summary>
    public static JsonObject ReplyingTo(JsonObject message, JsonObject earlier)
    {
        message["type"] = 19;
        message["message_reference"] = new JsonObject
        { ["message_id"] = (string)earlier["id"]!, ["channel_id"] = (string)earlier["channel_id"]!, ["guild_id"] = GuildId };
        message["referenced_message"] = earlier;
        return message;
    }

    public static JsonObject Slash(string id, string name, string user, (string Name, string Value)[] options) =>
        Interaction(id, 2, new JsonObject
        {
            ["id"] = "5000",
            ["name"] = name,
            ["type"] = 1,
            ["options"] = Options(options),
        }, user);

    public static JsonObject Part(string id, string name, string part, string user, params (string Name, string Value)[] options) =>
        Interaction(id, 2, new JsonObject
        {
            ["id"] = "5000",
            ["name"] = name,
            ["type"] = 1,
            ["options"] = new JsonArray(new JsonObject { ["name"] = part, ["type"] = 1, ["options"] = Options(options) }),
        }, user);

    /// <summary>A part of a command to which a file is given.</summary>
    public static JsonObject WithFile(string id, string name, string part, string option, string url) => Interaction(id, 2, new JsonObject
    {
        ["id"] = "5000",
        ["name"] = name,
        ["type"] = 1,
        ["options"] = new JsonArray(new JsonObject
        {
            ["name"] = part,
            ["type"] = 1,
            ["options"] = new JsonArray(new JsonObject { ["name"] = option, ["type"] = 11, ["value"] = "88" }),
        }),
        ["resolved"] = new JsonObject
        {
            ["attachments"] = new JsonObject
            {
                ["88"] = new JsonObject
                { ["id"] = "88", ["filename"] = url[(url.LastIndexOf('/') + 1)..], ["size"] = 400, ["url"] = url, ["proxy_url"] = url },
            },
        },
    });

    public static JsonObject Typing(string id, string command, string option, string typed) => Interaction(id, 4, new JsonObject
    {
        ["id"] = "5000",
        ["name"] = command,
        ["type"] = 1,
        ["options"] = new JsonArray(new JsonObject { ["name"] = option, ["type"] = 3, ["value"] = typed, ["focused"] = true }),
    });

    public static JsonObject Press(string id, string buttonId)
    {
        var interaction = Interaction(id, 3, new JsonObject { ["custom_id"] = buttonId, ["component_type"] = 2 });
        interaction["message"] = Message("900", ChannelId, "", Bot());
        return interaction;
    }

    public static JsonObject Submit(string id, string modalId, string text, string user) => Interaction(id, 5, new JsonObject
    {
        ["custom_id"] = modalId,
        ["components"] = new JsonArray(new JsonObject
        {
            ["type"] = 1,
            ["components"] = new JsonArray(new JsonObject { ["type"] = 4, ["custom_id"] = "text", ["value"] = text }),
        }),
    }, user);

    public static JsonObject OnMessage(string id, string content, string command = "Ask about this message") =>
        Interaction(id, 2, new JsonObject
        {
            ["id"] = "5007",
            ["name"] = command,
            ["type"] = 3,
            ["target_id"] = "77",
            ["resolved"] = new JsonObject { ["messages"] = new JsonObject { ["77"] = Message("77", ChannelId, content, User("2", "user2")) } },
        });

    // The client reads from an id when it was made, and answers nothing that is older than Discord allows.
    private static string Snowflake(string number)
    {
        var sinceEpoch = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() - 1_420_070_400_000;
        return ((sinceEpoch << 22) + long.Parse(number, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);
    }

    private static JsonArray Options((string Name, string Value)[] options) =>
        new([.. options.Select(option => new JsonObject { ["name"] = option.Name, ["type"] = 3, ["value"] = option.Value })]);
}
