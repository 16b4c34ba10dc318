namespace ArticleBot.Asking;

/// <summary>The fixed words with which the bot abstains or doubts.</summary>
internal static class Abstention
{
    public const string NotInArticle = "The article does not say.";

    /// <summary>Said beside an answer of low confidence.</summary>
    public const string Doubtful = "The closest that the article has; it may not answer the question.";

    /// <summary>Said beside an abstention: of somebody who is asked for by name the article gives only a noun.</summary>
    public static string Nameless(string noun) => $"The article speaks of the {noun} and gives no name.";

    /// <summary>Said beside what the article has of people with a part of a name that nobody there bears.</summary>
    public static string NobodyCalled(string name) => $"The article names nobody called {name}.";

    /// <summary>Said where a name was typed that is nobody's, and is nearly somebody's.</summary>
    public static string TakenFor(string typed, string name) => $"“{typed}” is taken for {name}.";

    public const string NotAboutArticle = "That does not seem to be about the article. I can only answer questions about it.";

    public const string NoQuestion = "I see no question there. Ask me something about the article.";

    public const string OtherRequest = "I can only answer questions about the article.";

    public const string OtherLanguage = "I can only answer questions asked in English.";
}
