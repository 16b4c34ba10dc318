namespace ArticleBot.Quotations.Cues;

/// <summary>Where a cue stands, seen from a quotation.</summary>
internal enum CuePlace
{
    /// <summary>Right after the words, in their sentence: “…,” Ann Lee said.</summary>
    RightAfter,

    /// <summary>Right before them: Ann Lee said: “…”</summary>
    RightBefore,

    /// <summary>At the end of their sentence, after a comma: …, the office said on Sunday.</summary>
    Closing,

    /// <summary>Later in their sentence.</summary>
    After,

    /// <summary>Earlier in their sentence.</summary>
    Before,

    /// <summary>In the sentence before, which ends in a colon.</summary>
    LeadIn,

    /// <summary>In the sentence before, in the same paragraph.</summary>
    SentenceBefore,

    /// <summary>In the sentence after, in the same paragraph.</summary>
    SentenceAfter,

    /// <summary>In the last sentence of the paragraph before.</summary>
    ParagraphBefore,
}
