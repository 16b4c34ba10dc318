using System.Collections.Immutable;
using System.Security.Cryptography;
using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Conversations;
using ArticleBot.Grounding;
using ArticleBot.Library;
using ArticleBot.Quotations;
using ArticleBot.Quotations.People;
using ArticleBot.Replies;
using ArticleBot.Replies.Keeping;
using ArticleBot.Replies.Links;
using ArticleBot.Summarising;
using Microsoft.Extensions.Options;

namespace ArticleBot.Web.Reading;

/// <summary>Makes what the pages show. Thread-safe.</summary>
internal sealed partial class ReaderDesk(
    ArticleShelf shelf, ConversationAsker asker, Summariser summariser, QuotationArchive quotations, IAnswerStore answers,
    IOptions<WebOptions> options, QuestionWatch watch, TimeProvider time, ILogger<ReaderDesk> log)
{
    private const int TalkBytes = 16;
    private const int MostEarlier = 8;

    /// <summary>The library, or what of it fits a search.</summary>
    public LibraryView Library(string? search) => LibraryView.Of(shelf.Entries(), search);

    /// <summary>A kept answer, and its article where that still has the same text; null where there is none.</summary>
    public (KeptAnswer Answer, Article? Article)? Kept(string id)
    {
        if (!IsHex(id, KeptAnswer.IdLength) || answers.Find(id) is not { } answer)
            return null;
        var article = shelf.Find(answer.ArticleId);
        return (answer, article is not null && answer.IsOf(article) ? article : null);
    }

    /// <summary>The article of an id; null where there is none.</summary>
    public Article? Find(string id) => shelf.Find(id);

    /// <summary>An article's page with nothing beside the text.</summary>
    public ArticleView Plain(Article article) => new()
    {
        Article = article,
        Voices = ArticleView.VoicesOf(article, quotations.Attributions(article).Where(quotations.IsShown)),
    };

    /// <summary>An article's page.</summary>
    /// <param name="article">The article.</param>
    /// <param name="request">What is wanted beside it.</param>
    /// <param name="progress">Told while a language model writes: the checked sentences so far.</param>
    /// <param name="cancellation">Stops the making.</param>
    public async Task<ArticleView> BesideAsync(
        Article article, ReaderRequest request, IProgress<ImmutableArray<Claim>>? progress, CancellationToken cancellation)
    {
        var view = Plain(article) with
        {
            Talk = IsHex(request.T, TalkBytes * 2) ? request.T! : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TalkBytes)),
            Kept = [.. (request.Before ?? []).Where(kept => IsHex(kept, KeptAnswer.IdLength)).TakeLast(MostEarlier)],
        };
        if (!string.IsNullOrWhiteSpace(request.Q))
            return await AnswerAsync(view, request.Q.Trim(), progress, cancellation);
        if (request.SummaryStyle is { } style)
        {
            var summary = await summariser.SummariseAsync(new SummaryRequest([article], style), progress, cancellation);
            return view with { Panel = new Panel.Summarised(style, SummaryReply.Of(summary)) };
        }

        return string.IsNullOrWhiteSpace(request.Speaker) ? view : Voice(view, request.Speaker.Trim());
    }

    private async Task<ArticleView> AnswerAsync(
        ArticleView view, string question, IProgress<ImmutableArray<Claim>>? progress, CancellationToken cancellation)
    {
        try
        {
            var asked = new Question(question, [view.Article]);
            var answer = await watch.FollowAsync(
                "page", () => asker.AskAsync($"web {view.Talk}", asked, progress, cancellation: cancellation));
            answer = await asker.SuggestAsync($"web {view.Talk}", asked, answer, cancellation);
            var earlier = view.Kept.Select(answers.Find).OfType<KeptAnswer>().ToImmutableArray();
            var kept = Keep(view.Article, question, answer);
            return view with
            {
                Panel = new Panel.Answered(question, AnswerReply.Of(answer, question), kept, earlier),
                Kept = kept is null ? view.Kept : [.. view.Kept.Remove(kept, StringComparer.Ordinal), kept],
            };
        }
        catch (AskingException exception)
        {
            return view with { Panel = new Panel.Refused(question, exception.Message) };
        }
    }

    // A store that fails takes the link away, not the answer.
    private string? Keep(Article article, string question, Answer answer)
    {
        if (answer.Outcome is AnswerOutcome.Remark or AnswerOutcome.NotAboutArticle)
            return null;
        var now = time.GetUtcNow();
        var kept = KeptAnswer.Of(article, question, answer, now);
        try
        {
            answers.Keep(kept, now - options.Value.AnswersMaxAge);
            return kept.Id;
        }
        catch (StoreException exception)
        {
            LogNotKept(exception.Message);
            return null;
        }
    }

    private ArticleView Voice(ArticleView view, string name)
    {
        var speaker = quotations.Speakers([view.Article]).Find(name) is SpeakerMatch.Found(var entry) ? entry.Speaker : null;
        var found = speaker is null ? [] : quotations.Find(new QuotationRequest([view.Article]) { Speaker = speaker.Name });
        return view with
        {
            Panel = new Panel.Voice(speaker, name, [.. found.Select(SpokenWords.Of)]),
            Marked = [.. found.SelectMany(quotation => quotation.Attribution.Spans)],
        };
    }

    private static bool IsHex(string? text, int length) => text?.Length == length && text.All(char.IsAsciiHexDigitLower);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An answer is not kept: {Reason}")]
    private partial void LogNotKept(string reason);
}
