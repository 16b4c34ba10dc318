using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.Cues;

/// <summary>A verb of saying, thinking or calling outside quotation marks, with who does it.</summary>
/// <param name="Token">The verb.</param>
/// <param name="Word">What the lexicon says of it.</param>
/// <param name="Subject">Who does it; null where nobody was found.</param>
/// <param name="IsInverted">Whether the subject stands after the verb: “said Ann Lee”.</param>
/// <param name="Object">The mention right after the verb, whom it is said to; null where none stands there.</param>
internal readonly record struct Cue(int Token, CueWord Word, Mention? Subject, bool IsInverted, Mention? Object)
{
    /// <summary>Whether the verb follows another of the same subject: “said …, adding”, “said … but warned”.</summary>
    public bool IsShared { get; init; }
}
