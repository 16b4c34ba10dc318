using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;

namespace ArticleBot.Grounding.Checks;

/// <summary>Who stands beside the verbs of the passages: looked up once for a verb, however many names of a claim ask for it.</summary>
internal sealed class RolePlaces
{
    private readonly Dictionary<(SourceArticle Source, int Position, bool IsAgent), HashSet<SourceMention>> known = [];

    /// <inheritdoc cref="Roles.Named"/>
    public IReadOnlySet<SourceMention> Named(WordMatch verb, bool isAgent)
    {
        var key = (verb.Source, verb.Position, isAgent);
        // By reference: two mentions of one name are two.
        return known.TryGetValue(key, out var found) ? found
            : known[key] = new HashSet<SourceMention>(Roles.Named(verb, isAgent), ReferenceEqualityComparer.Instance);
    }
}
