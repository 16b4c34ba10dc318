using System.Text.Json.Nodes;

namespace ArticleBot.Discord.Tests;

/// <summary>Servers, their roles, channels and threads.</summary>
internal static partial class Payloads
{
    public static JsonObject Guild(string permissions, bool hasForum = false) => new()
    {
        ["id"] = GuildId,
        ["name"] = "Newsroom",
        ["owner_id"] = "1",
        ["roles"] = new JsonArray(
            Role(GuildId, "@everyone", permissions, []),
            Role(OwnRole, "ArticleBot", "0", new JsonObject { ["bot_id"] = BotId }),
            Role(OtherRole, "editors", "0", [])),
        ["channels"] = hasForum ? new JsonArray(Channel(), Forum()) : new JsonArray(Channel()),
        ["members"] = new JsonArray(Member(Bot())),
        ["emojis"] = new JsonArray(),
        ["features"] = new JsonArray(),
        ["voice_states"] = new JsonArray(),
        ["presences"] = new JsonArray(),
        ["threads"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["guild_scheduled_events"] = new JsonArray(),
        ["member_count"] = 2,
        ["large"] = false,
        ["joined_at"] = "2024-01-01T00:00:00+00:00",
        ["verification_level"] = 0,
        ["default_message_notifications"] = 0,
        ["explicit_content_filter"] = 0,
        ["mfa_level"] = 0,
        ["afk_timeout"] = 60,
        ["premium_tier"] = 0,
        ["system_channel_flags"] = 0,
        ["preferred_locale"] = "en-US",
        ["nsfw_level"] = 0,
        ["premium_progress_bar_enabled"] = false,
        ["unavailable"] = false,
    };

    // That of a bot's own role says whose it is.
    private static JsonObject Role(string id, string name, string permissions, JsonObject tags) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["permissions"] = permissions,
        ["color"] = 0,
        ["hoist"] = false,
        ["position"] = 0,
        ["managed"] = tags.Count > 0,
        ["mentionable"] = true,
        ["flags"] = 0,
        ["tags"] = tags,
    };

    /// <summary>Another server, whose one channel has its id.</summary>
    public static JsonObject OtherGuild(string id)
    {
        var server = Guild(UsualPermissions);
        (server["id"], server["roles"]![0]!["id"], server["channels"]![0]!["id"], server["channels"]![0]!["guild_id"]) = (id, id, id, id);
        return server;
    }

    public static JsonObject Channel() => new()
    {
        ["id"] = ChannelId,
        ["type"] = 0,
        ["guild_id"] = GuildId,
        ["name"] = "news",
        ["position"] = 0,
        ["permission_overwrites"] = new JsonArray(),
        ["flags"] = 0,
    };

    public static JsonObject Forum() => new()
    {
        ["id"] = ForumId,
        ["type"] = 15,
        ["guild_id"] = GuildId,
        ["name"] = "posts",
        ["position"] = 1,
        ["permission_overwrites"] = new JsonArray(),
        ["flags"] = 0,
        ["available_tags"] = new JsonArray(),
        ["default_forum_layout"] = 0,
    };

    public static JsonObject Thread() => new()
    {
        ["id"] = ThreadId,
        ["type"] = 11,
        ["guild_id"] = GuildId,
        ["parent_id"] = ChannelId,
        ["owner_id"] = "1",
        ["name"] = "thread",
        ["message_count"] = 0,
        ["member_count"] = 1,
        ["rate_limit_per_user"] = 0,
        ["flags"] = 0,
        ["thread_metadata"] = new JsonObject
        {
            ["archived"] = false,
            ["auto_archive_duration"] = 1440,
            ["archive_timestamp"] = "2024-01-01T00:00:00+00:00",
            ["locked"] = false,
        },
    };
}
