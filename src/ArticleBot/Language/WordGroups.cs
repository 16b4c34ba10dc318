using System.Runtime.InteropServices;

namespace ArticleBot.Language;

/// <summary>Groups of words that may stand for one another.</summary>
internal sealed class WordGroups
{
    private readonly Dictionary<string, List<string>> relatives = new(StringComparer.Ordinal);

    /// <param name="lists">Lists of groups parted by “|”, of words parted by spaces; a word may stand in several groups.</param>
    public WordGroups(params ReadOnlySpan<string> lists)
    {
        foreach (var list in lists)
        {
            foreach (var group in list.Split('|'))
                Add(Array.ConvertAll(group.Split(' '), word => Term.Of(word)));
        }
    }

    /// <summary>The terms that may stand for a term, without the term itself; each is a <see cref="Term"/>.</summary>
    public ReadOnlySpan<string> Of(ReadOnlySpan<char> term) =>
        relatives.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(term, out var words) ? CollectionsMarshal.AsSpan(words) : [];

    /// <summary>Whether a group has a term, if only alone.</summary>
    public bool Has(string term) => relatives.ContainsKey(term);

    private void Add(string[] group)
    {
        foreach (var term in group)
        {
            if (!relatives.TryGetValue(term, out var words))
                relatives.Add(term, words = []);
            foreach (var other in group)
            {
                if (other != term && !words.Contains(other))
                    words.Add(other);
            }
        }
    }
}
