using System.Collections.Immutable;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.People;

/// <summary>Everybody and everything that an article may quote; a mention's <see cref="Mention.Member"/> is an index into it.</summary>
internal sealed record Cast(ImmutableArray<CastMember> Members)
{
    /// <summary>Whom a mention stands for; null where nobody is known.</summary>
    public CastMember? Of(Mention mention) => mention.Member < 0 ? null : Members[mention.Member];

    /// <summary>The speaker that a mention stands for; null where nobody is known.</summary>
    public Speaker? SpeakerOf(Mention mention) => Of(mention)?.ToSpeaker();
}
