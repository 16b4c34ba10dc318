using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.People;

/// <summary>Ties a noun to the name beside it that stands for the same person: “the mayor's lawyer, Ann Lee,” and “Ann Lee, a
/// lawyer”.</summary>
internal static class Appositions
{
    private static readonly FrozenSet<string> Articles = WordFile.Class("quoting", "nominal-article");

    private const int MostBetween = 3;
    private const int LongestBracket = 8;

    /// <summary>Gives nouns the member of the name that they stand beside.</summary>
    public static void Tie(Layout text, List<CastMember> members, List<Mention> mentions)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            // An owner inside the noun stands between: “the mayor's lawyer, Ann Lee”.
            var (first, second) = (mentions[i - 1].IsPossessive && i > 1 ? mentions[i - 2] : mentions[i - 1], mentions[i]);
            if (IsBodyNoun(text, first) && IsNamedBody(text, first, second))
                TieBody(text, members, first, second);
            else if (IsName(second))
                TieBefore(text, members, mentions, first, i);
            else if (IsName(first) && IsDescription(text, members[first.Member], first.End, second))
                Give(members, second, first.Member);
        }
    }

    /// <summary>
    /// The noun before a comma and the name at <paramref name="name"/>, with the token after what belongs to it: “the mayor of
    /// Oslo, Ann Lee”; null where none stands there.
    /// </summary>
    public static (Mention Mention, int End)? NounBefore(Layout text, List<Mention> mentions, int name)
    {
        for (var i = name - 1; i >= Math.Max(0, name - MostBetween); i--)
        {
            if (!IsPersonNoun(text, mentions[i]) && !IsSpeaker(text, mentions[i]))
                continue;
            if (Touch(text, mentions[i].End, mentions[name].First))
                return (mentions[i], mentions[i].End);
            var end = NounPhrases.End(text, mentions[i]);
            if (Touch(text, end, mentions[name].First))
                return (mentions[i], end);
        }

        return null;
    }

    /// <summary>The token after what stands in brackets at a token: “Ann Lee (D-Ohio), a lawyer”; that token where nothing
    /// does.</summary>
    public static int AfterBrackets(Layout text, int at)
    {
        if (!text[at].Is('('))
            return at;
        for (var i = at + 1; i - at <= LongestBracket; i++)
        {
            if (text[i].Is(')'))
                return i + 1;
        }

        return at;
    }

    private static void TieBefore(Layout text, List<CastMember> members, List<Mention> mentions, Mention before, int name)
    {
        if (NounBefore(text, mentions, name) is { } noun)
            Give(members, noun.Mention, mentions[name].Member);
        else if (IsPersonNoun(text, before) && IsKnownAs(text, before.End, mentions[name].First))
            Give(members, before, mentions[name].Member);
    }

    // “His daughter, Kim Lee”: Kim is a woman.
    private static void Give(List<CastMember> members, Mention noun, int member)
    {
        noun.Member = member;
        if (members[member].Gender == Gender.Unknown)
            members[member].Gender = noun.Gender;
    }

    // “The charity, Warm Hands, said”; but “the council, Oslo and Bergen”.
    private static bool IsNamedBody(Layout text, Mention noun, Mention name)
    {
        var isNamed = name is { Kind: MentionKind.Organisation or MentionKind.Person, Member: >= 0, IsPossessive: false, HasTitle: false };
        if (!isNamed || text[name.Head].IsProper(ProperKinds.Place) || text[name.First].IsGivenName)
            return false;
        if (!Touch(text, noun.End, name.First) || !text[name.End].Is(','))
            return false;
        var next = text[name.End + 1];
        return next is { Cue.IsTensed: true } or { IsAuxiliaryOrAdverb: true } or { Lower: "which" };
    }

    private static void TieBody(Layout text, List<CastMember> members, Mention noun, Mention name)
    {
        noun.Member = name.Member;
        members[name.Member].Gender = Gender.Neuter;
        members[name.Member].Role ??= text.Article.TextOf(text.SpanOf(noun.First + 1, noun.End));
        members[name.Member].RoleHead ??= Roles.Singular(text[noun.Head].Lower);
    }

    private static bool IsBodyNoun(Layout text, Mention mention) =>
        mention is { Kind: MentionKind.Nominal, IsPossessive: false } && text[mention.First].Lower == "the"
        && mention.End - mention.First > 1 && text[mention.Head] is { IsPersonNoun: false } head && head.Role.HasFlag(RoleKinds.Body);

    // Whether a noun after a name tells what its bearer is.
    private static bool IsDescription(Layout text, CastMember member, int nameEnd, Mention noun)
    {
        if (!IsPersonNoun(text, noun) || !Touch(text, AfterBrackets(text, nameEnd), noun.First))
            return false;
        if (!Articles.Contains(text[noun.First].Lower) && !IsBare(text, noun))
            return false;
        return member.Role is null || member.Role.Contains(text[noun.Head].Text, StringComparison.Ordinal);
    }

    // “Ann Lee, ranking member of the committee,”
    private static bool IsBare(Layout text, Mention noun) =>
        text[noun.First] is { IsSmall: false, IsCapital: false } && text[noun.End].Lower is "," or "of" or "at" or "for";

    private static bool IsName(Mention mention) => mention is { Kind: MentionKind.Person, Member: >= 0, IsPossessive: false };

    private static bool IsPersonNoun(Layout text, Mention mention) =>
        mention is { Kind: MentionKind.Nominal, IsPossessive: false, Gender: not Gender.Plural } && text[mention.Head].IsPersonNoun;

    // “said the architect, Ann Lee”: whoever speaks is somebody, whatever the noun.
    private static bool IsSpeaker(Layout text, Mention mention) =>
        mention is { Kind: MentionKind.Nominal, IsPossessive: false, Gender: Gender.Unknown }
        && text[mention.First - 1].Cue is { IsSpeech: true, IsTensed: true };

    private static bool Touch(Layout text, int end, int next) =>
        end + 1 == next && text[end].Is(',') && text.IsOneSentence(end, next);

    // “a man known as Bob”, “an engineer named Ann Lee”
    private static bool IsKnownAs(Layout text, int end, int next) => (next - end) switch
    {
        1 => text[end].Lower is "named",
        2 => (text[end].Lower, text[end + 1].Lower) is ("known", "as"),
        _ => false,
    };
}
