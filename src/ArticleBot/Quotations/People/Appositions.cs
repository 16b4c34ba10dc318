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
    public static void Tie(Reading reading, List<CastMember> members, List<Mention> mentions)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            // An owner inside the noun stands between: “the mayor's lawyer, Ann Lee”.
            var (first, second) = (mentions[i - 1].IsPossessive && i > 1 ? mentions[i - 2] : mentions[i - 1], mentions[i]);
            if (IsName(second) && NounBefore(reading, mentions, i) is { } noun)
                noun.Mention.Member = second.Member;
            else if (IsName(second) && IsPersonNoun(reading, first) && IsKnownAs(reading, first.End, second.First))
                first.Member = second.Member;
            else if (IsName(first) && IsPersonNoun(reading, second) && Touch(reading, AfterBrackets(reading, first.End), second.First)
                && (IsArticle(reading, second) || IsBare(reading, second))
                && (members[first.Member].Role is not { } role
                || role.Contains(reading.Tokens[second.Head].Text, StringComparison.Ordinal)))
                second.Member = first.Member;
        }
    }

    /// <summary>
    /// The noun before a comma and the name at <paramref name="name"/>, with the token after what belongs to it: “the mayor of
    /// Oslo, Ann Lee”; null where none stands there.
    /// </summary>
    public static (Mention Mention, int End)? NounBefore(Reading reading, List<Mention> mentions, int name)
    {
        for (var i = name - 1; i >= 0 && i >= name - MostBetween; i--)
        {
            if (!IsPersonNoun(reading, mentions[i]))
                continue;
            if (Touch(reading, mentions[i].End, mentions[name].First))
                return (mentions[i], mentions[i].End);
            if (NounPhrases.End(reading, mentions[i]) is var end && Touch(reading, end, mentions[name].First))
                return (mentions[i], end);
        }

        return null;
    }

    /// <summary>The token after what stands in brackets at a token: “Ann Lee (D-Ohio), a lawyer”; that token where nothing
    /// does.</summary>
    public static int AfterBrackets(Reading reading, int at)
    {
        if (at >= reading.Tokens.Count || !reading.Tokens[at].Is('('))
            return at;
        for (var i = at + 1; i < reading.Tokens.Count && i - at <= LongestBracket; i++)
        {
            if (reading.Tokens[i].Is(')'))
                return i + 1;
        }

        return at;
    }

    // “Ann Lee, ranking member of the committee,”
    private static bool IsBare(Reading reading, Mention noun)
    {
        var first = reading.Tokens[noun.First];
        return !FunctionWords.Contains(first.Lower) && !first.IsCapital && noun.End < reading.Tokens.Count
            && (reading.Tokens[noun.End].Is(',') || reading.Tokens[noun.End].Lower is "of" or "at" or "for");
    }

    private static bool IsName(Mention mention) => mention is { Kind: MentionKind.Person, Member: >= 0, IsPossessive: false };

    private static bool IsPersonNoun(Reading reading, Mention mention) =>
        mention is { Kind: MentionKind.Nominal, IsPossessive: false } && mention.Gender != Gender.Plural
        && (Roles.Of(reading.Tokens[mention.Head].Lower) & RoleKinds.AnyPerson) != RoleKinds.None;

    private static bool Touch(Reading reading, int end, int next) =>
        end + 1 == next && reading.Tokens[end].Is(',') && reading.SentenceOf[end] == reading.SentenceOf[next];

    // “a man known as Bob”, “an engineer named Ann Lee”
    private static bool IsKnownAs(Reading reading, int end, int next) =>
        end + 1 == next && reading.Tokens[end].Lower is "named" || end + 2 == next && reading.Tokens[end].Lower is "known"
            && reading.Tokens[end + 1].Lower == "as";

    private static bool IsArticle(Reading reading, Mention mention) =>
        Articles.Contains(reading.Tokens[mention.First].Lower);
}
