using ArticleBot.Quotations.People;

namespace ArticleBot;

/// <summary>Finds the setting that somebody probably meant.</summary>
internal static class NearestSetting
{
    private const int Farthest = 3;

    /// <summary>“did you mean …?” where a name is near; else what names there are.</summary>
    /// <param name="typed">What stands in the settings.</param>
    /// <param name="owner">Who has the names, with its verb: “there are”, “Web has”.</param>
    /// <param name="names">The names, at least one.</param>
    public static string Hint(string typed, string owner, IReadOnlyCollection<string> names)
    {
        var lower = typed.ToLowerInvariant();
        var (name, distance) = names
            .Select(name => (Name: name, Distance: EditDistance.Between(name.ToLowerInvariant(), lower)))
            .MinBy(each => each.Distance);
        // Two short names are near each other without being alike.
        var isNear = distance <= Math.Min(Farthest, Math.Min(name.Length, typed.Length) / 2);
        return isNear ? $"did you mean {name}?" : $"{owner} {string.Join(", ", names)}";
    }
}
