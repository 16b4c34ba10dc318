using ArticleBot.Quotations.People;

namespace ArticleBot.Cli.Running;

/// <summary>Finds the name that somebody probably meant to type.</summary>
internal static class NearestName
{
    /// <summary>The nearest of some names; null where none is near.</summary>
    public static string? Of(string typed, IEnumerable<string> names)
    {
        var lower = typed.ToLowerInvariant();
        var nearest = names.Select(name => (Name: name, Distance: Between(lower, name))).OrderBy(each => each.Distance).FirstOrDefault();
        return nearest.Name is not null && nearest.Distance <= Math.Max(1, nearest.Name.TrimStart('-').Length / 3) ? nearest.Name : null;
    }

    /// <summary>“ Did you mean …?”, or nothing where no name is near.</summary>
    public static string Question(string typed, IEnumerable<string> names) => Of(typed, names) is { } name ? $" Did you mean {name}?" : "";

    // “sum” is the beginning of “summary”.
    private static int Between(string typed, string name) =>
        typed.TrimStart('-').Length > 2 && name.StartsWith(typed, StringComparison.Ordinal) ? 1 : EditDistance.Between(typed, name);
}
