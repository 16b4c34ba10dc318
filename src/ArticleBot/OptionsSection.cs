using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ArticleBot;

/// <summary>Binds one class to one section of the settings and checks every value when the program starts.</summary>
public static class OptionsSection
{
    /// <summary>
    /// Binds <typeparamref name="TOptions"/> to <paramref name="section"/>. Its validation attributes are checked at
    /// the host's start; each wrong value gives one line with its key, the value and what is allowed.
    /// </summary>
    public static OptionsBuilder<TOptions> AddSection<TOptions>(this IServiceCollection services, string section)
        where TOptions : class
    {
        ArgumentException.ThrowIfNullOrEmpty(section);
        return services.AddOptions<TOptions>()
            .Configure<IConfiguration>((options, settings) => Bind(options, settings.GetSection(section)))
            .Validate(new AttributeValidation<TOptions>(section))
            .ValidateOnStart();
    }

    /// <summary>A section's options before there are services.</summary>
    /// <exception cref="OptionsValidationException">A value cannot be read; the message names it.</exception>
    public static TOptions Read<TOptions>(IConfiguration settings, string section)
        where TOptions : class, new()
    {
        ArgumentNullException.ThrowIfNull(settings);
        var options = new TOptions();
        Bind(options, settings.GetSection(section));
        return options;
    }

    /// <summary>The first line that says which setting is wrong, where an exception of the host's start says so; null else.</summary>
    public static string? FailureIn(Exception exception) => exception switch
    {
        OptionsValidationException invalid => invalid.Failures.First(),
        // Several sections are wrong.
        AggregateException { InnerExceptions: [OptionsValidationException first, ..] } => first.Failures.First(),
        _ => null,
    };

    private static void Bind<TOptions>(TOptions options, IConfigurationSection section)
        where TOptions : class
    {
        // The binder takes the value that another source gives, and says nothing of the list.
        if (UnboundList<TOptions>(section) is { } list)
            throw new OptionsValidationException(section.Path, typeof(TOptions), [list]);
        try
        {
            section.Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        }
        catch (InvalidOperationException exception)
        {
            throw new OptionsValidationException(section.Path, typeof(TOptions), [UnboundValue<TOptions>(section) ?? exception.Message]);
        }
    }

    // The binder names the type that it wanted; a person wants to read what may stand there.
    private static string? UnboundValue<TOptions>(IConfigurationSection section)
    {
        foreach (var setting in section.GetChildren())
        {
            if (PropertyOf<TOptions>(setting) is not { } property)
                return $"{setting.Path} is no setting; {HintFor<TOptions>(setting)}";
            if (setting.Value is { } value && !IsValid(property.PropertyType, value))
                return $"{setting.Path} is '{value}': allowed is {AllowedValues.Of(property)}";
        }

        return null;
    }

    private static string? UnboundList<TOptions>(IConfigurationSection section) => section.GetChildren()
        .Where(setting => setting.GetChildren().Any())
        .Select(list => PropertyOf<TOptions>(list) is { } property
            ? $"{list.Path} is a list: allowed is {AllowedValues.Of(property)}" : null)
        .FirstOrDefault(failure => failure is not null);

    private static PropertyInfo? PropertyOf<TOptions>(IConfigurationSection setting) =>
        typeof(TOptions).GetProperty(setting.Key, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);

    private static string HintFor<TOptions>(IConfigurationSection setting)
    {
        var known = typeof(TOptions).GetProperties();
        return Array.Find(known, property => IsFormer(property, setting.Key)) is { } renamed
            ? $"it is called {renamed.Name} now"
            : NearestSetting.Hint(
                setting.Key, $"{setting.Path[..^(setting.Key.Length + 1)]} has", [.. known.Select(property => property.Name)]);
    }

    private static bool IsFormer(PropertyInfo property, string key) =>
        key.Equals(property.GetCustomAttribute<FormerNameAttribute>()?.Name, StringComparison.OrdinalIgnoreCase);

    // The binder takes an enum's names in any case; their converter does not.
    private static bool IsValid(Type type, string value) =>
        type.IsEnum
            ? Enum.TryParse(type, value, ignoreCase: true, out _) : System.ComponentModel.TypeDescriptor.GetConverter(type).IsValid(value);

    private static OptionsBuilder<TOptions> Validate<TOptions>(this OptionsBuilder<TOptions> builder, IValidateOptions<TOptions> validation)
        where TOptions : class
    {
        builder.Services.AddSingleton(validation);
        return builder;
    }

    private sealed class AttributeValidation<TOptions>(string section) : IValidateOptions<TOptions>
        where TOptions : class
    {
        public ValidateOptionsResult Validate(string? name, TOptions options)
        {
            var failures = typeof(TOptions).GetProperties()
                .Where(property =>
                property.GetCustomAttributes<ValidationAttribute>().Any(rule => !rule.IsValid(property.GetValue(options))))
                .Select(property => string.Create(
                    CultureInfo.InvariantCulture,
                    $"{section}:{property.Name} is '{property.GetValue(options)}': allowed is {AllowedValues.Of(property)}"))
                .ToList();
            return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
        }
    }
}
