namespace ArticleBot.Asking;

/// <summary>The fixed words with which the bot abstains.</summary>
internal static class Abstention
{
    public const string NotInArticle = "The article does not say.";

    public const string NotAboutArticle = "That does not seem to be about the article. I can only answer questions about it.";

    public const string NoQuestion = "I see no question there. Ask me something about the article.";

    public const string OtherRequest = "I can only answer questions about the article.";

    public const string OtherLanguage = "I can only answer questions asked in English.";
}
