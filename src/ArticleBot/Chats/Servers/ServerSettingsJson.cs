using System.Text.Json.Serialization;

namespace ArticleBot.Chats.Servers;

/// <summary>How a server's settings are kept.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(ServerSettings))]
internal sealed partial class ServerSettingsJson : JsonSerializerContext;
