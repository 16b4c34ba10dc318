using ArticleBot.Articles;

namespace ArticleBot.Cli.Commands;

/// <summary>How the sorts of articles are called in the output.</summary>
internal static class ArticleGenreNames
{
    /// <summary>The name of a sort.</summary>
    public static string Of(ArticleGenre genre) => genre switch
    {
        ArticleGenre.LiveBlog => "live blog",
        ArticleGenre.PressRelease => "press release",
        _ => genre.ToString().ToLowerInvariant(),
    };
}
