using ArticleBot.Articles.Reading;
using ArticleBot.Neural;
using ArticleBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Cli.Running;

/// <summary>The host of one command: settings from appsettings.json, user secrets and the environment; the log on stderr.</summary>
internal static class BotHost
{
    /// <summary>The settings, beside the program.</summary>
    public const string SettingsFile = "appsettings.json";

    // The section of the chat bots, which share the file.
    private const string Chat = "Discord";

    /// <summary>The host.</summary>
    public static IHost Build() => Build([]);

    /// <summary>The host, with the settings of a file that go before those beside the program.</summary>
    /// <exception cref="BadInputException">There is no such file, or it is none.</exception>
    public static IHost Build(string settingsFile) => NamedFile.FaultIn(settingsFile, "a settings file", isAlsoInput: false) is { } fault
        ? throw new BadInputException($"{settingsFile}: {fault}")
        : Build([], Path.GetFullPath(settingsFile));

    /// <summary>The host, with settings that go before all others.</summary>
    public static IHost Build(IEnumerable<KeyValuePair<string, string?>> settings) => Build(settings, null);

    private static IHost Build(IEnumerable<KeyValuePair<string, string?>> settings, string? settingsFile)
    {
        // The defaults watch files and set up four loggers, which costs a short command more than its own work.
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration
            .AddJsonFile(SettingsFile, optional: true, reloadOnChange: false)
            .AddOwnFile(settingsFile)
            .AddUserSecrets(typeof(BotHost).Assembly, optional: true, reloadOnChange: false)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(settings);
        SettingsCheck.Check(builder.Configuration, Chat);
        builder.Logging
            .AddConfiguration(builder.Configuration.GetSection("Logging"))
            .AddSimpleConsole()
            .Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(log =>
            log.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton<IHostLifetime, CommandLifetime>().AddOneLineFailures().AddArticleBot().AddNeural().AddStorage();
        return builder.Build();
    }

    private static IConfigurationBuilder AddOwnFile(this IConfigurationBuilder builder, string? path) =>
        path is null ? builder : builder.AddJsonFile(path, optional: false, reloadOnChange: false);
}
