using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.People;

/// <summary>Makes one of a prince or a pope and the given name that nobody else bears: “the Prince of Ayr … Edmund”.</summary>
internal static class Sovereigns
{
    private const string The = "the ";

    private static readonly FrozenSet<string> Titles = WordFile.Class("quoting", "sovereign");

    /// <summary>Gives the mentions of the only title of its kind to the only bearer of a given name alone.</summary>
    public static void Name(List<CastMember> members, List<Mention> mentions)
    {
        if (Only(mentions, mention => mention.Kind == MentionKind.Nominal && IsTitle(members[mention.Member])) is not { } title
            || Only(mentions, mention => mention.Kind == MentionKind.Person && IsGivenName(members[mention.Member])) is not { } name
            || Differ(members[title].Gender, members[name].Gender))
            return;
        members[name].Role = members[title].Name[The.Length..];
        members[name].RoleHead = NameWords.Of(members[name].Role!)[0];
        members[name].Mentions += members[title].Mentions;
        foreach (var mention in mentions.Where(mention => mention.Member == title))
            mention.Member = name;
    }

    private static bool IsTitle(CastMember member) =>
        member.Words is ["the", var title, "of", ..] && Titles.Contains(title)
        && member.Name.StartsWith(The, StringComparison.Ordinal) && char.IsUpper(member.Name[The.Length]);

    private static bool IsGivenName(CastMember member) => member is { Words: [var word], Role: null } && GivenNames.Contains(word);

    private static bool Differ(Gender one, Gender other) =>
        one is Gender.Male or Gender.Female && other is Gender.Male or Gender.Female && one != other;

    // The one member that such mentions stand for; null where there is none, or there are several.
    private static int? Only(List<Mention> mentions, Predicate<Mention> fits)
    {
        int? only = null;
        foreach (var mention in mentions)
        {
            if (mention.Member < 0 || !fits(mention))
                continue;
            if (only is { } known && known != mention.Member)
                return null;
            only = mention.Member;
        }

        return only;
    }
}
