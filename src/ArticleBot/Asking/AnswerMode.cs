namespace ArticleBot.Asking;

/// <summary>How an answer was made.</summary>
public enum AnswerMode
{
    /// <summary>Sentences of the article, word for word.</summary>
    Extractive,

    /// <summary>Written by a language model, each sentence checked against the article.</summary>
    Model,
}
