using System.ComponentModel;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace ArticleBot;

/// <summary>
/// Finds, before a section is bound to its class, what does not fit: the binder would name types, take any number for an enum, or say
/// nothing.
/// </summary>
internal static class SectionFault
{
    /// <summary>The line that says what is wrong; null where all of the section can be bound.</summary>
    public static string? In(Type options, IConfigurationSection section) => section.GetChildren()
        .Select(setting => PropertyOf(options, setting) is null
            ? $"{setting.Path} is no setting; {HintFor(options, setting)}" : ValueFault(options, setting))
        .FirstOrDefault(fault => fault is not null);

    /// <summary>Looks at values alone, of a section in which others may keep settings, too.</summary>
    public static string? InValues(Type options, IConfigurationSection section) => section.GetChildren()
        .Select(setting => ValueFault(options, setting))
        .FirstOrDefault(fault => fault is not null);

    /// <summary>The line for a value where a section is wanted; null where there is none.</summary>
    public static string? InPlaceOf(IConfigurationSection section) =>
        section.Value is { Length: > 0 } value ? NoSection(section.Path, value) : null;

    /// <inheritdoc cref="InPlaceOf(IConfigurationSection)"/>
    public static string NoSection(string path, string value) =>
        $"{path} is '{value}': allowed is a section, with settings of its own";

    private static string? ValueFault(Type options, IConfigurationSection setting)
    {
        if (PropertyOf(options, setting) is not { } property)
            return null;
        if (!TypeDescriptor.GetConverter(property.PropertyType).CanConvertFrom(typeof(string)))
            return InPlaceOf(setting) ?? InValues(property.PropertyType, setting);
        // The binder takes the value that another source gives, and says nothing of the list.
        if (setting.GetChildren().Any())
            return $"{setting.Path} is a list: allowed is {AllowedValues.Of(property)}";
        return setting.Value is { } value && !Takes(options, property, value)
            ? $"{setting.Path} is '{value}': allowed is {AllowedValues.Of(property)}" : null;
    }

    private static bool Takes(Type options, PropertyInfo property, string value)
    {
        if (property.PropertyType.IsEnum)
            return EnumName.IsOne(property.PropertyType, value);
        var converter = TypeDescriptor.GetConverter(property.PropertyType);
        return converter.IsValid(value) && IsTaken(options, property, converter.ConvertFromInvariantString(value));
    }

    // The framework's own options look at what they are given.
    private static bool IsTaken(Type options, PropertyInfo property, object? value)
    {
        try
        {
            if (property.CanWrite)
                property.SetValue(Activator.CreateInstance(options), value);
            return true;
        }
        catch (TargetInvocationException)
        {
            return false;
        }
    }

    private static PropertyInfo? PropertyOf(Type options, IConfigurationSection setting) =>
        options.GetProperty(setting.Key, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);

    private static string HintFor(Type options, IConfigurationSection setting)
    {
        var known = options.GetProperties();
        return Array.Find(known, property => IsFormer(property, setting.Key)) is { } renamed
            ? $"it is called {renamed.Name} now"
            : NearestSetting.Hint(
                setting.Key, $"{setting.Path[..^(setting.Key.Length + 1)]} has", [.. known.Select(property => property.Name)]);
    }

    private static bool IsFormer(PropertyInfo property, string key) =>
        key.Equals(property.GetCustomAttribute<FormerNameAttribute>()?.Name, StringComparison.OrdinalIgnoreCase);
}
