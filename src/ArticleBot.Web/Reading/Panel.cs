using System.Collections.Immutable;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Replies;
using ArticleBot.Replies.Keeping;
using ArticleBot.Summarising;

namespace ArticleBot.Web.Reading;

/// <summary>What stands beside an article.</summary>
public abstract record Panel
{
    private Panel()
    {
    }

    /// <summary>An answer.</summary>
    /// <param name="Question">The user's words.</param>
    /// <param name="Reply">The answer with its sources.</param>
    /// <param name="KeptAs">The id under which it can be opened again; null where it could not be kept.</param>
    /// <param name="Earlier">What was asked before in this conversation.</param>
    public sealed record Answered(string Question, ChatReply Reply, string? KeptAs, ImmutableArray<KeptAnswer> Earlier) : Panel;

    /// <summary>A question that cannot be taken.</summary>
    /// <param name="Question">The user's words.</param>
    /// <param name="Reason">What is wrong with it.</param>
    public sealed record Refused(string Question, string Reason) : Panel;

    /// <summary>A summary.</summary>
    public sealed record Summarised(SummaryStyle Style, ChatReply Reply) : Panel;

    /// <summary>All that a speaker says.</summary>
    /// <param name="Speaker">Who speaks; null where nobody of this name does.</param>
    /// <param name="Name">The name that was asked for.</param>
    /// <param name="Words">What they say, in the article's order.</param>
    public sealed record Voice(Speaker? Speaker, string Name, ImmutableArray<SpokenWords> Words) : Panel;
}
