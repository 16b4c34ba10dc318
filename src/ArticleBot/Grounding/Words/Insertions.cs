namespace ArticleBot.Grounding.Words;

/// <summary>What stands between commas and may be left out: “Kim, who met Pompeo, left”.</summary>
internal static class Insertions
{
    /// <summary>From the first to the last comma between two words; empty where there are not two.</summary>
    public static (int From, int To) Between(Word[] words, int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
        {
            if (words[i].Is(WordTraits.AfterStop))
                return (last, last);
        }

        var from = first + 1;
        while (from < last && !words[from].Is(WordTraits.AfterMark))
            from++;
        var to = last;
        while (to > from && !words[to].Is(WordTraits.AfterMark))
            to--;
        return (from, to);
    }

    /// <summary>How many steps lie from one word to a later one, what stands between commas left out.</summary>
    public static int StepsBetween(Word[] words, int[] steps, int first, int last)
    {
        var (from, to) = Between(words, first, last);
        return steps[last] - steps[first] - (from < to ? steps[to] - steps[from] : 0);
    }
}
