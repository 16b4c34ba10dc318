namespace ArticleBot.Quotations.Lexicon;

/// <summary>What a cue does; a word may do several things (cues.txt says more).</summary>
[Flags]
internal enum CueClasses
{
    None = 0,

    /// <summary>Opens or closes a quotation (said, asked, wrote).</summary>
    Speech = 1,

    /// <summary>Gives what somebody holds to be so (claimed, warned, denied).</summary>
    Claim = 2,

    /// <summary>Gives what somebody thinks (believes, hopes).</summary>
    Thought = 4,

    /// <summary>Gives what somebody wants done (urged, proposed).</summary>
    Wish = 8,

    /// <summary>Gives a word that somebody uses for something (called, described).</summary>
    Label = 16,

    /// <summary>A paper, a count or a study speaks (shows, reads).</summary>
    Evidence = 32,

    /// <summary>Speaks without giving the words (spoke, appeared).</summary>
    Voice = 64,

    /// <summary>A noun that stands for what is said (statement, interview).</summary>
    Noun = 128,

    /// <summary>Any verb that gives what somebody says, thinks or wants.</summary>
    Verbal = Speech | Claim | Thought | Wish | Label | Evidence,
}
