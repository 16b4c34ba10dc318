namespace ArticleBot.Language;

/// <summary>What makes a name an owner: “Lee's”, “Lee’s”.</summary>
internal static class Possessive
{
    /// <summary>A name without its “’s”.</summary>
    public static string Without(string name) =>
        name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;
}
