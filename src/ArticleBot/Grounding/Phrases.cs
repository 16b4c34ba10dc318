namespace ArticleBot.Grounding;

/// <summary>Words that mean something else beside others.</summary>
internal static class Phrases
{
    /// <summary>The traits of a word where it stands.</summary>
    public static WordTraits TraitsAt(IReadOnlyList<Word> words, int index)
    {
        var word = words[index];
        var next = index + 1 < words.Count ? words[index + 1].Folded : "";
        var isNegative = word.Folded switch
        {
            "rather" => next == "than",
            "instead" => next == "of",
            _ => word.Is(WordTraits.Negative),
        };
        return isNegative ? word.Traits | WordTraits.Negative : word.Traits & ~WordTraits.Negative;
    }
}
