using ArticleBot.Quotations.Cues;

namespace ArticleBot.Quotations.Direct;

/// <summary>Names how a quotation got its speaker, so that errors can be counted by it.</summary>
internal static class AttributionRule
{
    /// <summary>The rule of a choice.</summary>
    /// <param name="isOwnCue">Whether the quotation's own cue has the chosen speaker for its subject.</param>
    /// <param name="isRunning">Whether the chosen speaker spoke last.</param>
    public static string Of(Surroundings around, bool isOwnCue, bool isPronoun, bool isRunning)
    {
        var place = around.Primary?.Place;
        if (!isOwnCue || place is null)
            return isRunning ? "running-speaker" : "nearby";
        var name = place switch
        {
            CuePlace.RightAfter => "cue-after",
            CuePlace.RightBefore => "cue-before",
            CuePlace.Closing => "cue-closing",
            CuePlace.After or CuePlace.Before => "cue-in-sentence",
            CuePlace.LeadIn => "lead-in",
            _ => "cue-next-door",
        };
        return isPronoun ? name + "-pronoun" : name;
    }
}
