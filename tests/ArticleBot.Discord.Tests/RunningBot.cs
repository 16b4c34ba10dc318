using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ArticleBot.Chats;
using ArticleBot.Chats.Turns;
using ArticleBot.DiscordProtocol.Settings;
using Discord;
using Discord.Net.Rest;
using Discord.WebSocket;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleBot.Discord.Tests;

/// <summary>The bot, whole, with the real client, connected to a Discord on this machine.</summary>
internal sealed partial class RunningBot : IAsyncDisposable
{
    /// <summary>Has the form of a token and opens nothing.</summary>
    public static readonly string Token =
        $"{Convert.ToBase64String(Encoding.UTF8.GetBytes("1234567890123456789")).TrimEnd('=')}.AAAAAA.{new string('b', 38)}";

    private readonly IHost host;
    private readonly string folder;
    private readonly bool ownsFolder;
    private int lastNumber;

    private RunningBot(LoopbackDiscord discord, IHost runningHost, string keptIn, bool isOwn)
    {
        (Discord, host, folder, ownsFolder) = (discord, runningHost, keptIn, isOwn);
    }

    public LoopbackDiscord Discord { get; }

    public ConcurrentQueue<string> Log { get; private init; } = new();

    public static Task<RunningBot> StartAsync(string? keptFolder = null, params (string Key, string Value)[] settings) =>
        StartAsync(_ => { }, keptFolder, settings);

    /// <summary>Starts with a Discord that was made ready for it.</summary>
    public static async Task<RunningBot> StartAsync(Action<LoopbackDiscord> prepare, string? keptFolder = null,
        params (string Key, string Value)[] settings)
    {
        var discord = await LoopbackDiscord.StartAsync();
        prepare(discord);
        var data = keptFolder ?? Directory.CreateTempSubdirectory("bot").FullName;
        var log = new ConcurrentQueue<string>();
        var running = Build(discord, data, log, settings);
        await running.StartAsync();
        // The client drops messages of a server that it does not know yet as a whole.
        await WaitAsync(() => running.Services.GetRequiredService<BaseSocketClient>().Guilds.Any(guild => guild.IsSynced));
        return new RunningBot(discord, running, data, keptFolder is null) { Log = log };
    }

    /// <summary>The bot's host, not started.</summary>
    public static IHost Build(LoopbackDiscord discord, string data, ConcurrentQueue<string> log,
        params (string Key, string Value)[] settings)
    {
        var builder = BotHost.Create([]);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Discord:Token"] = Token,
            ["Discord:Api"] = discord.RestUrl,
            ["Serving:Folder"] = data,
            ["Storage:Path"] = Path.Combine(data, "articlebot.db"),
            ["Serving:RequestsPerUser"] = "10000",
            ["Serving:RequestsPerServer"] = "100000",
            ["Links:AllowedHosts"] = new Uri(discord.RestUrl).Authority,
            ["Links:Cache"] = Path.Combine(data, "pages"),
            ["Model:Endpoint"] = discord.ModelUrl,
            ["Model:ModelId"] = "loopback",
        });
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.Logging.ClearProviders().AddProvider(new QueueLog(log))
            .SetMinimumLevel(IsWordy(settings) ? LogLevel.Trace : LogLevel.Information);
        builder.Services.AddSingleton<TimeProvider>(new PassingTime());
        builder.Services.AddSingleton(services =>
        {
            var config = BotHost.Settings(services.GetRequiredService<IOptions<DiscordOptions>>().Value);
            var real = DefaultRestClientProvider.Create();
            config.LogLevel = IsWordy(settings) ? LogSeverity.Debug : config.LogLevel;
            config.RestClientProvider = _ => real(discord.RestUrl);
            return config;
        });
        return builder.Build();
    }

    /// <summary>Makes the client and the bot log whatever they can.</summary>
    public static (string Key, string Value) Wordy { get; } = ("Tests:Wordy", "true");

    /// <summary>Why Discord let no bot in; empty where it did.</summary>
    public static string FatalReasonOf(IHost host) => host.Services.GetRequiredService<FatalClose>().Reason ?? "";

    /// <summary>Sends a slash command and gives what becomes of it.</summary>
    public Task<Interactions.Answered> CallAsync(string name, params (string Name, string Value)[] options) =>
        Discord.Gateway.InteractAsync(Payloads.Slash($"{Interlocked.Increment(ref lastNumber)}", name, options));

    /// <summary>Sends a slash command and gives the first message shown.</summary>
    public async Task<JsonNode> FirstAsync(string name, params (string Name, string Value)[] options) =>
        await (await CallAsync(name, options)).First;

    /// <summary>Presses a button.</summary>
    public Task<Interactions.Answered> PressAsync(JsonNode button) =>
        Discord.Gateway.InteractAsync(Payloads.Press($"{Interlocked.Increment(ref lastNumber)}", (string)button["custom_id"]!));

    /// <summary>Presses what has this id.</summary>
    public Task<Interactions.Answered> PressAsync(string buttonId) =>
        Discord.Gateway.InteractAsync(Payloads.Press($"{Interlocked.Increment(ref lastNumber)}", buttonId));

    /// <summary>Writes into the channel, mentioning the bot.</summary>
    public Task MentionAsync(string id, string question) =>
        Discord.Gateway.DispatchAsync("MESSAGE_CREATE",
            Payloads.GuildMessage(id, $"<@{Payloads.BotId}> {question}", Payloads.User("1", "anna"), mentionsBot: true));

    /// <summary>The next message that the bot writes into a channel.</summary>
    public JsonNode NextMessage()
    {
        Assert.True(Discord.Messages.TryTake(out var message, Patience),
            $"The bot wrote nothing. Its log: {string.Join(" / ", Log)}");
        return message;
    }

    /// <summary>The bot's time.</summary>
    public PassingTime Time => (PassingTime)host.Services.GetRequiredService<TimeProvider>();

    /// <summary>Whether the bot is being stopped.</summary>
    public bool IsStopping => host.Services.GetRequiredService<WorkUnderWay>().IsStopping;

    /// <summary>Whether nobody has taken a delivery.</summary>
    public bool CanClaim(string id) => host.Services.GetRequiredService<IClaimStore>().TryClaim(id);

    /// <summary>How many members the client keeps, the bot itself included.</summary>
    public int MembersKnown => Client.Guilds.Sum(guild => guild.Users.Count);

    /// <summary>The members that the client keeps, as what holds none of them sees them.</summary>
    public IReadOnlyList<WeakReference> Members =>
        [.. Client.Guilds.SelectMany(guild => guild.Users).Select(member => new WeakReference(member))];

    /// <summary>How many servers the client knows as a whole.</summary>
    public int ServersKnown => Client.Guilds.Count(guild => guild.IsSynced);

    /// <summary>Does what the bot does now and then.</summary>
    public void ForgetMembers() => MemberCache.Forget(Client);

    private BaseSocketClient Client => host.Services.GetRequiredService<BaseSocketClient>();

    public Task StopAsync() => host.StopAsync();

    /// <summary>The longest that a test waits: a slow machine that does other things, too, takes long.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Waits until something is so, and fails the test when its patience is over.</summary>
    public static Task WaitAsync(Func<bool> isSo) => WaitAsync(isSo, Patience);

    /// <summary>Waits until something is so, and fails the test after a time.</summary>
    public static async Task WaitAsync(Func<bool> isSo, TimeSpan most)
    {
        for (var tries = 0; !isSo(); tries++)
        {
            Assert.True(tries * 25 < most.TotalMilliseconds, "It did not come to be.");
            await Task.Delay(25);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
        await Discord.DisposeAsync();
        if (ownsFolder)
            Directory.Delete(folder, recursive: true);
        Assert.True(Discord.Violations.IsEmpty, $"{string.Join(" / ", Discord.Violations)} The bot's log: {string.Join(" / ", Log)}");
        Assert.Equal(0, Discord.Interactions.Unanswered);
        Assert.DoesNotContain(Log, HasToken);
    }

    private static bool IsWordy((string Key, string Value)[] settings) => settings.Contains(Wordy);

    // That of an interaction is its id behind a word of its own.
    private static bool HasToken(string line) => line.Contains(Token, StringComparison.Ordinal) || InteractionToken().IsMatch(line);

    [GeneratedRegex("token[0-9]{15,}")]
    private static partial Regex InteractionToken();

    private sealed class QueueLog(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?,
            string> formatter) =>
            lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");
    }
}
