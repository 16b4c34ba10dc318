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
        if (Only(MentionKind.Nominal, IsTitle) is not { } title)
            return;
        if (Only(MentionKind.Person, IsGivenName) is not { } name)
            return;
        if ((members[title].Gender, members[name].Gender) is (Gender.Male, Gender.Female) or (Gender.Female, Gender.Male))
            return;
        members[name].Role = members[title].Name[The.Length..];
        members[name].RoleHead = NameWords.Of(members[name].Role!)[0];
        members[name].Mentions += members[title].Mentions;
        foreach (var mention in mentions.Where(mention => mention.Member == title))
            mention.Member = name;

        // The one member that such mentions stand for; null where there is none, or there are several.
        int? Only(MentionKind kind, Predicate<CastMember> fits)
        {
            var standing = mentions.Where(mention => mention.Member >= 0 && mention.Kind == kind).Select(mention => mention.Member);
            return standing.Distinct().Where(member => fits(members[member])).Take(2).ToList() is [var only] ? only : null;
        }
    }

    /// <summary>Whether words are such a title, without its article: “Prince of Ayr”.</summary>
    public static bool IsTitle(string name) =>
        name.Length > 0 && char.IsUpper(name[0]) && NameWords.Of(name) is [var title, "of", ..] && Titles.Contains(title);

    private static bool IsTitle(CastMember member) =>
        member.Name.StartsWith(The, StringComparison.Ordinal) && IsTitle(member.Name[The.Length..]);

    private static bool IsGivenName(CastMember member) => member is { Words: [var word], Role: null } && GivenNames.Contains(word);
}
