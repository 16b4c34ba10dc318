using ArticleBot.Checking;

namespace ArticleBot.Cli.Commands.Checking;

/// <summary>How a standing is called: in JSON, and for a person.</summary>
internal static class StandingNames
{
    public static string InJson(Standing standing) => standing switch
    {
        Standing.Supported => "supported",
        Standing.Stronger => "stronger",
        Standing.Contradicted => "contradicted",
        _ => "not in the article",
    };

    public static string ForPeople(Standing standing) => standing switch
    {
        Standing.Supported => "supported",
        Standing.Stronger => "stronger than the article",
        Standing.Contradicted => "contradicted by the article",
        _ => "not in the article",
    };
}
