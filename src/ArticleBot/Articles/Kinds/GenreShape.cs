using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Articles.Kinds;

/// <summary>Tells what sort of article it is from the kinds and the look of its blocks.</summary>
internal static partial class GenreShape
{
    private static readonly Regex Letter = Patterns.Of("genres", "letter");
    private static readonly Regex LettersTitle = Patterns.Of("genres", "letters-title");
    private static readonly Regex ReleaseHead = Patterns.Of("genres", "release-head");
    private static readonly Regex ReleaseFoot = Patterns.Of("genres", "release-foot");
    private static readonly Regex ListTitle = Patterns.Of("genres", "list-title");
    private static readonly Regex OpinionTitle = Patterns.Of("genres", "opinion-title");

    private static readonly Regex OpinionLabel = Patterns.Of("genres", "opinion-label");

    // “/2019/11/19/opinion/…”
    private static readonly Regex OpinionPath = Patterns.Of("genres", "opinion-path");

    private const int FewestEntries = 3;
    private const int ReleaseReach = 3;
    private const int ReleaseEnd = 4;
    private const int LabelReach = 3;

    public static ArticleGenre Of(Article article)
    {
        var paragraphs = article.Paragraphs;
        var body = Math.Max(1, paragraphs.Count(paragraph => paragraph.IsBody));
        if (Count(article, ParagraphKind.Heading, Time()) + Count(article, ParagraphKind.Heading, OpensWithTime())
            + Count(article, ParagraphKind.Body, OpensWithTime()) >= FewestEntries)
            return ArticleGenre.LiveBlog;
        if (paragraphs.Count(paragraph => paragraph.Kind == ParagraphKind.Question) >= 2)
            return ArticleGenre.Interview;
        if (Count(article, null, Letter) >= 1 && (LettersTitle.IsMatch(article.Title) || Count(article, null, Letter) >= 2))
            return ArticleGenre.Letters;
        if (IsRelease(article))
            return ArticleGenre.PressRelease;
        if (Count(article, null, Score()) >= Math.Max(FewestEntries, body / 4))
            return ArticleGenre.Sports;
        var items = paragraphs.Count(paragraph => paragraph.Kind == ParagraphKind.ListItem);
        var numbered = Count(article, ParagraphKind.Heading, Numbered());
        if (numbered >= FewestEntries || items >= FewestEntries && items * 2 > body || ListTitle.IsMatch(article.Title)
            && items + numbered >= FewestEntries)
            return ArticleGenre.List;
        return IsOpinion(article, body) ? ArticleGenre.Opinion : ArticleGenre.Report;
    }

    private static int Count(Article article, ParagraphKind? kind, Regex shape) =>
        article.Paragraphs.Count(paragraph =>
            (kind is null ? paragraph.IsBody : paragraph.Kind == kind) && shape.IsMatch(article.TextOf(paragraph)));

    private static bool IsRelease(Article article) =>
        article.Paragraphs.Take(ReleaseReach).Any(paragraph => ReleaseHead.IsMatch(article.TextOf(paragraph)))
        || article.Paragraphs.TakeLast(ReleaseEnd).Any(paragraph => ReleaseFoot.IsMatch(article.TextOf(paragraph)));

    // The label says it, or the writer speaks of himself in the running text, paragraph after paragraph.
    private static bool IsOpinion(Article article, int body)
    {
        if (OpinionTitle.IsMatch(article.Title) || article.Paragraphs.Take(LabelReach).Any(IsOpinionLabel)
            || article.Source.Url is { } url && OpinionPath.IsMatch(url.AbsolutePath))
            return true;
        var own = Count(article, null, FirstPerson());
        return own * 3 >= body && own >= FewestEntries;

        bool IsOpinionLabel(Paragraph paragraph) =>
            paragraph.Kind == ParagraphKind.Furniture && SectionLabel.IsLabel(article.TextOf(paragraph))
            && OpinionLabel.IsMatch(article.TextOf(paragraph));
    }

    [GeneratedRegex(
        @"^\d{1,2}\s*(?:[:.]\s*\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s+\p{Lu}{2,4})?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex(
        @"^(?:\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)(?:\s+[A-Z]{2,4})?\s*(?:[:—–|-]"
        + @"|\p{Lu})",
        RegexOptions.CultureInvariant)]
    private static partial Regex OpensWithTime();

    // “5-4”, “3–0”; not “2018-19” or a telephone number
    [GeneratedRegex(@"(?<![\d-–/])\d{1,3}[-–]\d{1,3}(?![\d-–/])", RegexOptions.CultureInvariant)]
    private static partial Regex Score();

    [GeneratedRegex(@"^#?\d{1,2}(?:[.):]|\s)\s*\S", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    // “I” and “my” outside of quotation marks.
    [GeneratedRegex(@"^[^“""‘]*\b(?:I|I’m|I'm|[Mm]y)\b", RegexOptions.CultureInvariant)]
    private static partial Regex FirstPerson();
}
