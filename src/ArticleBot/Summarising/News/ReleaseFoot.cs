using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.English;

namespace ArticleBot.Summarising.News;

/// <summary>Finds where a press release stops telling its news and says what its sender is, and whom to call.</summary>
internal static class ReleaseFoot
{
    private const int FewestAbove = 2;

    private static readonly Regex Foot = Patterns.Of("news", "release-foot");

    /// <summary>The number of the paragraph with which the foot begins; beyond the last one where there is none.</summary>
    public static int Of(Article article)
    {
        if (article.Info.Genre != ArticleGenre.PressRelease)
            return int.MaxValue;
        var told = 0;
        foreach (var paragraph in article.Paragraphs)
        {
            if (told >= FewestAbove && Foot.IsMatch(article.TextOf(paragraph)))
                return paragraph.Number;
            told += paragraph.IsBody ? 1 : 0;
        }

        return int.MaxValue;
    }
}
