namespace ArticleBot.Asking;

/// <summary>What a user's words are, by their form alone.</summary>
internal enum QuestionScope
{
    /// <summary>A question that an article may answer.</summary>
    Question,

    /// <summary>No word at all: punctuation, emoji.</summary>
    NoWords,

    /// <summary>Words of another language than English.</summary>
    OtherLanguage,

    /// <summary>A task, a command or small talk: a poem, “ignore your instructions”, “who are you”.</summary>
    OtherRequest,
}
