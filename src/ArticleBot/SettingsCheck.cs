using ArticleBot.Quotations.People;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleBot;

/// <summary>Finds what no class of options is bound to: sections of a settings file that nobody reads, and levels of the log.</summary>
public static class SettingsCheck
{
    private const string Levels = "Logging:LogLevel";
    private const int NearestDistance = 3;

    // The command line and the Discord bot share one file.
    private static readonly string[] Sections =
        ["Articles", "Links", "Storage", "Library", "Model", "Meaning", "Asking", "Conversations", "Quotations", "Serving", "Discord", "Web", "Logging"];

    /// <summary>Checks settings before a host is built from them.</summary>
    /// <param name="settings">All settings; of the environment, which holds much else, only the levels of the log are checked.</param>
    /// <exception cref="OptionsValidationException">Something is wrong; its one line names key, value and what is allowed.</exception>
    public static void Check(IConfigurationRoot settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var failure = UnknownSection(settings) ?? WrongLevel(settings);
        if (failure is not null)
            throw new OptionsValidationException("", typeof(SettingsCheck), [failure]);
    }

    private static string? UnknownSection(IConfigurationRoot settings)
    {
        var unknown = settings.Providers.Where(provider => provider is JsonConfigurationProvider or JsonStreamConfigurationProvider)
            .SelectMany(file => file.GetChildKeys([], null)).FirstOrDefault(key => !Sections.Contains(key, StringComparer.OrdinalIgnoreCase));
        if (unknown is null)
            return null;
        var nearest = Sections.MinBy(section => EditDistance.Between(section.ToLowerInvariant(), unknown.ToLowerInvariant()))!;
        var isNear = EditDistance.Between(nearest.ToLowerInvariant(), unknown.ToLowerInvariant()) <= NearestDistance;
        return $"{unknown} is no section of the settings; {(isNear ? $"did you mean {nearest}?" : $"there are {string.Join(", ", Sections)}")}";
    }

    private static string? WrongLevel(IConfigurationRoot settings)
    {
        var wrong = settings.GetSection(Levels).GetChildren().FirstOrDefault(level => !Enum.TryParse<LogLevel>(level.Value, ignoreCase: true, out _));
        return wrong is null ? null : $"{wrong.Path} is '{wrong.Value}': allowed is {string.Join(", ", Enum.GetNames<LogLevel>())}";
    }
}
