using ArticleBot.Chats;
using ArticleBot.Chats.Turns;
using ArticleBot.DiscordProtocol;
using ArticleBot.DiscordProtocol.Settings;
using ArticleBot.Neural;
using ArticleBot.Storage;
using Discord;
using Discord.WebSocket;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleBot.Discord;

/// <summary>The host of the bot in Discord: settings from appsettings.json, user secrets, the environment and the command line, the
/// later before the earlier; the log on stderr.</summary>
public static class BotHost
{
    /// <summary>A host ready to be built; what a caller adds before that takes the place of the defaults.</summary>
    public static HostApplicationBuilder Create(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
        { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddUserSecrets(typeof(BotHost).Assembly, optional: true, reloadOnChange: false)
            .AddEnvironmentVariables()
            .AddCommandLine(args);
        SettingsCheck.Check(builder.Configuration, DiscordOptions.Section);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(log =>
            log.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddOneLineFailures().AddArticleBot().AddNeural().AddChats().AddStorage().AddChatStorage();
        builder.Services.AddDiscordProtocol();
        builder.Services.AddSingleton<IValidateOptions<DiscordOptions>, TokenValidation>();
        builder.Services.AddOptions<HostOptions>()
            .Configure<IOptions<ChatsOptions>>((host, serving) =>
            host.ShutdownTimeout = serving.Value.StopTimeout + WorkUnderWay.LastWords + TimeSpan.FromSeconds(5));
        builder.Services.TryAddSingleton(services => Settings(services.GetRequiredService<IOptions<DiscordOptions>>().Value));
        builder.Services.AddSingleton(services =>
            Client(services.GetRequiredService<IOptions<DiscordOptions>>().Value, services.GetRequiredService<DiscordSocketConfig>()));
        builder.Services.AddSingleton<ChannelWrites>();
        builder.Services.AddSingleton<ChannelRights>();
        builder.Services.AddSingleton<AnsweredIn>();
        builder.Services.AddSingleton<InteractionHandler>();
        builder.Services.AddSingleton<MessageHandler>();
        builder.Services.AddSingleton<FatalClose>();
        builder.Services.AddSingleton<Greeter>();
        builder.Services.AddSingleton<GatewayState>();
        // Before the bot, which waits here for a Discord that cannot be reached: a supervisor is answered meanwhile.
        builder.Services.AddHostedService<HealthListener>();
        builder.Services.AddHostedService<BotService>();
        builder.Services.AddHostedService<MemberCache>();
        return builder;
    }

    /// <summary>What the client is told to receive: no more than the bot needs.</summary>
    public static DiscordSocketConfig Settings(DiscordOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var intents = GatewayIntents.Guilds | GatewayIntents.GuildMessages | GatewayIntents.DirectMessages;
        return new DiscordSocketConfig
        {
            // Mentions and direct messages bring their words without this intent; listening channels need it.
            GatewayIntents = options.ReadsMessages
                ? intents | GatewayIntents.MessageContent : intents,
            LogLevel = LogSeverity.Info,
            MessageCacheSize = 0,
            AlwaysDownloadUsers = false,
            // The fewest members with which Discord describes a server.
            LargeThreshold = 50,
            TotalShards = options.ShardCount > 0 ? options.ShardCount : null,
            DefaultRetryMode = RetryMode.AlwaysRetry,
            // By the date in its id a machine whose clock is fast would take every interaction for too late.
            UseInteractionSnowflakeDate = false,
        };
    }

    private static BaseSocketClient Client(DiscordOptions options, DiscordSocketConfig settings) =>
        options.ShardCount == 1 ? new DiscordSocketClient(settings) : new DiscordShardedClient(settings);
}
