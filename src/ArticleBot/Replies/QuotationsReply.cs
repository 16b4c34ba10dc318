using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Quotations;
using ArticleBot.Replies.Actions;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies;

/// <summary>Who said what, page by page.</summary>
public static class QuotationsReply
{
    /// <summary>Quotations of one page.</summary>
    public const int PerPage = 5;

    /// <summary>One page of an article's quotations.</summary>
    /// <param name="article">The article.</param>
    /// <param name="found">The attributions, in the order in which they are shown.</param>
    /// <param name="page">The page wanted; the nearest that there is, is shown.</param>
    /// <param name="speaker">Whose they are; null for everybody's.</param>
    /// <param name="about">
    /// What they are about; null for anything. Longer than <see cref="ReplyAction.TurnPage.MaxAboutLength"/> gets no page buttons.
    /// </param>
    public static ChatReply Of(Article article, IReadOnlyList<Attribution> found, int page = 1, Speaker? speaker = null, string? about = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(found);
        var topic = string.IsNullOrWhiteSpace(about) ? null : about.Trim();
        var title = Title(speaker, topic);
        if (found.Count == 0)
            return new ChatReply { Title = title, Text = ReplyText.Plain("The article has no such quotation."), Tone = ReplyTone.Abstention };
        var shown = new ReplyPage(1, (found.Count + PerPage - 1) / PerPage);
        shown = shown with { Number = Math.Clamp(page, 1, shown.Count) };
        var cited = new CitedText();
        var lines = found.Skip((shown.Number - 1) * PerPage).Take(PerPage).Select(attribution => Line(article, attribution, cited));
        return new ChatReply
        {
            Title = title,
            Text = ReplyText.Join("\n", lines),
            Sources = cited.Sources,
            Page = shown,
            Choices = topic?.Length > ReplyAction.TurnPage.MaxAboutLength ? [] : Turns(article, shown, speaker, topic),
        };
    }

    private static string Title(Speaker? speaker, string? about) =>
        $"{(speaker is null ? "Quotations" : speaker.Role is null ? speaker.Name : $"{speaker.Name}, {speaker.Role}")}{(about is null ? "" : $" about “{about}”")}";

    private static ReplyText Line(Article article, Attribution attribution, CitedText cited)
    {
        var quotation = new Quotation(article, attribution);
        var isWhole = attribution.Kind is QuotationKind.Direct or QuotationKind.Post or QuotationKind.Answer;
        var words = Excerpt.Of(isWhole ? quotation.Words : quotation.AsPrinted, Excerpt.Sentence);
        var said = isWhole ? $"“{words}”" : words;
        var names = string.Join(" and ", attribution.Speakers.Select(one => one.Name));
        var who = names.Length == 0 ? ReplyText.Plain(" — not said by whom") : ReplyText.Plain(" — ").With(ReplyRunKind.Strong, names);
        var label = quotation.Label.TrimEnd();
        var line = ReplyText.Plain($"• {said}").With(who).With(ReplyRunKind.Plain, label.Length == 0 ? "" : $" {label}");
        return cited.Marked(line, attribution.Spans.Select(span => new Citation(article, article.ParagraphAt(span.Start), span)));
    }

    private static ImmutableArray<ReplyChoice> Turns(Article article, ReplyPage page, Speaker? speaker, string? about) =>
        PageTurns.Of(
            page,
            number => new ReplyAction.TurnPage(ReplyKeys.Of(article), speaker is null ? null : ReplyKeys.Of(speaker), number, about));
}
