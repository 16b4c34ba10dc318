using System.Collections;
using ArticleBot.Language;

namespace ArticleBot.Grounding.Sources;

/// <summary>The mentions in the passages that a claim cites, in order. Which of them a name may stand for is looked up by its
/// terms.</summary>
internal sealed class CitedMentions : IReadOnlyCollection<(SourceArticle Source, SourceMention Mention)>
{
    private readonly (SourceArticle Source, SourceMention Mention)[] all;
    private readonly Dictionary<string, List<int>> byTerm = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<string>> byFirstUnit = [];
    private readonly Dictionary<string, int[]> known = new(StringComparer.Ordinal);

    public CitedMentions(IEnumerable<(SourceArticle Source, SourceMention Mention)> mentions)
    {
        all = [.. mentions];
        for (var i = 0; i < all.Length; i++)
        {
            foreach (var term in all[i].Mention.FullTerms.Union(all[i].Mention.Terms, StringComparer.Ordinal))
                Note(term, i);
        }
    }

    public int Count => all.Length;

    public (SourceArticle Source, SourceMention Mention) this[int index] => all[index];

    /// <summary>The places, in order, of the mentions that a name may stand for (<see cref="SourceMention.MayBe"/>).</summary>
    public IReadOnlyList<int> IndexesOf(string[] name)
    {
        var key = string.Join(' ', name);
        if (!known.TryGetValue(key, out var found))
            known[key] = found = [.. Candidates(name).Where(index => all[index].Mention.MayBe(name))];
        return found;
    }

    /// <summary>The mentions that a name may stand for.</summary>
    public IEnumerable<(SourceArticle Source, SourceMention Mention)> Of(string[] name) => IndexesOf(name).Select(index => all[index]);

    /// <summary>Whether a name may stand for any of them.</summary>
    public bool Have(string[] name) => IndexesOf(name).Count > 0;

    public IEnumerator<(SourceArticle Source, SourceMention Mention)> GetEnumerator() => all.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Note(string term, int index)
    {
        if (byTerm.TryGetValue(term, out var places))
        {
            places.Add(index);
            return;
        }

        byTerm.Add(term, [index]);
        var first = term.Length == 0 ? ' ' : term[0];
        if (!byFirstUnit.TryGetValue(first, out var terms))
            byFirstUnit.Add(first, terms = []);
        terms.Add(term);
    }

    // One that a name may stand for has a term of it, one of its kin or a synonym. Kin begin alike.
    private IEnumerable<int> Candidates(string[] name)
    {
        if (name.Length == 0)
            return Enumerable.Range(0, all.Length);
        var found = new SortedSet<int>();
        foreach (var term in name)
        {
            foreach (var own in byFirstUnit.GetValueOrDefault(term.Length == 0 ? ' ' : term[0], [])
                .Where(own => own == term || Kin.Are(term, own)))
                found.UnionWith(byTerm[own]);
            foreach (var synonym in Thesaurus.Of(term))
                found.UnionWith(byTerm.GetValueOrDefault(synonym, []));
        }

        return found;
    }
}
