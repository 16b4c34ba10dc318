using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Quotations.Names;

/// <summary>A place of an article that stands for somebody or something that can be quoted.</summary>
/// <param name="First">Its first token, title and article included.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Head">The token that carries it: the surname, the noun, the pronoun.</param>
/// <param name="Kind">How it stands for its bearer.</param>
/// <param name="Gender">Which pronoun takes it up.</param>
internal sealed record Mention(int First, int End, int Head, MentionKind Kind, Gender Gender)
{
    /// <summary>First token of the bare name: after titles and roles; the head for other kinds.</summary>
    public int NameFirst { get; init; } = Head;

    /// <summary>The token after the bare name.</summary>
    public int NameEnd { get; init; } = Head + 1;

    /// <summary>The cast member that it stands for; -1 where nobody is known.</summary>
    public int Member { get; set; } = -1;

    /// <summary>Whether it owns what follows: “Mr Moon's office”.</summary>
    public bool IsPossessive { get; init; }
}
