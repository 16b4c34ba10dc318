using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace ArticleBot;

/// <summary>Says in words what an option may be.</summary>
internal static class AllowedValues
{
    public static string Of(PropertyInfo option)
    {
        var type = Nullable.GetUnderlyingType(option.PropertyType) ?? option.PropertyType;
        if (option.GetCustomAttribute<RangeAttribute>() is { } range)
            return string.Create(CultureInfo.InvariantCulture, $"{Kind(type)} from {range.Minimum} to {range.Maximum}");
        return option.GetCustomAttribute<RequiredAttribute>() is not null && type == typeof(string)
            ? "any text that is not blank" : Kind(type);
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => string.Join(", ", Enum.GetNames(type)),
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(TimeSpan) => "a time like 00:00:30",
        _ when Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64 => "a whole number",
        _ when type == typeof(double) => "a number",
        _ => "text",
    };
}
