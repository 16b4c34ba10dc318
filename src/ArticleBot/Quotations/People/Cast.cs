using System.Collections.Immutable;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.People;

/// <summary>Everybody and everything that an article may quote; a mention's <see cref="Mention.Member"/> is an index into it.</summary>
internal sealed record Cast(ImmutableArray<CastMember> Members)
{
    /// <summary>Whom a mention stands for; null where nobody is known.</summary>
    public CastMember? Of(Mention mention) => mention.Member < 0 ? null : Members[mention.Member];

    /// <summary>The first person who may be called so; null where there is none.</summary>
    public CastMember? Person(string name)
    {
        var words = NameWords.Of(name);
        var people = Members.Where(member => member is { Kind: MentionKind.Person, Words.Length: > 0 });
        return words.Length == 0 ? null : people.FirstOrDefault(member => NameWords.Agree(member.Words, words));
    }

    /// <summary>The speaker that a mention stands for; null where nobody is known.</summary>
    public Speaker? SpeakerOf(Mention mention) => Of(mention)?.ToSpeaker();
}
