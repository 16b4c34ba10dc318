using System.Collections.Immutable;
using ArticleBot.Grounding;
using ArticleBot.Replies;

namespace ArticleBot.Chats;

/// <summary>Tells a front end what is ready of a reply, as it would show it.</summary>
internal sealed class RepliesSoFar(IProgress<ChatReply> progress) : IProgress<ImmutableArray<Claim>>
{
    public void Report(ImmutableArray<Claim> value) => progress.Report(AnswerReply.SoFar(value));

    public static RepliesSoFar? To(IProgress<ChatReply>? progress) => progress is null ? null : new RepliesSoFar(progress);
}
