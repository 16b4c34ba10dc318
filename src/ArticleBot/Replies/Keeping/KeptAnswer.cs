using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies.Keeping;

/// <summary>An answer as it was given, which its link shows whatever becomes of the article. The same answer has the same id.</summary>
public sealed record KeptAnswer
{
    /// <summary>The length of an id, in hexadecimal digits.</summary>
    public const int IdLength = 24;

    /// <summary>Names the answer: 24 hexadecimal digits, made of all that it says.</summary>
    public string Id { get; init; } = "";

    /// <summary>The article's id.</summary>
    public required string ArticleId { get; init; }

    /// <summary>The article's title, as it was.</summary>
    public required string ArticleTitle { get; init; }

    /// <summary>Names the article's text, as it was; another text has another.</summary>
    public required string ArticleHash { get; init; }

    /// <summary>The user's words.</summary>
    public required string Question { get; init; }

    /// <summary>When it was asked first.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>The answer with its citation marks.</summary>
    public required ImmutableArray<ReplyRun> Text { get; init; }

    /// <summary>What the marks point to.</summary>
    public required ImmutableArray<ReplySource> Sources { get; init; }

    /// <summary>Plain lines about how it came about.</summary>
    public required ImmutableArray<string> Notices { get; init; }

    /// <summary>Whether it is an answer or an abstention.</summary>
    public required ReplyTone Tone { get; init; }

    /// <summary>What the check said of every sentence, those that it stopped included.</summary>
    public required ImmutableArray<KeptVerdict> Verdicts { get; init; }

    /// <summary>The answer as a reply, without choices.</summary>
    public ChatReply ToReply() => new() { Text = new ReplyText(Text), Sources = Sources, Notices = Notices, Tone = Tone };

    /// <summary>Whether an article's text is still the one that it was answered from.</summary>
    public bool IsOf(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return HashOf(article.Text) == ArticleHash;
    }

    /// <summary>An answer about one article, ready to be kept.</summary>
    /// <param name="article">The article.</param>
    /// <param name="asked">The user's words.</param>
    /// <param name="answer">What the bot found.</param>
    /// <param name="now">When.</param>
    public static KeptAnswer Of(Article article, string asked, Answer answer, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(asked);
        var reply = AnswerReply.Of(answer, asked);
        var kept = new KeptAnswer
        {
            ArticleId = article.Id,
            ArticleTitle = article.Title,
            ArticleHash = HashOf(article.Text),
            Question = asked,
            AskedAt = DateTimeOffset.UnixEpoch,
            Text = reply.Text.Runs,
            Sources = reply.Sources,
            Notices = reply.Notices,
            Tone = reply.Tone,
            Verdicts = KeptVerdict.Of(answer),
        };
        return kept with { Id = HashOf(KeptAnswerJson.Of(kept))[..IdLength], AskedAt = now };
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
