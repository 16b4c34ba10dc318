namespace ArticleBot.Checking;

/// <summary>How a standing is called.</summary>
public static class StandingNames
{
    /// <summary>The name for a person.</summary>
    public static string Of(Standing standing) => standing switch
    {
        Standing.Supported => "supported",
        Standing.Stronger => "stronger than the article",
        Standing.Contradicted => "contradicted by the article",
        _ => "not in the article",
    };
}
