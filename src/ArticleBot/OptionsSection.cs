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
        if (SectionFault.In(typeof(TOptions), section) is { } fault)
            throw new OptionsValidationException(section.Path, typeof(TOptions), [fault]);
        // A null in a file stands for the default; the environment may give the section's own name a value, and means something else.
        var given = section.AsEnumerable(makePathsRelative: true).Where(setting => setting.Value is not null);
        new ConfigurationBuilder().AddInMemoryCollection(given).Build().Bind(options);
    }

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
