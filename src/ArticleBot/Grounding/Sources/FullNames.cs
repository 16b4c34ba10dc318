namespace ArticleBot.Grounding.Sources;

/// <summary>Who is meant by a first name alone: “Freya” is “Freya Lindgren” where nobody else is called so.</summary>
internal sealed class FullNames
{
    // A name that two people have is nobody's: null.
    private readonly Dictionary<string, string[]?> byFirst = new(StringComparer.Ordinal);

    public FullNames(IEnumerable<SourceMention> mentions)
    {
        foreach (var mention in mentions)
            Add(mention);
    }

    /// <summary>Notes a mention's full name, where it has more than one term.</summary>
    public void Add(SourceMention mention)
    {
        if (mention is not { IsNamed: true, FullTerms: [var first, _, ..] })
            return;
        if (!byFirst.TryGetValue(first, out var known))
            byFirst.Add(first, mention.FullTerms);
        else if (known is not null && !known.SequenceEqual(mention.FullTerms))
            byFirst[first] = null;
    }

    /// <summary>The full name for a single term; the terms themselves where none is known.</summary>
    public string[] Of(string[] terms) => terms is [var only] ? byFirst.GetValueOrDefault(only) ?? terms : terms;
}
