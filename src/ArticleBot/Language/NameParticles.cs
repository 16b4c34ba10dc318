using System.Collections.Frozen;

namespace ArticleBot.Language;

/// <summary>Small words inside names, which one writer keeps and another leaves out: “Sanne de Wit”, “De Wit”, “Wit”.</summary>
internal static class NameParticles
{
    private static readonly FrozenSet<string> All =
        "de del della van von der den la le di da do dos du el al bin ibn ten ter af av st y".Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string folded) => All.Contains(folded);
}
