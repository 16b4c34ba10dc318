namespace ArticleBot.Quotations.Reported;

/// <summary>On which side of the cue a reported statement's content stands, and where its fixed edge is.</summary>
/// <param name="Kind">What marks the fixed edge: the next word, “that”, a comma …</param>
/// <param name="End">Index past the last token of what stands before the cue; -1 where nothing does.</param>
/// <param name="Start">Index of the first token of what stands after the cue; -1 where nothing does.</param>
internal readonly record struct ReportedHead(string Kind, int End, int Start)
{
    /// <summary>“The vote, she said, was close”: the content stands on both sides.</summary>
    public bool IsSplit => End >= 0 && Start >= 0;

    /// <summary>Whether the open edge is the content's end rather than its beginning.</summary>
    public bool OpensRight => Start >= 0;
}
