using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.People;

/// <summary>Finds what the article says that a person is: before the name, after it between commas, or before a comma and the
/// name.</summary>
internal static class RoleFinder
{
    private static readonly FrozenSet<string> Stops = WordFile.Class("quoting", "role-stop");
    private static readonly FrozenSet<string> Verbs = WordFile.Class("quoting", "role-verb");

    private const int LongestRole = 14;
    private const int NounReach = 8;
    private const int MostBearers = 400;

    /// <summary>Gives every member the first role that the article states.</summary>
    public static void GiveRoles(Layout text, List<CastMember> members, List<Mention> mentions)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Kind != MentionKind.Person || members[mentions[i].Member].Role is not null)
                continue;
            if ((After(text, mentions[i]) ?? Before(text, mentions[i]) ?? Beside(text, mentions, i)) is { } role)
                Give(text, members[mentions[i].Member], role.First, role.End);
        }
    }

    /// <summary>The member whose role a definite noun names, -1 where none or more than one fits.</summary>
    public static int Bearer(Layout text, List<CastMember> members, Mention noun, string head)
    {
        var found = -1;
        for (var i = 0; i < Math.Min(members.Count, MostBearers); i++)
        {
            var isNamed = members[i] is { Kind: MentionKind.Person or MentionKind.Organisation, RoleHead: not null };
            if (!isNamed || !IsMeant(text, noun, head, members[i]))
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }

        return found;
    }

    private static bool IsMeant(Layout text, Mention noun, string head, CastMember member) =>
        member.RoleHead == head && HasWords(text, noun, head, member.Role!);

    // The noun's other words are of the role, too.
    private static bool HasWords(Layout text, Mention noun, string head, string role)
    {
        var words = NameWords.Of(role);
        for (var i = noun.First + 1; i < noun.End; i++)
        {
            if (!words.Contains(text[i].Lower) && Roles.Singular(text[i].Lower) != head)
                return false;
        }

        return true;
    }

    // “Ann Lee, director of the institute, said”
    private static (int First, int End)? After(Layout text, Mention mention)
    {
        var at = Appositions.AfterBrackets(text, mention.End);
        if (!text[at].Is(',') || text[at].Run != text[mention.Head].Run || at + 2 >= text.Count)
            return null;
        var (first, end) = (at + 1, at + 1);
        while (end - first < LongestRole && text.IsOnePhrase(at, end) && Continues(text[end]))
            end++;
        if (end > first && text[end - 1].Is('.'))
            end--;
        var isName = text[first].IsCapital && end - first < 2;
        if (isName || Stops.Contains(text[first].Lower) || !HasRole(text, first, end))
            return null;
        return text[first].Lower is "a" or "an" or "the" ? (first + 1, end) : (first, end);
    }

    private static bool Continues(Token token) =>
        token is { IsDash: false, IsAuxiliary: false, Kind: not TokenKind.Quote, Lower: not ("," or "who" or "whose" or "which") }
        && !Verbs.Contains(token.Lower);

    private static bool HasRole(Layout text, int first, int end)
    {
        var isNew = text[first].Lower is "a" or "an";
        for (var at = first; at < Math.Min(end, first + NounReach); at++)
        {
            // “…, apologised to patients”: nobody is a patient by that.
            if (text[at].IsPreposition)
                return false;
            if (text[at].IsPersonNoun || (isNew && text[at].LooksLikeRole))
                return true;
        }

        return false;
    }

    // “US secretary of state Mike Pompeo”
    private static (int First, int End)? Before(Layout text, Mention mention)
    {
        var first = WithoutDeterminer(text, mention.First);
        for (var i = first; i < mention.NameFirst; i++)
        {
            if (!text[i].Role.HasFlag(RoleKinds.Courtesy))
                return (first, mention.NameFirst);
        }

        return null;
    }

    // “The mayor of Oslo, Ann Lee”
    private static (int First, int End)? Beside(Layout text, List<Mention> mentions, int name) =>
        Appositions.NounBefore(text, mentions, name) is { } noun ? (WithoutDeterminer(text, noun.Mention.First), noun.End) : null;

    private static int WithoutDeterminer(Layout text, int first) => text[first].IsDeterminer ? first + 1 : first;

    private static void Give(Layout text, CastMember member, int first, int end)
    {
        member.Role = text.Article.TextOf(text.SpanOf(first, end));
        member.RoleHead = Roles.Singular(text[end - 1].Lower);
        for (var i = first; i < end; i++)
        {
            if (!text[i].IsPersonNoun || text[i].Role.HasFlag(RoleKinds.Courtesy))
                continue;
            member.RoleHead = Roles.Singular(text[i].Lower);
            if (i + 1 == end || text[i + 1] is { IsWord: false } or { IsPreposition: true })
                break;
        }
    }
}
