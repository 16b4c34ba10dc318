namespace ArticleBot.Summarising;

/// <summary>How a summary was made.</summary>
public enum SummaryMode
{
    /// <summary>Sentences of the article, word for word but for names added in square brackets.</summary>
    Extractive,

    /// <summary>Written by a language model, each sentence checked against the article.</summary>
    Model,
}
