using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.Direct;

/// <summary>Somebody who may have said a quotation, with the mentions of them around it.</summary>
internal sealed class Candidate(int member)
{
    /// <summary>Index into the cast.</summary>
    public int Member { get; } = member;

    /// <summary>The nearest mention before the words in their sentence; null where none is.</summary>
    public Mention? Before { get; set; }

    /// <summary>How many other mentions stand between it and the words.</summary>
    public int BeforeRank { get; set; }

    /// <summary>The nearest mention after the words in their sentence; null where none is.</summary>
    public Mention? After { get; set; }

    /// <summary>How many other mentions stand between the words and it.</summary>
    public int AfterRank { get; set; }

    /// <summary>The last mention before the sentence; null where none is near.</summary>
    public Mention? Earlier { get; set; }

    /// <summary>Whether only a sentence after the words mentions them.</summary>
    public bool IsLater { get; set; }

    /// <summary>Whether the words themselves name them.</summary>
    public bool IsInside { get; set; }

    /// <summary>Whether their name follows the words after a dash: “…” – Ann Lee.</summary>
    public bool Signs { get; set; }

    /// <summary>First token of their last mention before the words' own cue; -1 where none is near.</summary>
    public int LastMention { get; set; } = -1;

    /// <summary>First token of their last mention as a subject; -1 where none is near.</summary>
    public int LastSubject { get; set; } = -1;

    /// <summary>Whether a mention of them opens the paragraph, or the one before.</summary>
    public bool OpensParagraph { get; set; }

    /// <summary>What speaks for them, by name; see docs/quotations.md.</summary>
    public List<string> Features { get; } = [];
}
