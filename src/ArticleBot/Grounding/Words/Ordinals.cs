namespace ArticleBot.Grounding.Words;

/// <summary>Numbers the words of a text so that differences tell how far apart two are in words that carry meaning.</summary>
internal static class Ordinals
{
    /// <summary>
    /// Function words stand where the word before them stands, the words of one name together, and so do names that “and”
    /// joins: what is said of one is said of all.
    /// </summary>
    public static int[] Of(int count, Func<int, Word> wordAt, Func<int, int> nameAt)
    {
        var steps = new int[count];
        var (step, lastName, lastNameEnd) = (0, -1, -2);
        for (var i = 0; i < count; i++)
        {
            var name = nameAt(i);
            if (name >= 0)
            {
                if (name != lastName && !(lastName >= 0 && AreJoined(wordAt, lastNameEnd, i)))
                    step++;
                (lastName, lastNameEnd) = (name, i);
            }
            else if (!wordAt(i).Is(WordTraits.Function) || wordAt(i).Value is not null)
            {
                step++;
            }

            steps[i] = step;
        }

        return steps;
    }

    private static bool AreJoined(Func<int, Word> wordAt, int last, int next)
    {
        if (next - last > 2 || wordAt(last).Is(WordTraits.Possessive))
            return false;
        return next - last == 2 && wordAt(last + 1).Folded is "and" or "or";
    }
}
