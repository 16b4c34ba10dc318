using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Replies.Actions;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies.Quoting;

/// <summary>Who said what, page by page.</summary>
public static class QuotationsReply
{
    /// <summary>The most quotations of one page.</summary>
    public const int PerPage = 5;

    /// <summary>
    /// The longest page with its sources, in UTF-16 units without markup, unless a single quotation is longer: a message holds it.
    /// </summary>
    private const int Longest = 3200;

    // The paragraph's number and the signs around it.
    private const int AroundSource = 24;

    /// <summary>One page of an article's quotations.</summary>
    /// <param name="article">The article.</param>
    /// <param name="found">The attributions, in the order in which they are shown.</param>
    /// <param name="page">The page wanted; the nearest that there is, is shown.</param>
    /// <param name="speaker">Whose they are; null for everybody's.</param>
    /// <param name="about">
    /// What they are about; null for anything. Longer than <see cref="ReplyAction.TurnPage.MaxAboutLength"/> gets no page buttons.
    /// </param>
    public static ChatReply Of(Article article, IReadOnlyList<Attribution> found, int page = 1, Speaker? speaker = null,
        string? about = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(found);
        var topic = string.IsNullOrWhiteSpace(about) ? null : about.Trim();
        var title = Title(speaker, topic);
        if (found.Count == 0)
            return new ChatReply
            { Title = title, Text = ReplyText.Plain("The article has no such quotation."), Tone = ReplyTone.Abstention };
        var starts = Starts(article, found);
        var shown = new ReplyPage(Math.Clamp(page, 1, starts.Count), starts.Count);
        var end = shown.Number < starts.Count ? starts[shown.Number] : found.Count;
        var cited = new CitedText();
        var lines = found.Take(starts[shown.Number - 1]..end).Select(attribution => Line(article, attribution, cited));
        return new ChatReply
        {
            Title = title,
            Text = ReplyText.Join("\n", lines),
            Sources = cited.Sources,
            Page = shown,
            Choices = topic?.Length > ReplyAction.TurnPage.MaxAboutLength ? [] : Turns(article, shown, speaker, topic),
        };
    }

    private static List<int> Starts(Article article, IReadOnlyList<Attribution> found)
    {
        var starts = new List<int> { 0 };
        var length = 0;
        for (var i = 0; i < found.Count; i++)
        {
            var own = Length(article, found[i]);
            if (i > starts[^1] && (i - starts[^1] == PerPage || length + own > Longest))
            {
                starts.Add(i);
                length = 0;
            }

            length += own;
        }

        return starts;
    }

    private static int Length(Article article, Attribution attribution)
    {
        var cited = new CitedText();
        var line = Line(article, attribution, cited).ToString();
        return line.Length + cited.Sources.Sum(source => AroundSource + Length(source, line));
    }

    private static int Length(ReplySource source, string line)
    {
        var link = source.Link?.AbsoluteUri.Length ?? 0;
        return line.Contains(source.Words, StringComparison.Ordinal) ? link : link + source.Words.Length;
    }

    private static string Title(Speaker? speaker, string? about)
    {
        var of = speaker is null ? "Quotations" : SpeakersReply.NameAndRole(speaker);
        return about is null ? of : $"{of} about “{about}”";
    }

    private static ReplyText Line(Article article, Attribution attribution, CitedText cited)
    {
        var quotation = new Quotation(article, attribution);
        var isWhole = attribution.Kind is QuotationKind.Direct or QuotationKind.Post or QuotationKind.Answer or QuotationKind.Question;
        var words = Excerpt.Of(isWhole ? quotation.Words : quotation.AsPrinted, Excerpt.Sentence);
        var said = isWhole ? $"“{words}”" : words;
        var names = string.Join(" and ", attribution.Speakers.Select(one => one.Name));
        var who = names.Length == 0 ? ReplyText.Plain(" — not said by whom") : ReplyText.Plain(" — ").With(ReplyRunKind.Strong, names);
        var label = quotation.Label.TrimEnd();
        var line = ReplyText.Plain($"• {said}").With(who).With(ReplyRunKind.Plain, label.Length == 0 ? "" : $" {label}");
        return cited.Marked(line, QuotationCitations.Of(quotation));
    }

    private static ImmutableArray<ReplyChoice> Turns(Article article, ReplyPage page, Speaker? speaker, string? about) =>
        PageTurns.Of(
            page,
            number => new ReplyAction.TurnPage(ReplyKeys.Of(article), speaker is null ? null : ReplyKeys.Of(speaker), number, about));
}
