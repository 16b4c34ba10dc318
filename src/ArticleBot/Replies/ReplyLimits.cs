namespace ArticleBot.Replies;

/// <summary>What fits into a front end's messages, in UTF-16 units of the text with its markup; every limit but the counts is 32 or more,
/// and that of a card 32 more than its heading's.</summary>
public sealed record ReplyLimits
{
    /// <summary>The longest heading.</summary>
    public required int Title { get; init; }

    /// <summary>The longest text of one card.</summary>
    public required int Text { get; init; }

    /// <summary>The longest name of a field.</summary>
    public required int FieldName { get; init; }

    /// <summary>The longest value of a field.</summary>
    public required int FieldValue { get; init; }

    /// <summary>The most fields of one card.</summary>
    public required int Fields { get; init; }

    /// <summary>The most of heading, text and fields together of one card.</summary>
    public required int Card { get; init; }

    /// <summary>The most cards of one reply, 1 or more; what goes beyond them is left out, and the reply says so.</summary>
    public int Cards { get; init; } = 2;

    /// <summary>The most choices of one row.</summary>
    public required int ChoicesPerRow { get; init; }
}
