namespace ArticleBot.Replies;

/// <summary>What fits into a front end's messages, in UTF-16 units of the text with its markup; every limit is 32 or more but for the counts.</summary>
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

    /// <summary>The longest label of a choice.</summary>
    public required int ChoiceLabel { get; init; }

    /// <summary>The most choices of one row.</summary>
    public required int ChoicesPerRow { get; init; }

    /// <summary>The most rows of choices.</summary>
    public required int ChoiceRows { get; init; }
}
