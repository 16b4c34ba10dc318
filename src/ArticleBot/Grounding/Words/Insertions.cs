namespace ArticleBot.Grounding.Words;

/// <summary>What stands between commas and may be left out: “Kim, who met Pompeo, left”. Read once for a text; every question to it takes
/// the same time.</summary>
internal sealed class Insertions
{
    private readonly int[] steps;
    private readonly int[] nextMark;
    private readonly int[] lastMark;
    private readonly int[] nextStop;

    /// <param name="words">The words of the text.</param>
    /// <param name="steps">For every word its place, counted in words that carry meaning.</param>
    public Insertions(Word[] words, int[] steps)
    {
        this.steps = steps;
        (nextMark, lastMark, nextStop) = (new int[words.Length + 1], new int[words.Length], new int[words.Length + 1]);
        nextMark[^1] = nextStop[^1] = words.Length;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            nextMark[i] = words[i].Is(WordTraits.AfterMark) ? i : nextMark[i + 1];
            nextStop[i] = words[i].Is(WordTraits.AfterStop) ? i : nextStop[i + 1];
        }

        for (var i = 0; i < words.Length; i++)
            lastMark[i] = words[i].Is(WordTraits.AfterMark) ? i : i == 0 ? -1 : lastMark[i - 1];
    }

    /// <summary>From the first to the last comma between two words; empty where there are not two.</summary>
    public (int From, int To) Between(int first, int last)
    {
        if (first >= last || nextStop[first + 1] <= last)
            return (last, last);
        var from = Math.Min(last, nextMark[first + 1]);
        return (from, Math.Max(from, lastMark[last]));
    }

    /// <summary>How many steps lie from one word to a later one, what stands between commas left out.</summary>
    public int StepsBetween(int first, int last)
    {
        var (from, to) = Between(first, last);
        return steps[last] - steps[first] - (from < to ? steps[to] - steps[from] : 0);
    }
}
