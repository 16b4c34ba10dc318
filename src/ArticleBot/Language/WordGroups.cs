namespace ArticleBot.Language;

/// <summary>Groups of words that may stand for one another.</summary>
internal sealed class WordGroups
{
    private readonly Dictionary<string, string[]> relatives;

    /// <param name="lists">Lists of groups parted by “|”, of words parted by spaces; a word may stand in several groups.</param>
    public WordGroups(params ReadOnlySpan<string> lists)
    {
        var sets = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var list in lists)
        {
            foreach (var group in list.Split('|'))
                Add(Array.ConvertAll(group.Split(' '), word => Term.Of(word)), sets);
        }

        relatives = new Dictionary<string, string[]>(sets.Count, StringComparer.Ordinal);
        foreach (var (term, set) in sets)
        {
            set.Remove(term);
            relatives.Add(term, [.. set]);
        }
    }

    /// <summary>The terms that may stand for a term, without the term itself; each is a <see cref="Term"/>.</summary>
    public ReadOnlySpan<string> Of(ReadOnlySpan<char> term) =>
        relatives.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(term, out var words) ? words : [];

    private static void Add(string[] terms, Dictionary<string, HashSet<string>> sets)
    {
        foreach (var term in terms)
        {
            if (!sets.TryGetValue(term, out var set))
                sets.Add(term, set = new HashSet<string>(StringComparer.Ordinal));
            set.UnionWith(terms);
        }
    }
}
