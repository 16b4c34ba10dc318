using System.Collections.Frozen;

namespace ArticleBot.Grounding;

/// <summary>Small words inside names, which one writer keeps and another leaves out: “Sanne de Wit”, “De Wit”, “Wit”.</summary>
internal static class NameParticles
{
    private static readonly FrozenSet<string> All = "de van von der den la le di da dos du el al bin ibn ten ter af av st".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string folded) => All.Contains(folded);

    /// <summary>The terms of a name's words without the particles; with them where it has nothing else.</summary>
    public static string[] Without(ReadOnlySpan<Word> words)
    {
        var (all, own) = (new List<string>(), new List<string>());
        foreach (var word in words)
        {
            all.Add(word.Term);
            if (!Contains(word.Folded))
                own.Add(word.Term);
        }

        return [.. own.Count > 0 ? own : all];
    }
}
