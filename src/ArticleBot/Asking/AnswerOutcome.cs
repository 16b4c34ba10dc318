namespace ArticleBot.Asking;

/// <summary>What became of a question.</summary>
public enum AnswerOutcome
{
    /// <summary>The article answers it.</summary>
    Answered,

    /// <summary>Abstention: the question fits the article, but the article does not say.</summary>
    NotInArticle,

    /// <summary>Abstention: the question is not about the article, or is no question at all.</summary>
    NotAboutArticle,

    /// <summary>Abstention: a greeting, a word of thanks, a question about the bot or a task; the bot says one line about itself.</summary>
    Remark,
}
