using ArticleBot.Articles;
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

    /// <summary>The terms of somebody's name, as an article's reading gives it, with the particles. Somebody unnamed is known by all the
    /// words up to the first that leads on to another: “a US official” is not “US”.</summary>
    public static string[] Of(string name)
    {
        var words = WordReader.Read(name, new TextSpan(0, name.Length), []);
        if (IsNamed(name))
            return [.. words.Where(word => word.IsName).Select(word => word.Term)];
        return [.. words.SkipWhile(word => word.Is(WordTraits.Function)).TakeWhile(word => !word.Is(WordTraits.Function))
            .Select(word => word.Term)];
    }

    /// <summary>Whether it is a name, and not a noun that stands for somebody: “the club”.</summary>
    public static bool IsNamed(string name) => name.Length > 0 && !char.IsLower(name[0]);
}
