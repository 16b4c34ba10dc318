using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Quotations.Cues;

/// <summary>A verb of saying, thinking or calling outside quotation marks, with who does it.</summary>
/// <param name="Token">The verb.</param>
/// <param name="Word">What the lexicon says of it.</param>
/// <param name="Subject">Index of the mention that is its subject; -1 where none was found.</param>
/// <param name="IsInverted">Whether the subject stands after the verb: “said Ann Lee”.</param>
/// <param name="Object">Index of the mention right after the verb, whom it is said to; -1 where none stands there.</param>
internal readonly record struct Cue(int Token, CueWord Word, int Subject, bool IsInverted, int Object)
{
    /// <summary>Whether the verb follows another of the same subject: “said …, adding”, “said … but warned”.</summary>
    public bool IsShared { get; init; }
}
