namespace ArticleBot.Asking;

/// <summary>The fixed words with which the bot abstains or doubts.</summary>
internal static class Abstention
{
    public const string NotInArticle = "The article does not say.";

    /// <summary>Said beside an answer of low confidence.</summary>
    public const string Doubtful = "The closest that the article has; it may not answer the question.";

    /// <summary>Said beside an abstention: of somebody who is asked for by name the article gives only a noun.</summary>
    public static string Nameless(string noun) => $"The article speaks of the {noun} and gives no name.";

    public const string NotAboutArticle = "That does not seem to be about the article. I can only answer questions about it.";

    public const string NoQuestion = "I see no question there. Ask me something about the article.";

    public const string OtherRequest = "I can only answer questions about the article.";

    public const string OtherLanguage = "I can only answer questions asked in English.";
}
