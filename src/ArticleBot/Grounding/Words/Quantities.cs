namespace ArticleBot.Grounding.Words;

/// <summary>What some things have in common, where there may be none of them.</summary>
internal static class Quantities
{
    /// <summary>Whether there is something, and all of it is so.</summary>
    public static bool AreAll<T>(this List<T> all, Predicate<T> isSo) => all.Count > 0 && all.TrueForAll(isSo);

    /// <summary>Whether there is nothing, or some of it is so.</summary>
    public static bool AreNoneOrSome<T>(this List<T> all, Predicate<T> isSo) => all.Count == 0 || all.Exists(isSo);
}
