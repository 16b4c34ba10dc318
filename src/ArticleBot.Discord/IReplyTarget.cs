using ArticleBot.Replies;

namespace ArticleBot.Discord;

/// <summary>Where a reply goes: the answer to an interaction, or a message under a message.</summary>
internal interface IReplyTarget
{
    /// <summary>Shows that the work has to wait for its turn.</summary>
    Task NoticeAsync(ChatReply notice);

    /// <summary>Shows the reply.</summary>
    Task SendAsync(ChatReply reply);
}
