namespace ArticleBot.Retrieval.Questions;

/// <summary>What an amount that a question asks for is told in.</summary>
internal enum AmountKind
{
    /// <summary>No amount, or one that the question's words leave open: “how many”.</summary>
    None,

    /// <summary>“How much does it cost”, “what salary”.</summary>
    Money,

    /// <summary>“How old”.</summary>
    Age,

    /// <summary>“How long”.</summary>
    Duration,

    /// <summary>“How far”.</summary>
    Distance,

    /// <summary>“How tall”.</summary>
    Height,

    /// <summary>“How heavy”, “what does it weigh”.</summary>
    Weight,

    /// <summary>“How fast”.</summary>
    Speed,

    /// <summary>“What number do I ring”.</summary>
    Telephone,
}
