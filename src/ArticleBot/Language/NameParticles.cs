using System.Collections.Frozen;
using ArticleBot.English;

namespace ArticleBot.Language;

/// <summary>Small words inside names, which one writer keeps and another leaves out: “Sanne de Wit”, “De Wit”, “Wit”.</summary>
internal static class NameParticles
{
    private static readonly FrozenSet<string> All = WordFile.Class("small-words", "name-particle");

    public static bool Contains(string folded) => All.Contains(folded);
}
