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

    /// <summary>Whether it is said to whom the sentence tells of, the <see cref="Object"/>: “Lee was told by the judge”.</summary>
    public bool IsPassive { get; init; }

    /// <summary>The first token of what says that somebody says: the verb, or who stands before it.</summary>
    public int First => (IsPassive ? Object : IsInverted ? null : Subject) is { } before ? Math.Min(before.First, Token) : Token;

    /// <summary>The token after the verb and whom it is said to, or who says it where the verb is in the passive.</summary>
    public int End => (IsPassive ? Subject : Object) is { } after ? Math.Max(after.End, Token + 1) : Token + 1;
}
