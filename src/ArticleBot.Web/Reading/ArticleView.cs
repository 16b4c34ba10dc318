using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Web.Reading;

/// <summary>An article as its page shows it.</summary>
public sealed record ArticleView
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>What stands beside it; null for nothing yet.</summary>
    public Panel? Panel { get; init; }

    /// <summary>Names the reader's conversation; empty where nothing was asked.</summary>
    public string Talk { get; init; } = "";

    /// <summary>The kept answers of this conversation, this page's included, in order.</summary>
    public ImmutableArray<string> Kept { get; init; } = [];

    /// <summary>Who speaks in each paragraph, by its number; in the order of their words.</summary>
    public required ILookup<int, string> Voices { get; init; }

    /// <summary>The words that are marked in the text: those of the speaker who is shown.</summary>
    public ImmutableArray<TextSpan> Marked { get; init; } = [];

    /// <summary>The page's path.</summary>
    public string Path => ReaderAddress.OfArticle(Article.Id);

    /// <summary>The page's title.</summary>
    public string PageTitle => Panel switch
    {
        Panel.Answered answered => $"{answered.Question} – {Article.Title}",
        Panel.Summarised => $"Summary – {Article.Title}",
        Panel.Voice voice => $"{voice.Name} – {Article.Title}",
        _ => Article.Title,
    };

    /// <summary>Who wrote the article, where and when it appeared; empty where nothing tells it.</summary>
    public string Origin
    {
        get
        {
            var info = Article.Info;
            var day = info.Published?.Day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? info.Published?.AsPrinted;
            return string.Join(" · ", new[] { info.Byline, info.Site, day }.OfType<string>());
        }
    }

    /// <summary>Who speaks where in an article.</summary>
    public static ILookup<int, string> VoicesOf(Article article, IEnumerable<Attribution> shown) => shown
        .SelectMany(said => said.Speakers.Select(speaker => (Paragraph: article.ParagraphAt(said.Spans[0].Start), speaker.Name)))
        .Distinct()
        .ToLookup(said => said.Paragraph, said => said.Name);
}
