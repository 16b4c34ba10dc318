namespace ArticleBot.Summarising.News;

/// <summary>Knows a line of names, a team's or a jury's, that no sentence holds together: “Holt; Ek, Berg, Lee (Ross 60), Pim.”</summary>
internal static class RollShape
{
    private const int FewestMarks = 4;
    private const int FewestWords = 8;
    private const double LeastNames = 0.75;

    // “and”, “of”, “van”; a longer small word makes a sentence of it.
    private const int LongestJoint = 3;

    /// <summary>Whether nearly all words are names or numbers, parted by many commas.</summary>
    public static bool IsRoll(string text)
    {
        if (text.AsSpan().Count(',') + text.AsSpan().Count(';') < FewestMarks)
            return false;
        var words = text.Split((char[])[' ', ',', ';', '(', ')', '.', ':'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= FewestWords && !Array.Exists(words, word => char.IsLower(word[0]) && word.Length > LongestJoint)
            && words.Count(word => char.IsUpper(word[0]) || char.IsDigit(word[0])) >= words.Length * LeastNames;
    }
}
