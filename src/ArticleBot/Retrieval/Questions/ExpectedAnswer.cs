namespace ArticleBot.Retrieval.Questions;

/// <summary>The kind of words that would answer a question.</summary>
internal enum ExpectedAnswer
{
    /// <summary>Anything: “what did …”, “how …”.</summary>
    Any,

    /// <summary>A person or a body: “who …”.</summary>
    Name,

    /// <summary>A place: “where …”, “which country …”.</summary>
    Place,

    /// <summary>A time: “when …”, “what year …”.</summary>
    Time,

    /// <summary>A number: “how many …”, “how much …”.</summary>
    Number,

    /// <summary>An age, in figures: “how old …”.</summary>
    Age,

    /// <summary>A reason: “why …”.</summary>
    Reason,
}
