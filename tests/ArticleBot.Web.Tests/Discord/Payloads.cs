using System.Text.Json.Nodes;

namespace ArticleBot.Web.Tests.Discord;

/// <summary>Interactions in the form of Discord's documentation, with fields and values that nobody knows yet.</summary>
internal static class Payloads
{
    public const string ApplicationId = "4242";
    private const string Channel = "645027906669510667";
    private static int last = 1000;

    /// <summary>A slash command.</summary>
    public static JsonObject Slash(string name, params (string Name, string Value)[] options) =>
        Interaction(2, new JsonObject { ["id"] = "771825006014889984", ["name"] = name, ["type"] = 1, ["options"] = Options(options) });

    /// <summary>A subcommand.</summary>
    public static JsonObject Part(string name, string part, params (string Name, string Value)[] options) =>
        Interaction(2, new JsonObject
        {
            ["id"] = "771825006014889984",
            ["name"] = name,
            ["type"] = 1,
            ["options"] = new JsonArray(new JsonObject { ["name"] = part, ["type"] = 1, ["options"] = Options(options) }),
        });

    /// <summary>An option that is being typed into.</summary>
    public static JsonObject Typing(string name, string option, string typed) => Interaction(4, new JsonObject
    {
        ["id"] = "771825006014889984",
        ["name"] = name,
        ["type"] = 1,
        ["options"] = new JsonArray(new JsonObject { ["type"] = 3, ["name"] = option, ["value"] = typed, ["focused"] = true }),
    });

    /// <summary>A pressed button.</summary>
    public static JsonObject Press(JsonNode button)
    {
        var interaction = Interaction(3, new JsonObject { ["custom_id"] = (string)button["custom_id"]!, ["component_type"] = 2 });
        interaction["message"] = new JsonObject { ["id"] = "900", ["channel_id"] = Channel, ["content"] = "", ["type"] = 20 };
        return interaction;
    }

    /// <summary>A modal that was sent, in the form with rows or the one with labels.</summary>
    public static JsonObject Submit(JsonNode modal, string text, bool hasLabels)
    {
        var id = (string)modal["components"]![0]!["components"]![0]!["custom_id"]!;
        var field = new JsonObject { ["type"] = 4, ["id"] = 2, ["custom_id"] = id, ["value"] = text };
        var holder = hasLabels
            ? new JsonObject { ["type"] = 18, ["id"] = 1, ["component"] = field }
            : new JsonObject { ["type"] = 1, ["id"] = 1, ["components"] = new JsonArray(field) };
        var unknown = new JsonObject { ["type"] = 99, ["custom_id"] = "other", ["value"] = new JsonObject { ["nested"] = true } };
        return Interaction(5, new JsonObject
        {
            ["custom_id"] = (string)modal["custom_id"]!,
            ["components"] = new JsonArray(new JsonObject { ["type"] = 1, ["components"] = new JsonArray(unknown) }, holder),
        });
    }

    /// <summary>A message's modal that was sent as Discord sends it: every field with what stands in it.</summary>
    public static JsonObject Filled(JsonNode modal, string question, string? article = null)
    {
        var field = modal["components"]![1]!["components"]![0]!;
        var submitted = Submit(modal, question, hasLabels: false);
        submitted["data"]!["components"]!.AsArray().Add(new JsonObject
        {
            ["type"] = 1,
            ["components"] = new JsonArray(new JsonObject
            {
                ["type"] = 4,
                ["custom_id"] = (string)field["custom_id"]!,
                ["value"] = article ?? (string)field["value"]!,
            }),
        });
        return submitted;
    }

    /// <summary>A command of a message's menu.</summary>
    public static JsonObject OnMessage(string command, string content, string? embed = null) => Interaction(2, new JsonObject
    {
        ["id"] = "771825006014889985",
        ["name"] = command,
        ["type"] = 3,
        ["target_id"] = "77",
        ["resolved"] = new JsonObject
        {
            ["messages"] = new JsonObject
            {
                ["77"] = new JsonObject
                {
                    ["id"] = "77",
                    ["content"] = content,
                    ["embeds"] = embed is null
                        ? new JsonArray() : new JsonArray(new JsonObject { ["type"] = "rich", ["description"] = embed }),
                    ["author"] = new JsonObject { ["id"] = "2", ["username"] = "ben" },
                    ["poll"] = new JsonObject { ["unheard"] = "of" },
                },
            },
        },
    });

    /// <summary>A file that is added.</summary>
    public static JsonObject WithFile(string url)
    {
        var interaction = Part("article", "add");
        interaction["data"]!["options"]![0]!["options"] =
            new JsonArray(new JsonObject { ["name"] = "file", ["type"] = 11, ["value"] = "88" });
        interaction["data"]!["resolved"] = new JsonObject
        {
            ["attachments"] = new JsonObject
            {
                ["88"] = new JsonObject
                {
                    ["id"] = "88",
                    ["filename"] = url[(url.LastIndexOf('/') + 1)..],
                    ["size"] = 400,
                    ["url"] = url,
                    ["content_type"] = "text/plain",
                    ["ephemeral"] = true,
                },
            },
        };
        return interaction;
    }

    /// <summary>The same, by a member with these permissions and roles.</summary>
    public static JsonObject As(this JsonObject interaction, string permissions, params string[] roles)
    {
        interaction["member"]!["permissions"] = permissions;
        interaction["member"]!["roles"] = new JsonArray([.. roles.Select(role => (JsonNode)role)]);
        return interaction;
    }

    /// <summary>The same, where the bot is a user's own: Discord has checked nothing.</summary>
    public static JsonObject UsersOwn(this JsonObject interaction)
    {
        interaction["authorizing_integration_owners"] = new JsonObject { ["1"] = "53908232506183680" };
        return interaction;
    }

    /// <summary>A command of a message's menu, of a message with a file.</summary>
    public static JsonObject OnMessageWithFile(string command, string url)
    {
        var interaction = OnMessage(command, "");
        interaction["data"]!["resolved"]!["messages"]!["77"]!["attachments"] = new JsonArray(new JsonObject
        {
            ["id"] = "88",
            ["filename"] = url[(url.LastIndexOf('/') + 1)..],
            ["size"] = 400,
            ["url"] = url,
        });
        return interaction;
    }

    /// <summary>The same, done by another user.</summary>
    public static JsonObject By(this JsonObject interaction, string user, string? guild = null)
    {
        interaction["member"]!["user"]!["id"] = user;
        if (guild is not null)
            interaction["guild_id"] = guild;
        return interaction;
    }

    /// <summary>The same, in a direct message.</summary>
    public static JsonObject Direct(this JsonObject interaction)
    {
        interaction["user"] = interaction["member"]!["user"]!.DeepClone();
        interaction.Remove("member");
        interaction.Remove("guild_id");
        interaction["context"] = 1;
        return interaction;
    }

    /// <summary>Any interaction.</summary>
    public static JsonObject Interaction(int type, JsonObject data)
    {
        var id = $"84618487041{Interlocked.Increment(ref last)}";
        return new JsonObject
        {
            ["id"] = id,
            ["application_id"] = ApplicationId,
            ["type"] = type,
            ["token"] = $"secret-token-{id}",
            ["version"] = 1,
            ["data"] = data,
            ["guild_id"] = "290926798626357999",
            ["guild"] = new JsonObject { ["id"] = "290926798626357999", ["locale"] = "en-US", ["features"] = new JsonArray("UNHEARD_OF") },
            ["channel_id"] = Channel,
            ["channel"] = new JsonObject { ["id"] = Channel, ["type"] = 97, ["parent_id"] = "5", ["unheard"] = new JsonArray(1, "2") },
            ["member"] = new JsonObject
            {
                ["user"] = new JsonObject { ["id"] = "53908232506183680", ["username"] = "anna", ["discriminator"] = "0", ["clan"] = null },
                ["roles"] = new JsonArray("539082325061836999"),
                ["permissions"] = "2147483647",
                ["joined_at"] = "2017-03-13T19:19:14.040000+00:00",
                ["unheard_of"] = new JsonObject(),
            },
            ["app_permissions"] = "442368",
            ["locale"] = "en-US",
            ["guild_locale"] = "en-US",
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = new JsonObject { ["0"] = "290926798626357999", ["7"] = new JsonObject() },
            ["context"] = 0,
            ["attachment_size_limit"] = 10_485_760,
        };
    }

    private static JsonArray Options((string Name, string Value)[] options) =>
        new([.. options.Select(option => new JsonObject { ["name"] = option.Name, ["type"] = 3, ["value"] = option.Value })]);
}
