using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.English;

namespace ArticleBot.Summarising;

/// <summary>The entries of a live blog, each with the time that it stands under.</summary>
internal sealed partial class LiveBlog
{
    private const int HoursOfHalfADay = 12;
    private static readonly Regex BehindClock = Patterns.Of("asides", "behind-clock");

    private readonly ImmutableArray<Entry> entries;
    private readonly bool isNewestFirst;

    private LiveBlog(ImmutableArray<Entry> entries)
    {
        this.entries = entries;
        isNewestFirst = entries[0].Minute > entries[^1].Minute;
    }

    /// <summary>The entries of an article; null where it is no live blog.</summary>
    public static LiveBlog? Of(Article article)
    {
        if (article.Info.Genre != ArticleGenre.LiveBlog)
            return null;
        var found = article.Paragraphs
            .Where(paragraph => paragraph.IsBody || paragraph.Kind == ParagraphKind.Heading)
            .Select(paragraph => (paragraph.Number, Time: Clock().Match(article.TextOf(paragraph))))
            .Where(pair => pair.Time.Success)
            .Select(pair => new Entry(pair.Number, pair.Time.Value.Trim(), pair.Time.Length, MinuteOf(pair.Time)))
            .ToImmutableArray();
        return found.Length > 1 ? new LiveBlog(found) : null;
    }

    /// <summary>How many newer entries and paragraphs of its own entry a paragraph has before it; 0 before the first entry.</summary>
    public int PlaceOf(Paragraph paragraph)
    {
        var at = EntryOf(paragraph);
        return at < 0 ? 0 : Age(at) + paragraph.Number - entries[at].Paragraph;
    }

    /// <summary>The time that a paragraph stands under, and its entry's place from the oldest; null before the first entry.</summary>
    public (string Words, int Order)? TimeOf(Paragraph paragraph)
    {
        var at = EntryOf(paragraph);
        return at < 0 ? null : (entries[at].Words, entries.Length - 1 - Age(at));
    }

    /// <summary>A stretch of an entry without the time that the entry begins with; of length 0 where it is no more than that.</summary>
    /// <param name="article">The article.</param>
    /// <param name="paragraph">The paragraph that holds it.</param>
    /// <param name="span">The stretch.</param>
    public TextSpan WithoutTime(Article article, Paragraph paragraph, TextSpan span)
    {
        var at = EntryOf(paragraph);
        if (at < 0 || entries[at].Paragraph != paragraph.Number)
            return span;
        var end = paragraph.Span.Start + entries[at].Length;
        end += BehindClock.Match(article.Text[end..paragraph.Span.End]).Length;
        return TextSpan.Between(Math.Clamp(end, span.Start, span.End), span.End);
    }

    private int Age(int entry) => isNewestFirst ? entry : entries.Length - 1 - entry;

    private int EntryOf(Paragraph paragraph)
    {
        var (low, high) = (-1, entries.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (entries[middle].Paragraph <= paragraph.Number)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private static int MinuteOf(Match time)
    {
        var hour = int.Parse(time.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = time.Groups["minute"].Success ? int.Parse(time.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var half = time.Groups["half"].Value;
        if (half.Length > 0)
            hour = hour % HoursOfHalfADay + (half is "p" or "P" ? HoursOfHalfADay : 0);
        return hour * 60 + minute;
    }

    // “14:32”, “10.45am”, “3 pm”: as much of a paragraph's beginning as names the time.
    [GeneratedRegex(
        @"^(?<hour>[0-9]{1,2})(?:(?:[:.](?<minute>[0-9]{2}))(?:\s*(?<half>[aApP])\.?[mM]\b\.?)?"
        + @"|\s*(?<half>[aApP])\.?[mM]\b\.?)(?=\s|$|[:—–|-])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();

    private sealed record Entry(int Paragraph, string Words, int Length, int Minute);
}
