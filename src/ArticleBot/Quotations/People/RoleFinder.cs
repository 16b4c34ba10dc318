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

    /// <summary>Gives every member the first role that the article states.</summary>
    public static void GiveRoles(Reading reading, List<CastMember> members, List<Mention> mentions)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Kind != MentionKind.Person || members[mention.Member].Role is not null)
                continue;
            var (first, end) = After(reading, mention);
            if (first == end)
                (first, end) = Before(reading, mention);
            if (first == end && Appositions.NounBefore(reading, mentions, i) is { } noun)
                (first, end) = (FunctionWords.IsDeterminer(reading.Tokens[noun.Mention.First].Lower)
                    ? noun.Mention.First + 1 : noun.Mention.First, noun.End);
            if (first < end)
                Give(reading, members[mention.Member], first, end);
        }
    }

    /// <summary>The member whose role a definite noun names, -1 where none or more than one fits.</summary>
    public static int Bearer(Reading reading, List<CastMember> members, Mention noun, string head)
    {
        var found = -1;
        for (var i = 0; i < members.Count && i < 400; i++)
        {
            if (members[i].RoleHead is not
                { } role || members[i].Kind != MentionKind.Person || !SameRole(reading, noun, head, members[i], role))
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }

        return found;
    }

    private static bool SameRole(Reading reading, Mention noun, string head, CastMember member, string role)
    {
        if (head == "diplomat" && reading.Tokens[noun.Head - 1].Lower is var before
            && (before == "top" || reading.Tokens[noun.First + 1].Lower == "top"))
            return role is "secretary" && member.Role!.Contains("state", StringComparison.OrdinalIgnoreCase) || role is "minister"
                && member.Role!.Contains("foreign", StringComparison.OrdinalIgnoreCase);
        if (role != head)
            return false;
        var words = NameWords.Of(member.Role!);
        for (var i = noun.First + 1; i < noun.End; i++)
        {
            if (!words.Contains(reading.Tokens[i].Lower) && Roles.Singular(reading.Tokens[i].Lower) != head)
                return false;
        }

        return true;
    }

    // “Ann Lee, director of the institute, said”
    private static (int First, int End) After(Reading reading, Mention mention)
    {
        var tokens = reading.Tokens;
        var at = Appositions.AfterBrackets(reading, mention.End);
        if (at + 2 >= tokens.Count || !tokens[at].Is(',') || reading.RunOf[at] != reading.RunOf[mention.Head])
            return (0, 0);
        var (first, hasRole, isOfAnother) = (at + 1, false, false);
        var end = first;
        while (end < tokens.Count && end - first < LongestRole && reading.SentenceOf[end] == reading.SentenceOf[at]
            && reading.RunOf[end] == reading.RunOf[at]
            && !tokens[end].Is(',') && !tokens[end].IsDash && tokens[end].Kind != TokenKind.Quote && !IsVerb(tokens[end].Lower)
            && tokens[end].Lower is not ("who" or "whose" or "which"))
        {
            // “…, apologised to patients”: nobody is a patient by that.
            isOfAnother |= FunctionWords.IsPreposition(tokens[end].Lower);
            hasRole |= end - first < 8 && !isOfAnother
                && ((Roles.Of(tokens[end].Lower) & RoleKinds.AnyPerson) != RoleKinds.None || end > first
                && tokens[first].Lower is "a" or "an" && NameFinder.LooksLikeRole(tokens[end]));
            end++;
        }

        if (end > first && tokens[end - 1].Is('.'))
            end--;
        if (!hasRole || FunctionWords.IsPreposition(tokens[first].Lower) || Stops.Contains(tokens[first].Lower)
            || tokens[first].IsCapital && end - first < 2)
            return (0, 0);
        return tokens[first].Lower is "a" or "an" or "the" ? (first + 1, end) : (first, end);
    }

    private static bool IsVerb(string lower) =>
        FunctionWords.IsAuxiliary(lower) || Verbs.Contains(lower);

    // “US secretary of state Mike Pompeo”
    private static (int First, int End) Before(Reading reading, Mention mention)
    {
        var first = mention.First;
        if (first < mention.NameFirst && FunctionWords.IsDeterminer(reading.Tokens[first].Lower))
            first++;
        for (var i = first; i < mention.NameFirst; i++)
        {
            if (!Roles.Of(reading.Tokens[i].Lower).HasFlag(RoleKinds.Courtesy))
                return (first, mention.NameFirst);
        }

        return (0, 0);
    }

    private static bool IsPersonRole(string lower) =>
        Roles.Of(lower) is var kinds && (kinds & RoleKinds.AnyPerson) != RoleKinds.None && (kinds & RoleKinds.Courtesy) == RoleKinds.None;

    private static void Give(Reading reading, CastMember member, int first, int end)
    {
        member.Role = reading.Article.TextOf(reading.SpanOf(first, end));
        member.RoleHead = Roles.Singular(reading.Tokens[end - 1].Lower);
        for (var i = first; i < end; i++)
        {
            if (!IsPersonRole(reading.Tokens[i].Lower))
                continue;
            member.RoleHead = Roles.Singular(reading.Tokens[i].Lower);
            if (i + 1 == end || !reading.Tokens[i + 1].IsWord || FunctionWords.IsPreposition(reading.Tokens[i + 1].Lower))
                break;
        }
    }
}
