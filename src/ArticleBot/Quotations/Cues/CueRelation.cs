using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.Cues;

/// <summary>A cue that stands near a quotation.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Cue">The cue.</param>
/// <param name="Subject">Who does it.</param>
internal readonly record struct CueRelation(CuePlace Place, Cue Cue, Mention Subject)
{
    /// <summary>Whether it stands in the quotation's sentence or leads in to it.</summary>
    public bool IsBeside => Place <= CuePlace.LeadIn;
}
