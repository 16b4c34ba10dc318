using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.People;

/// <summary>Makes one of a prince or a pope and the given name that the article has for nobody else: “the Prince of Ayr … Edmund”.</summary>
internal static class Sovereigns
{
    /// <summary>Gives the mentions of the only title of its kind to the only bearer of a given name alone.</summary>
    public static void Name(Reading reading, List<CastMember> members, List<Mention> mentions)
    {
        if (Only(mentions, mention => mention.Kind == MentionKind.Nominal && IsTitle(reading, members[mention.Member])) is not { } title
            || Only(mentions, mention => mention.Kind == MentionKind.Person && members[mention.Member] is { Words: [var word], Role: null } && GivenNames.Contains(word)) is not { } name
            || Differ(members[title].Gender, members[name].Gender))
            return;
        members[name].Role = members[title].Name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? members[title].Name[4..] : members[title].Name;
        members[name].RoleHead = NameWords.Of(members[name].Role!)[0];
        members[name].Mentions += members[title].Mentions;
        foreach (var mention in mentions.Where(mention => mention.Member == title))
            mention.Member = name;
    }

    private static bool IsTitle(Reading reading, CastMember member) =>
        member.Words is ["the", "prince" or "princess" or "king" or "queen" or "pope" or "duke" or "duchess" or "emperor" or "sultan" or "emir", "of", ..] && reading.Article.Text.Contains(member.Name[4..], StringComparison.Ordinal) && char.IsUpper(member.Name[4]);

    private static bool Differ(Gender one, Gender other) => one is Gender.Male or Gender.Female && other is Gender.Male or Gender.Female && one != other;

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
