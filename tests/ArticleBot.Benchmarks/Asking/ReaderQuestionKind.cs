namespace ArticleBot.Benchmarks.Asking;

/// <summary>What an article has for a question.</summary>
internal enum ReaderQuestionKind
{
    /// <summary>A paragraph answers it.</summary>
    Answerable,

    /// <summary>It is about the article's subject, and the article does not say.</summary>
    Unanswerable,

    /// <summary>It is about something else.</summary>
    OffTopic,
}
