namespace ArticleBot.Articles.Formats.Texts;

/// <summary>A text that was mended, and where its units stood before.</summary>
/// <param name="Text">The text.</param>
/// <param name="Places">For each unit the place that it was read from; null where nothing was moved.</param>
/// <param name="Ends">The place of the last unit of what became one, by the place of the first.</param>
internal sealed record MendedText(string Text, IReadOnlyList<int>? Places, IReadOnlyDictionary<int, int>? Ends)
{
    /// <summary>Where a unit was read from.</summary>
    public int PlaceOf(int unit) => Places is not { Count: > 0 } ? unit
        : unit < Places.Count ? Places[unit] : EndOf(Places.Count - 1) + 1 + unit - Places.Count;

    /// <summary>Where the last unit was read from of all that became this one.</summary>
    public int EndOf(int unit) => Ends?.TryGetValue(PlaceOf(unit), out var end) is true ? end : PlaceOf(unit);
}
