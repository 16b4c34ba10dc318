using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ArticleBot;

/// <summary>Keeps the host's own account of a failed start out of the log: the program says in one line what is wrong.</summary>
public static class HostLog
{
    private const string Host = "Microsoft.Extensions.Hosting.Internal.Host";

    // The console's name in the settings; a level that they give it goes before those of the log as a whole.
    private const string Console = "Console";

    /// <summary>Tells the console nothing of the host, whatever the settings say.</summary>
    public static IServiceCollection AddOneLineFailures(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.PostConfigure<LoggerFilterOptions>(log =>
            log.Rules.Add(new LoggerFilterRule(Console, Host, LogLevel.None, filter: null)));
    }
}
