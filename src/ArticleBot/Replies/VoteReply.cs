using System.Collections.Immutable;
using ArticleBot.Replies.Actions;
using ArticleBot.Votes;

namespace ArticleBot.Replies;

/// <summary>What a voter is told; whoever votes against an answer may say why.</summary>
public static class VoteReply
{
    private static readonly ImmutableArray<(VoteReason Reason, string Label)> Reasons =
    [
        (VoteReason.Wrong, "It is wrong"),
        (VoteReason.NotInArticle, "The article does not say it"),
        (VoteReason.Missing, "The article says more"),
        (VoteReason.Unclear, "It does not help"),
    ];

    /// <summary>The vote, or what was said of the answer, is kept.</summary>
    public static ChatReply Noted { get; } = ChatReply.Plain("Thank you, noted.");

    /// <summary>The reply to a vote.</summary>
    public static ChatReply Of(ReplyAction.Vote vote)
    {
        ArgumentNullException.ThrowIfNull(vote);
        if (vote.IsUp)
            return Noted;
        var inWords = new ReplyChoice("In your words …", new ReplyAction.Explain(vote.QuestionId));
        if (vote.Reason is not null)
            return Noted with { Choices = [inWords] };
        return ChatReply.Plain("Thank you, noted. What was wrong with it?") with
        {
            Choices = [.. Reasons.Select(each => new ReplyChoice(each.Label, vote with { Reason = each.Reason })), inWords],
        };
    }
}
