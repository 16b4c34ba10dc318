using ArticleBot.Articles;

namespace ArticleBot.Replies.Json;

/// <summary>How the sorts of articles are called in the output.</summary>
public static class ArticleGenreNames
{
    /// <summary>The name of a sort.</summary>
    public static string Of(ArticleGenre genre) => genre switch
    {
        ArticleGenre.LiveBlog => "live blog",
        ArticleGenre.PressRelease => "press release",
        _ => genre.ToString().ToLowerInvariant(),
    };
}
