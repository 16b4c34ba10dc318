using ArticleBot.Language;

namespace ArticleBot.Grounding.Words;

/// <summary>The terms that a name is told by.</summary>
internal static class NameTerms
{
    /// <summary>The terms of a name's words without the particles; with them where it has nothing else.</summary>
    public static string[] Of(ReadOnlySpan<Word> words)
    {
        var (all, own) = (new List<string>(), new List<string>());
        foreach (var word in words)
        {
            all.Add(word.Term);
            if (!NameParticles.Contains(word.Folded))
                own.Add(word.Term);
        }

        return [.. own.Count > 0 ? own : all];
    }
}
