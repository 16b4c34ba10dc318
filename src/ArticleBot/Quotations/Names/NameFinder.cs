using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Names;

/// <summary>Finds names: words with capitals that follow one another, parted into title and name, persons told from others.</summary>
internal static class NameFinder
{
    private const int LongestRole = 8;

    /// <summary>The names outside titles and headings, in order, without overlap.</summary>
    public static List<Mention> Find(Layout text)
    {
        var words = WordShapes.Of(text);
        var names = new List<Mention>();
        var at = 0;
        while (at < text.Count)
        {
            var dated = text.OpensParagraph(at) ? Dateline.End(text, at) : at;
            if (dated > at)
            {
                at = dated;
                continue;
            }

            var end = NameBounds.EndOf(text, words, at);
            if (end > at && !IsAddressed(text, at, end) && Read(text, words, at, end, names) is { } name)
                names.Add(name);
            at = Math.Max(end, at + 1);
        }

        return names;
    }

    // “Dear Mary: …” is not what Mary says.
    private static bool IsAddressed(Layout text, int first, int end)
    {
        var dear = text[first].Lower == "dear" ? first : first - 1;
        return text[dear].Lower == "dear" && text.OpensParagraph(dear) && text[end].Text is ":" or ",";
    }

    private static Mention? Read(Layout text, WordShapes words, int start, int end, List<Mention> names)
    {
        var (first, nameFirst) = Titles(text, words, start, end);
        // “Department of Works spokesman Jason Kerr”: the role begins with the body's name.
        if (names is [.., { Kind: MentionKind.Organisation } body] && body.First < first && body.End > first)
            first = body.First;
        return nameFirst < end ? Make(text, words, first, nameFirst, end) : null;
    }

    // Where the bare name begins inside the capitals, and where the title or role before it begins.
    private static (int First, int NameFirst) Titles(Layout text, WordShapes words, int start, int end)
    {
        var name = BareName(text, words, start, end);
        if (name == end)
            return (start, end);
        if (name > start && OpensWithNoun(text, start))
            return (start - 1, name);
        return text[name].IsTime && !IsOfKin(text, name) ? (name, name) : (RoleBefore(text, start, end - name > 1), name);
    }

    // “His wife June”, but not “his wife Monday”.
    private static bool IsOfKin(Layout text, int at) => Roles.GenderOf(text[at - 1].Role) != Gender.Unknown
        && !text[at].Lower.EndsWith("day", StringComparison.Ordinal) && text.IsOnePhrase(at - 1, at);

    private static int BareName(Layout text, WordShapes words, int start, int end)
    {
        var name = OpensWithRole(text, start, end) || OpensWithRank(text, words, start, end) ? start + 1 : start;
        for (var i = start; i < end; i++)
        {
            var isLast = i + 1 == end;
            // “Secretary of State John Kerry”: the title goes up to a given name.
            var isTitle = text[i].IsTitle && (isLast || text[i + 1].Lower != "of");
            if (isTitle && isLast && words.IsSurname(text[i]))
                break;
            // “Chief Inspector Ann Lee”, “Leading Firefighter Ann Lee”: a rank of several words.
            isTitle |= !isLast && i > start && i == name && text[i] is { IsPersonNoun: true, IsGivenName: false };
            if (isTitle || (!isLast && OpensFullName(text, name, i)))
                name = isTitle ? i + 1 : i;
        }

        return name;
    }

    private static bool OpensFullName(Layout text, int title, int at) => at > title && text[at].IsGivenName && HoldsTitle(text, title, at);

    // “Campaigner Ann Lee said …”: the capital is the sentence's.
    private static bool OpensWithRole(Layout text, int start, int end) =>
        end - start > 2 && text[start] is { IsGivenName: false, IsPersonNoun: true } && WordPlaces.OpensSentence(text, start);

    // “DI Nunn”, where the article names Carol Nunn.
    private static bool OpensWithRank(Layout text, WordShapes words, int start, int end) =>
        end - start == 2 && text[start] is { IsAcronym: true, IsProperNoun: false, Text: not [.., '.'] } && words.IsSurname(text[end - 1]);

    // “Said fire Chief Ann Lee”: the noun between the verb and the title belongs to the title.
    private static bool OpensWithNoun(Layout text, int title) =>
        text[title - 1] is { IsCapital: false, IsPersonNoun: false } noun && IsNoun(noun)
        && text[title - 2].Cue is { IsSpeech: true } && text.IsOneSentence(title - 2, title);

    private static bool HoldsTitle(Layout text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is { IsRole: true } or { IsProperNoun: true } or { IsAcronym: true } or { Lower: "of" or "former" or "ex" })
                return true;
        }

        return false;
    }

    // Lower-case roles before a name: “the former US secretary of state”, “campaign manager”.
    private static int RoleBefore(Layout text, int start, bool isFullName)
    {
        var at = text.IsOnePhrase(start - 1, start) ? NounOfRole(text, start - 1, isFullName) : -1;
        if (at < 0)
            return start;
        while (start - at < LongestRole && IsNoun(text[at - 1]) && text.IsOneSentence(at - 1, start))
        {
            at--;
            // “Coach Ann Lee hailed goal keeper Bo Berg”: the role begins behind the verb.
            if (text[at] is { IsCapital: false, Cue: { IsLabel: true, IsInflected: true }, IsRole: false })
                return at + 1;
        }

        return text[at - 1].IsDeterminer ? at - 1 : at;
    }

    // The noun of a role that ends at a token, or before its “of”; -1 where there is none.
    private static int NounOfRole(Layout text, int at, bool isFullName)
    {
        var last = text[at];
        if (!IsNoun(last))
            return -1;
        if (last.IsRole)
            return last.IsPersonNoun ? at : -1;
        if (isFullName && last.LooksLikeRole)
            return at;
        return text[at - 1].Lower == "of" && text[at - 2].IsPersonNoun ? at - 2 : -1;
    }

    private static bool IsNoun(Token token) =>
        token is { IsWord: true, IsPossessive: false, IsSmall: false }
            and not { IsRole: false, Cue: { Says: true, IsInflected: true } };

    private static Mention? Make(Layout text, WordShapes words, int first, int nameFirst, int end)
    {
        var name = new CapitalName(text, words, nameFirst, end);
        var isPerson = HasTitle(text, first, nameFirst) || name.IsPerson;
        if (!isPerson && name.IsNobody)
            return null;
        return new Mention(isPerson ? first : nameFirst, end, HeadOf(text, nameFirst, end),
            isPerson ? MentionKind.Person : MentionKind.Organisation, isPerson ? GenderOf(text, first, name) : Gender.Neuter)
        {
            NameFirst = nameFirst,
            NameEnd = end,
            IsPossessive = text[end].IsPossessive,
        };
    }

    // The surname: what follows it (Jr.) aside.
    private static int HeadOf(Layout text, int first, int end)
    {
        var head = end - 1;
        while (head > first && text[head].Lower is "jr" or "jr." or "sr" or "sr." or "ii" or "iii" or "iv")
            head--;
        return head;
    }

    private static bool HasTitle(Layout text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Roles.IsAny(text[i].Lower, RoleKinds.AnyPerson | RoleKinds.Courtesy))
                return true;
        }

        return false;
    }

    // By the courtesy or the noun before the name, else by the given name.
    private static Gender GenderOf(Layout text, int first, CapitalName name)
    {
        for (var i = first; i < name.First; i++)
        {
            if (Roles.GenderOf(text[i].Role) is not Gender.Unknown and var known)
                return known;
        }

        var given = SurnameSigns.HasSyllablesLast(text, name.First, name.End) ? name.Last : name.Start;
        return GivenNames.GenderOf(given.Lower);
    }
}
