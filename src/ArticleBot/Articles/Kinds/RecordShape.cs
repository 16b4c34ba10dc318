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
            .Where(i => names[i] is { } name && IsShouted(name) && IsSpeech(blocks[i].Text[labels[i]..])).ToList();
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
            blocks[i].Kind = ParagraphKind.Answer;
            blocks[i].Speaker = speakers[names[i]!];
            blocks[i].RemoveStart(labels[i]);
        }

        return true;
    }

    /// <summary>Whether a name is written in capitals throughout; initials are not.</summary>
    public static bool IsShouted(string name) => name.Length > 3 && !name.Any(char.IsLower);

    private static bool IsSpeech(string words) => BlockShape.EndsLikeSentence(words) && BlockShape.CountWords(words) >= FewestWords;

    // “MR MCREADY” is Mr McReady where the text has him so, “THE CHAIR” is the chair.
    private static string Spoken(string name, IReadOnlyList<BlockText> blocks)
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
