namespace ArticleBot.Grounding.Words;

/// <summary>The words of a text by their places; outside of the text stands <see cref="Word.None"/>.</summary>
internal static class WordPlaces
{
    /// <summary>The word at a place.</summary>
    public static Word At(this Word[] words, int place) => (uint)place < (uint)words.Length ? words[place] : Word.None;

    /// <summary>The word at a place in small letters; empty outside of the text.</summary>
    public static string FoldedAt(this Word[] words, int place) => words.At(place).Folded;

    /// <summary>The words behind a place, so many at the most.</summary>
    public static ReadOnlySpan<Word> After(this Word[] words, int place, int most) =>
        words.AsSpan(place + 1, Math.Min(most, words.Length - place - 1));

    /// <summary>The last place before another whose word may not be passed over; -1 where all may be.</summary>
    public static int SkipBefore(this Word[] words, int place, Predicate<Word> mayPass)
    {
        var before = place - 1;
        while (before >= 0 && mayPass(words[before]))
            before--;
        return before;
    }
}
