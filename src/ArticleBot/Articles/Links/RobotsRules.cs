using System.Collections.Immutable;

namespace ArticleBot.Articles.Links;

/// <summary>What a site's robots.txt lets a program fetch, as RFC 9309 reads it: the longest rule that fits decides.</summary>
internal sealed class RobotsRules
{
    /// <summary>A site without a robots.txt.</summary>
    public static readonly RobotsRules Everything = new([]);

    /// <summary>A site whose robots.txt cannot be had now.</summary>
    public static readonly RobotsRules Nothing = new([new Rule("/", IsAllowed: false)]);

    private const int MostRules = 5_000;
    private readonly ImmutableArray<Rule> rules;

    private RobotsRules(ImmutableArray<Rule> rules) => this.rules = rules;

    /// <summary>Reads the rules for one program; those for everybody where it is not named.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="agent">The program's name, without its version.</param>
    public static RobotsRules Parse(string text, string agent)
    {
        var (own, others) = (new List<Rule>(), new List<Rule>());
        var (isNamed, isOwn, isForAll, isOpen) = (false, false, false, false);
        foreach (var line in text.Split('\n'))
        {
            var (key, value) = Field(line);
            if (key is "user-agent")
            {
                // Names that follow one another share the rules below them.
                (isOwn, isForAll) = isOpen ? (isOwn, isForAll) : (false, false);
                isOpen = true;
                isOwn |= value.Equals(agent, StringComparison.OrdinalIgnoreCase);
                isForAll |= value == "*";
                isNamed |= isOwn;
            }
            else if (key is "allow" or "disallow")
            {
                isOpen = false;
                if (value.Length > 0)
                    Add(new Rule(value, key is "allow"), own, others, isOwn, isForAll);
            }
        }

        return new RobotsRules([.. isNamed ? own : others]);
    }

    /// <summary>Whether a page may be fetched.</summary>
    /// <param name="path">Its path and query.</param>
    public bool Allow(string path)
    {
        var fitting = rules.Where(rule => Fits(rule.Path, path));
        var longest = fitting.OrderByDescending(rule => rule.Path.Length).ThenByDescending(rule => rule.IsAllowed).FirstOrDefault();
        return longest is null or { IsAllowed: true };
    }

    private static void Add(Rule rule, List<Rule> own, List<Rule> others, bool isOwn, bool isForAll)
    {
        if (isOwn && own.Count < MostRules)
            own.Add(rule);
        if (isForAll && others.Count < MostRules)
            others.Add(rule);
    }

    private static (string Key, string Value) Field(string line)
    {
        var words = line.AsSpan();
        if (words.IndexOf('#') is >= 0 and var comment)
            words = words[..comment];
        var colon = words.IndexOf(':');
        if (colon < 0)
            return ("", "");
        return (words[..colon].Trim(" \t\uFEFF").ToString().ToLowerInvariant(), words[(colon + 1)..].Trim().ToString());
    }

    private static bool Fits(string pattern, string path)
    {
        if (!pattern.AsSpan().ContainsAny('*', '$'))
            return path.StartsWith(pattern, StringComparison.Ordinal);
        var isWhole = pattern.EndsWith('$');
        var parts = (isWhole ? pattern[..^1] : pattern).Split('*');
        var rest = path.AsSpan();
        if (!rest.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        rest = rest[parts[0].Length..];
        // The first place that fits leaves most for the parts after it: nothing has to be tried twice.
        foreach (var part in parts.AsSpan(1, Math.Max(0, parts.Length - (isWhole ? 2 : 1))))
        {
            if (rest.IndexOf(part, StringComparison.Ordinal) is not (>= 0 and var at))
                return false;
            rest = rest[(at + part.Length)..];
        }

        if (!isWhole)
            return true;
        return parts.Length == 1 ? rest.IsEmpty : rest.EndsWith(parts[^1], StringComparison.Ordinal);
    }

    private sealed record Rule(string Path, bool IsAllowed);
}
