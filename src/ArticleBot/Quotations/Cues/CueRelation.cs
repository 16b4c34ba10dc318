namespace ArticleBot.Quotations.Cues;

/// <summary>A cue that stands near a quotation.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Cue">The cue.</param>
internal readonly record struct CueRelation(CuePlace Place, Cue Cue);
