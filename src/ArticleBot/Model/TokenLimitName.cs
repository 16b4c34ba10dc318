namespace ArticleBot.Model;

/// <summary>By which name a server is told how many tokens a reply may hold.</summary>
public enum TokenLimitName
{
    /// <summary><c>max_tokens</c>, which most servers know.</summary>
    MaxTokens,

    /// <summary><c>max_completion_tokens</c>, which OpenAI's reasoning models want.</summary>
    MaxCompletionTokens,

    /// <summary>It is not told.</summary>
    None,
}
