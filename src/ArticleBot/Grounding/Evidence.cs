using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArticleBot.Articles;

namespace ArticleBot.Grounding;

/// <summary>The passages that a model is given, each under the number that a reply cites it by.</summary>
public sealed class Evidence
{
    private const int LongestTitle = 300;

    private readonly FrozenDictionary<int, GivenPassage> byNumber;

    private Evidence(ImmutableArray<GivenPassage> passages)
    {
        Passages = passages;
        byNumber = passages.ToFrozenDictionary(passage => passage.Number);
    }

    /// <summary>The passages, article by article in reading order.</summary>
    public ImmutableArray<GivenPassage> Passages { get; }

    /// <summary>The titles of the articles, parted by a semicolon, each with its date and kind where they are known: “A bridge (News, 3
    /// March 2026)”.</summary>
    public string Titles => string.Join("; ", Passages.Select(passage => passage.Article).Distinct().Select(Heading));

    /// <summary>
    /// Numbers the passages: of one article by their paragraph numbers, of several articles from 1 onwards.
    /// </summary>
    /// <exception cref="ArgumentException">There is no passage.</exception>
    public static Evidence Of(IEnumerable<(Article Article, Paragraph Paragraph)> passages)
    {
        var groups = passages.Distinct().GroupBy(passage => passage.Article)
            .Select(group => group.OrderBy(passage => passage.Paragraph.Number)).ToList();
        if (groups.Count == 0)
            throw new ArgumentException("There is no passage.", nameof(passages));
        var inOrder = groups.SelectMany(group => group);
        return new Evidence([.. inOrder.Select((passage, index) =>
            new GivenPassage(groups.Count == 1 ? passage.Paragraph.Number : index + 1, passage.Article, passage.Paragraph))]);
    }

    /// <summary>The passage of a number; null where the model was given none.</summary>
    public GivenPassage? Find(int number) => byNumber.GetValueOrDefault(number);

    /// <summary>The passages as a prompt holds them: <c>[4] The words of the fourth paragraph.</c></summary>
    public string ToPromptText()
    {
        var text = new StringBuilder();
        foreach (var passage in Passages)
            text.Append(CultureInfo.InvariantCulture, $"[{passage.Number}] {passage.Article.TextOf(passage.Paragraph)}\n\n");
        return text.ToString().TrimEnd();
    }

    private static string Heading(Article article)
    {
        var title = article.Title.Length > LongestTitle ? article.Title[..LongestTitle] : article.Title;
        string[] known = [KindOf(article.Info.Genre), article.Info.Published is { } published ? published.AsPrinted : ""];
        var told = string.Join(", ", known.Where(part => part.Length > 0));
        return told.Length == 0 ? title : $"{title} ({told})";
    }

    // What its shape does not tell is a report, and goes without saying.
    private static string KindOf(ArticleGenre genre) => genre switch
    {
        ArticleGenre.Report => "",
        ArticleGenre.LiveBlog => "live blog",
        ArticleGenre.PressRelease => "press release",
        _ => genre.ToString().ToLowerInvariant(),
    };
}
