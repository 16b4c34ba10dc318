using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace ArticleBot;

/// <summary>Finds what is wrong with the section <c>Logging</c>, which the framework reads: it would stop with a type's name, or say
/// nothing.</summary>
internal static class LogCheck
{
    private const string Levels = "LogLevel";
    private const string Console = "Console";
    private const string Formatter = "FormatterName";
    private const string FormatterOptions = "FormatterOptions";
    private const string TimestampFormat = "TimestampFormat";
    private static readonly string[] Formatters = ["simple", "json", "systemd"];

    /// <summary>The line that says what is wrong; null where all is well.</summary>
    public static string? FaultIn(IConfigurationSection log) => LevelsIn(log).Select(LevelFault)
        .Append(ConsoleFault(log.GetSection(Console)))
        .FirstOrDefault(fault => fault is not null);

    // A console, or whatever else writes the log, may have levels of its own.
    private static IEnumerable<IConfigurationSection> LevelsIn(IConfigurationSection log) => log.GetChildren()
        .Select(part => part.Key.Equals(Levels, StringComparison.OrdinalIgnoreCase) ? part : part.GetSection(Levels));

    private static string? LevelFault(IConfigurationSection levels)
    {
        if (SectionFault.InPlaceOf(levels) is { } fault)
            return fault;
        var wrong = levels.GetChildren().FirstOrDefault(level =>
            level.GetChildren().Any() || (level.Value is { } name && !EnumName.IsOne(typeof(LogLevel), name)));
        return wrong is null ? null : $"{wrong.Path} is '{wrong.Value}': allowed is {string.Join(", ", Enum.GetNames<LogLevel>())}";
    }

    private static string? ConsoleFault(IConfigurationSection console)
    {
        var lines = console.GetSection(FormatterOptions);
        // Every kind of formatter reads its options, whichever writes.
        return SectionFault.InPlaceOf(console) ?? SectionFault.InPlaceOf(lines)
            ?? FormatterFault(console.GetSection(Formatter))
            ?? SectionFault.InValues(typeof(ConsoleLoggerOptions), console)
            ?? SectionFault.InValues(typeof(SimpleConsoleFormatterOptions), lines)
            ?? SectionFault.InValues(typeof(JsonConsoleFormatterOptions), lines)
            ?? TimestampFault(lines.GetSection(TimestampFormat)) ?? TimestampFault(console.GetSection(TimestampFormat));
    }

    // The console would write its usual lines and say nothing.
    private static string? FormatterFault(IConfigurationSection formatter) =>
        formatter.Value is { } wrong && !Formatters.Contains(wrong, StringComparer.OrdinalIgnoreCase)
            ? $"{formatter.Path} is '{wrong}': allowed is {string.Join(", ", Formatters)}" : null;

    // Whatever wrote a line to the log would be broken off by it.
    private static string? TimestampFault(IConfigurationSection format)
    {
        try
        {
            _ = DateTimeOffset.UnixEpoch.ToString(format.Value, System.Globalization.CultureInfo.InvariantCulture);
            return null;
        }
        catch (FormatException)
        {
            return $"{format.Path} is '{format.Value}': allowed is a format of times like HH:mm:ss";
        }
    }
}
