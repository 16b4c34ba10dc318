using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.People;

/// <summary>
/// Makes one of a courtesy with a surname that nobody named in full can bear and the given name of somebody who shares that surname: “Tom
/// Lee and his wife, Jean, … Mrs Lee”, “Tom and Jean Lee … Mr Lee”.
/// </summary>
internal static class Couples
{
    // “his late first wife”
    private const int MostAdjectives = 2;

    /// <summary>Gives the mentions of such a surname to whoever bears the given name, who is named in full from then on.</summary>
    public static void Name(Layout text, List<CastMember> members, List<Mention> mentions)
    {
        foreach (var titled in mentions.Where(IsTitled).DistinctBy(mention => mention.Member).ToList())
        {
            var surname = members[titled.Member];
            if (surname is not { Words: [_], Gender: Gender.Male or Gender.Female })
                continue;
            if (mentions.Find(mention => mention.Member != titled.Member && Shares(text, members, mentions, mention, surname)) is { } given)
                Join(members, mentions, titled.Member, given.Member);
        }
    }

    private static bool IsTitled(Mention mention) =>
        mention is { Kind: MentionKind.Person, IsOneWord: true, HasTitle: true, Member: >= 0 };

    private static bool Shares(Layout text, List<CastMember> members, List<Mention> mentions, Mention given, CastMember surname)
    {
        if (given is not { Kind: MentionKind.Person, IsOneWord: true, Member: >= 0 } || members[given.Member].Words.Length > 1)
            return false;
        return IsBeforeAnd(text, members, mentions, given, surname) || IsKin(text, members, mentions, given, surname);
    }

    // “Tom and Jean Lee”: Tom bears the surname, too.
    private static bool IsBeforeAnd(Layout text, List<CastMember> members, List<Mention> mentions, Mention given, CastMember surname)
    {
        if (text[given.End].Lower != "and" || !text[given.Head].IsGivenName || !Fits(members[given.Member].Gender, surname.Gender))
            return false;
        var next = Mention.FirstFrom(mentions, given.End + 1);
        return next < mentions.Count && mentions[next].First == given.End + 1 && IsOfFamily(members, mentions[next], surname);
    }

    // “Tom Lee … his wife, Jean,”, “Tom Lee's wife Jean”
    private static bool IsKin(Layout text, List<CastMember> members, List<Mention> mentions, Mention given, CastMember surname)
    {
        var kin = given.NameFirst - 1;
        if (text[kin].Is(','))
            kin--;
        if (Roles.GenderOf(text[kin].Role) != surname.Gender || !text.IsOneSentence(kin, given.Head))
            return false;
        var owner = kin - 1;
        while (kin - owner <= MostAdjectives && !IsOwner(text[owner]))
            owner--;
        if (!IsOwner(text[owner]))
            return false;
        var start = text.FirstTokenOfSentence(text[kin].Sentence);
        return mentions.Exists(mention => mention.First >= start && mention.First < kin && IsOfFamily(members, mention, surname));
    }

    private static bool IsOwner(Token token) => token is { IsPossessive: true } or { Lower: "his" or "her" };

    private static bool IsOfFamily(List<CastMember> members, Mention mention, CastMember surname) =>
        mention is { Kind: MentionKind.Person, Member: >= 0 } && members[mention.Member].Words is [_, .., var last]
        && last == surname.Words[0];

    private static bool Fits(Gender known, Gender asked) => known == asked || known == Gender.Unknown;

    private static void Join(List<CastMember> members, List<Mention> mentions, int surname, int given)
    {
        var (joined, other) = (members[given], members[surname]);
        joined.Name = $"{joined.Name} {other.Name}";
        joined.Words = NameWords.Of(joined.Name);
        joined.Gender = other.Gender;
        joined.Mentions += other.Mentions;
        foreach (var mention in mentions.Where(mention => mention.Member == surname))
            mention.Member = given;
    }
}
