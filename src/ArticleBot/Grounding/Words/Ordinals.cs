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
        // No word stands so far before the first that “and” alone lies between.
        var (step, lastName, lastNameEnd) = (0, -1, -3);
        for (var i = 0; i < count; i++)
        {
            var name = nameAt(i);
            if (name >= 0)
            {
                var goesOn = name == lastName || AreJoined(wordAt, lastNameEnd, i);
                step += goesOn ? 0 : 1;
                (lastName, lastNameEnd) = (name, i);
            }
            else if (!wordAt(i).IsGrammar)
            {
                step++;
            }

            steps[i] = step;
        }

        return steps;
    }

    private static bool AreJoined(Func<int, Word> wordAt, int last, int next)
    {
        if (next - last != 2)
            return false;
        return !wordAt(last).IsPossessive && wordAt(last + 1).Folded is "and" or "or";
    }
}
