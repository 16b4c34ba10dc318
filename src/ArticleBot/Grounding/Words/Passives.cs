namespace ArticleBot.Grounding.Words;

/// <summary>Tells verbs in the passive: what stands before one is not who does it.</summary>
internal static class Passives
{
    private const int Reach = 3;

    public static bool IsPassive(Word[] words, int verb)
    {
        var folded = words[verb].Folded;
        var mayBe = folded.EndsWith("ed", StringComparison.Ordinal) || folded.EndsWith("en", StringComparison.Ordinal)
            || folded.EndsWith('t') || folded.EndsWith("wn", StringComparison.Ordinal)
            || folded.EndsWith("ade", StringComparison.Ordinal) || folded.EndsWith("ld", StringComparison.Ordinal);
        for (var i = verb - 1; mayBe && i >= 0 && verb - i <= Reach; i--)
        {
            if (words[i].Is(WordTraits.Be))
                return true;
            if (!words[i].Is(WordTraits.Function) && !words[i].Folded.EndsWith("ly", StringComparison.Ordinal))
                return false;
        }

        return false;
    }
}
