using System.Runtime.InteropServices;
using ArticleBot.English;

namespace ArticleBot.Language;

/// <summary>Groups of words that may stand for one another.</summary>
internal sealed class WordGroups
{
    private readonly Dictionary<string, List<string>> relatives = new(StringComparer.Ordinal);

    private WordGroups()
    {
    }

    /// <summary>Reads a list: one group a line; a word may stand in several.</summary>
    /// <inheritdoc cref="WordFile.Groups"/>
    public static WordGroups Read(string name)
    {
        var groups = new WordGroups();
        foreach (var group in WordFile.Groups(name))
            groups.Add(Array.ConvertAll(group, word => Term.Of(word)));
        return groups;
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
