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

    /// <summary>Whether it is a person's name of one word.</summary>
    public bool IsOneWord => NameEnd - NameFirst == 1;

    /// <summary>Whether a title or a role stands before the bare name: “Mr Lee”.</summary>
    public bool HasTitle => First < NameFirst;

    /// <summary>Whether another one stands inside of it, or covers the same words.</summary>
    public bool Holds(Mention other) => other.First >= First && other.End <= End;

    /// <summary>The index of the first of some mentions that begins at or after a token; their number where none does.</summary>
    /// <param name="mentions">Mentions <see cref="InOrder"/>.</param>
    /// <param name="token">The token.</param>
    public static int FirstFrom(IReadOnlyList<Mention> mentions, int token)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].First < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Compares two by their first token; of two that begin together the longer one comes first.</summary>
    public static int InOrder(Mention one, Mention other) => (one.First, -one.End).CompareTo((other.First, -other.End));
}
