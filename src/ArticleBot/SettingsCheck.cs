using ArticleBot.Articles;
using ArticleBot.Articles.Links;
using ArticleBot.Asking;
using ArticleBot.Chats;
using ArticleBot.Conversations;
using ArticleBot.Library;
using ArticleBot.Meaning;
using ArticleBot.Model;
using ArticleBot.Observing;
using ArticleBot.Quotations;
using ArticleBot.Replies.Links;
using ArticleBot.Writing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Options;

namespace ArticleBot;

/// <summary>
/// Finds what no class of options is bound to: sections of a settings file and arguments that nobody reads, and what the log is told.
/// </summary>
public static class SettingsCheck
{
    /// <summary>The section of the host that keeps things for good, which this assembly does not know.</summary>
    public const string Storage = "Storage";

    /// <summary>The setting that names how the log is written: simple, json or systemd.</summary>
    public const string LogFormatter = $"{Log}:Console:FormatterName";

    private const string Log = "Logging";

    private static readonly string[] Sections =
    [
        ArticlesOptions.Section, LinksOptions.Section, Storage, LibraryOptions.Section, ModelOptions.Section, MeaningOptions.Section,
        GroundingOptions.Section, AskingOptions.Section, ConversationsOptions.Section, QuotationsOptions.Section, ChatsOptions.Section,
        WebOptions.Section, ObservingOptions.Section, Log,
    ];

    /// <summary>Checks settings before a host is built from them.</summary>
    /// <param name="settings">All settings; of the environment, which holds much else, only what the log is told is checked.</param>
    /// <param name="ofFrontEnds">The sections of front ends that share the file.</param>
    /// <exception cref="OptionsValidationException">Something is wrong; its one line names key, value and what is allowed.</exception>
    public static void Check(IConfigurationRoot settings, params string[] ofFrontEnds)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(ofFrontEnds);
        string[] known = [.. Sections, .. ofFrontEnds];
        var failure = UnknownSection(settings, known) ?? UnknownArgument(settings, known)
            ?? NoSection(settings, known) ?? LogCheck.FaultIn(settings.GetSection(Log));
        if (failure is not null)
            throw new OptionsValidationException("", typeof(SettingsCheck), [failure]);
    }

    private static string? UnknownSection(IConfigurationRoot settings, string[] known)
    {
        var unknown = settings.Providers.Where(provider => provider is JsonConfigurationProvider or JsonStreamConfigurationProvider)
            .SelectMany(file => file.GetChildKeys([], null))
            .FirstOrDefault(key => !known.Contains(key, StringComparer.OrdinalIgnoreCase));
        return unknown is null ? null : $"{unknown} is no section of the settings; {NearestSetting.Hint(unknown, "there are", known)}";
    }

    // The host takes any word for a setting, and nobody would read it.
    private static string? UnknownArgument(IConfigurationRoot settings, string[] known)
    {
        var unknown = settings.Providers.OfType<CommandLineConfigurationProvider>()
            .SelectMany(line => line.GetChildKeys([], null))
            .FirstOrDefault(key => !known.Contains(key, StringComparer.OrdinalIgnoreCase));
        return unknown is null ? null : $"--{unknown} is no setting: the name of one begins with its section, as --Web:Urls does";
    }

    // A variable of the environment may well be called Model, and mean something else.
    private static string? NoSection(IConfigurationRoot settings, string[] known) => settings.Providers
        .Where(provider => provider is FileConfigurationProvider or StreamConfigurationProvider or CommandLineConfigurationProvider)
        .SelectMany(provider => known.Select(key => provider.TryGet(key, out var value) && value is { Length: > 0 }
            ? SectionFault.NoSection(key, value) : null))
        .FirstOrDefault(fault => fault is not null);
}
