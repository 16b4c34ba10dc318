using ArticleBot.Articles.Formats;

namespace ArticleBot.Articles.Kinds;

/// <summary>Finds the lines of a record of what was said, each after the name of who said it, in capitals: “JUDGE LEE: …”.</summary>
internal static class RecordShape
{
    private const int FewestTurns = 4;
    private const int FewestWords = 3;
    private const int FewestWhoSpeakAgain = 2;
    private const int LeastShare = 2;
    private const int MostSpeakers = 50;

    /// <summary>Marks the lines with their speakers; says whether there is a record.</summary>
    /// <param name="names">The name before each block's words; null where there is none.</param>
    /// <param name="labels">How many units the name takes.</param>
    public static bool Mark(IReadOnlyList<BlockText> blocks, IReadOnlyList<string?> names, IReadOnlyList<int> labels)
    {
        var turns = Enumerable.Range(0, blocks.Count)
            .Where(i => names[i] is { } name && IsShouted(name) && IsSpeech(WordsOf(blocks, i, labels[i]))).ToList();
        if (turns.Select(i => names[i]).Distinct(StringComparer.Ordinal).Count() > MostSpeakers)
            return false;
        var again = turns.GroupBy(i => names[i]!, StringComparer.Ordinal).Count(own => own.Count() > 1);
        if (turns.Count < FewestTurns || again < FewestWhoSpeakAgain)
            return false;
        if (turns.Count * LeastShare < turns[^1] - turns[0])
            return false;
        var speakers = turns.Select(i => names[i]!).Distinct(StringComparer.Ordinal)
            .ToDictionary(name => name, name => Spoken(name, blocks), StringComparer.Ordinal);
        foreach (var i in turns)
        {
            var isAlone = labels[i] == blocks[i].Text.Length;
            if (isAlone)
                blocks[i].Kind = ParagraphKind.Heading;
            else
                blocks[i].RemoveStart(labels[i]);
            (blocks[isAlone ? i + 1 : i].Kind, blocks[isAlone ? i + 1 : i].Speaker) = (ParagraphKind.Answer, speakers[names[i]!]);
        }

        return true;
    }

    /// <summary>Whether a name is written in capitals throughout; initials are not.</summary>
    public static bool IsShouted(string name) => name.Length > 3 && !name.Any(char.IsLower);

    /// <summary>Whether words in brackets and capitals tell what is heard: “(LAUGHTER)”.</summary>
    public static bool IsNoise(string words) => words is ['(' or '[', .., ')' or ']'] && !words.Any(char.IsLower);

    // Behind the name, or in the next block where the name stands alone: “ANN LEE, HOST:”.
    private static string WordsOf(IReadOnlyList<BlockText> blocks, int number, int label)
    {
        if (label < blocks[number].Text.Length)
            return blocks[number].Text[label..];
        return number + 1 < blocks.Count && blocks[number + 1].Kind is null ? blocks[number + 1].Text : "";
    }

    private static bool IsSpeech(string words) => BlockShape.EndsLikeSentence(words) && BlockShape.CountWords(words) >= FewestWords;

    // “MR MCREADY” is Mr McReady where the text has him so, “THE CHAIR” is the chair.
    internal static string Spoken(string name, IReadOnlyList<BlockText> blocks)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var spoken = string.Join(' ', words.Select(word => AsWritten(word, blocks) ?? word[0] + word[1..].ToLowerInvariant()));
        return spoken.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? spoken.ToLowerInvariant() : spoken;
    }

    private static string? AsWritten(string word, IReadOnlyList<BlockText> blocks)
    {
        foreach (var block in blocks)
        {
            var at = block.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && block.Text.AsSpan(at, word.Length) is var found && char.IsUpper(found[0]) && found.ContainsAnyInRange('a', 'z'))
                return found.ToString();
        }

        return null;
    }
}
