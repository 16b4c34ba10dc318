using ArticleBot.English;

namespace ArticleBot.Grounding.Words;

/// <summary>Tells verbs in the passive: what stands before one is not who does it.</summary>
internal static class Passives
{
    private const int Reach = 3;

    private static readonly string[] Endings = [.. WordFile.Words("checking", "passive-ending")];

    public static bool IsPassive(Word[] words, int verb)
    {
        if (!Array.Exists(Endings, words[verb].EndsIn))
            return false;
        for (var i = verb - 1; i >= Math.Max(0, verb - Reach); i--)
        {
            if (words[i].Is(WordTraits.Be))
                return true;
            if (words[i] is { IsFunction: false, IsAdverb: false })
                return false;
        }

        return false;
    }
}
