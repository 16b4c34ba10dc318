using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Benchmarks.Pages;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Benchmarks.Quotations;

/// <summary>What the bot finds on one half of the marked pages, beside what the readers marked.</summary>
internal sealed class PageQuotationFigures
{
    private const double Half = 0.5;

    private readonly QuotationArchive archive = new();
    private readonly List<Found> found = [];
    private readonly List<Marked> marked = [];

    /// <summary>Compares.</summary>
    public PageQuotationFigures(PageBodies pages, ImmutableArray<PageQuotation> items)
    {
        foreach (var page in items.GroupBy(item => item.Page))
        {
            var article = pages.Article(page.Key);
            var own = page.Select(item => new Marked(item, pages.Place(item.Page, item.Start, item.Length))).ToList();
            var end = own.Find(one => one.Item.Kind == "end")?.Place.Start ?? int.MaxValue;
            own.RemoveAll(one => one.Item.Kind == "end");
            marked.AddRange(own);
            bool IsRead(Attribution found) => article.FileOffsets.ToFile(found.Spans[0]).Start < end;
            foreach (var attribution in archive.Attributions(article).Where(IsRead))
                Take(article, attribution, own);
        }
    }

    /// <summary>Stretches that the bot gives as words of somebody, each with what was marked there.</summary>
    public IReadOnlyList<Found> All => found;

    /// <summary>What was marked, in order.</summary>
    public IReadOnlyList<Marked> Items => marked;

    /// <summary>Whether a marked item is found with the right speaker, by anything of these.</summary>
    public static bool IsFound(Marked item, IEnumerable<Found> shown) =>
        shown.Any(one => one.Page == item.Item.Page && Overlap(one.Places, item) && item.Item.IsSpeaker(one.Attribution.Speaker?.Name));

    private void Take(Article article, Attribution attribution, List<Marked> own)
    {
        var places = attribution.Spans.Select(article.FileOffsets.ToFile).ToList();
        if (attribution.Kind == QuotationKind.Indirect)
        {
            var item = own.Where(one => one.Item.Kind != "none" && Overlap(places, one))
                .OrderByDescending(one => one.Item.IsSpeaker(attribution.Speaker?.Name)).FirstOrDefault();
            found.Add(new Found(own[0].Item.Page, article, attribution, places, item?.Item, archive.IsShown(attribution)));
            return;
        }

        foreach (var place in places)
        {
            var item = own.Where(one => one.Item.Kind != "reported")
                .FirstOrDefault(one => Shared(place, one.Place) > Half * Math.Max(Length(place), Length(one.Place)));
            found.Add(new Found(own[0].Item.Page, article, attribution, [place], item?.Item, archive.IsShown(attribution)));
        }
    }

    // More than half of the shorter one.
    private static bool Overlap(List<(int Start, int End)> places, Marked item) =>
        places.Any(place => Shared(place, item.Place) > Half * Math.Min(Length(place), Length(item.Place)));

    private static int Shared((int Start, int End) one, (int Start, int End) other) =>
        Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);

    private static int Length((int Start, int End) place) => place.End - place.Start;

    /// <summary>A marked item with its place in the article's file.</summary>
    internal sealed record Marked(PageQuotation Item, (int Start, int End) Place);

    /// <summary>What the bot gives, what was marked at that place (null where nothing was), and whether it is shown by default.</summary>
    internal sealed record Found(
        string Page, Article Article, Attribution Attribution, List<(int Start, int End)> Places, PageQuotation? Item, bool IsShown)
    {
        /// <summary>Whether somebody was marked as having said it, and is the one that the bot gives.</summary>
        public bool IsRight => Item is { Kind: not "none" } && Item.IsSpeaker(Attribution.Speaker?.Name);

        /// <summary>Whether it is given as somebody's own words.</summary>
        public bool IsQuoted => Attribution.Kind is QuotationKind.Direct or QuotationKind.Mixed;

        /// <summary>Whether it is given in the article's words.</summary>
        public bool IsReported => Attribution.Kind == QuotationKind.Indirect;
    }
}
