using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Names;

/// <summary>Finds names: words with capitals that follow one another, parted into title and name, persons told from others.</summary>
internal static class NameFinder
{
    /// <summary>The names outside titles and headings, in order, without overlap.</summary>
    public static List<Mention> Find(Reading reading)
    {
        var words = new WordShapes(reading);
        var names = new List<Mention>();
        for (var i = 0; i < reading.Tokens.Count;)
        {
            if (IsParagraphStart(reading, i) && Dateline.End(reading, i) is var dated && dated > i)
            {
                i = dated;
                continue;
            }

            var end = words.EndOfName(i);
            if (end > i && IsAddressed(reading, i, end))
            {
                i = end;
                continue;
            }

            if (end == i)
            {
                i++;
                continue;
            }

            var (first, nameFirst) = Titles(reading, words, i, end);
            // “Department of Works spokesman Jason Kerr”: the role begins with the body's name.
            if (names.Count > 0 && names[^1] is { Kind: MentionKind.Organisation } body && body.First < first && body.End > first)
                first = body.First;
            if (nameFirst < end && Make(reading, words, first, nameFirst, end) is { } name)
                names.Add(name);
            i = end;
        }

        return names;
    }

    private static bool IsParagraphStart(Reading reading, int at) => at == reading.FirstTokenOf(reading.ParagraphOf(at));

    // “Dear Mary: …” is not what Mary says.
    private static bool IsAddressed(Reading reading, int first, int end)
    {
        var dear = reading.Tokens[first].Lower == "dear" ? first : first - 1;
        return dear >= 0 && reading.Tokens[dear].Lower == "dear" && IsParagraphStart(reading, dear)
            && end < reading.Tokens.Count && (reading.Tokens[end].Is(':') || reading.Tokens[end].Is(','));
    }

    // Where the bare name begins inside the capitals, and where the title or role before it begins.
    private static (int First, int NameFirst) Titles(Reading reading, WordShapes words, int start, int end)
    {
        var name = OpensWithRole(reading, start, end) ? start + 1 : start;
        for (var i = start; i < end; i++)
        {
            var kinds = Roles.Of(reading.Tokens[i].Lower);
            var isTitle = (kinds & (RoleKinds.Title | RoleKinds.Courtesy)) != RoleKinds.None;
            // “Secretary of State John Kerry”: the title goes up to a given name.
            var ofNext = i + 1 < end && reading.Tokens[i + 1].Lower == "of";
            if (isTitle && i + 1 == end && words.IsSurname(i))
                break;
            if (isTitle && !ofNext)
                name = i + 1;
            else if (i > name && GivenNames.Contains(reading.Tokens[i].Lower) && IsPrefix(reading, name, i) && i + 1 < end)
                name = i;
        }

        if (name == end)
            return (start, end);
        var token = reading.Tokens[name];
        if (name > start && OpensWithNoun(reading, start))
            return (start - 1, name);
        return ProperNouns.IsTime(token.Text) ? (name, name) : (RolePrefix(reading, start, end - name > 1), name);
    }

    // “Campaigner Ann Lee said …”: the capital is the sentence's.
    private static bool OpensWithRole(Reading reading, int start, int end) =>
        end - start > 2 && WordPlaces.OpensSentence(reading, start) && !GivenNames.Contains(reading.Tokens[start].Lower)
        && (Roles.Of(reading.Tokens[start].Lower) & RoleKinds.AnyPerson) != RoleKinds.None;

    // “Said fire Chief Ann Lee”: the noun between the verb and the title belongs to the title.
    private static bool OpensWithNoun(Reading reading, int title) =>
        title > 1 && !reading.Tokens[title - 1].IsCapital && IsNoun(reading, title - 1)
        && (Roles.Of(reading.Tokens[title - 1].Lower) & RoleKinds.AnyPerson) == RoleKinds.None
        && CueLexicon.Find(reading.Tokens[title - 2].Lower) is { } cue && cue.Does(CueClasses.Speech)
        && reading.SentenceOf[title - 2] == reading.SentenceOf[title];

    private static bool IsPrefix(Reading reading, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var token = reading.Tokens[i];
            if (Roles.IsRole(token.Lower) || ProperNouns.Contains(token.Text) || token.Lower is "of" or "former" or "ex"
                || IsAcronym(token.Text))
                return true;
        }

        return false;
    }

    // Lower-case roles before a name: “the former US secretary of state”, “campaign manager”.
    private static int RolePrefix(Reading reading, int start, bool isFullName)
    {
        var at = start - 1;
        if (at < 0 || !IsNoun(reading, at) || reading.SentenceOf[at] != reading.SentenceOf[start]
            || reading.RunOf[at] != reading.RunOf[start])
            return start;
        if (!Roles.IsRole(reading.Tokens[at].Lower) && !(isFullName && LooksLikeRole(reading.Tokens[at])))
        {
            if (at < 2 || reading.Tokens[at - 1].Lower != "of"
                || (Roles.Of(reading.Tokens[at - 2].Lower) & RoleKinds.AnyPerson) == RoleKinds.None)
                return start;
            at -= 2;
        }
        else if (Roles.IsRole(reading.Tokens[at].Lower) && (Roles.Of(reading.Tokens[at].Lower) & RoleKinds.AnyPerson) == RoleKinds.None)
        {
            return start;
        }

        while (at > 0 && start - at < 8 && IsNoun(reading, at - 1) && reading.SentenceOf[at - 1] == reading.SentenceOf[start])
            at--;
        return at > 0 && FunctionWords.IsDeterminer(reading.Tokens[at - 1].Lower) ? at - 1 : at;
    }

    // A noun for somebody who does something: constituent, plumber, guitarist.
    internal static bool LooksLikeRole(Token token) =>
        !token.IsCapital && token.Text.Length > 5
        && (token.Lower.EndsWith("er", StringComparison.Ordinal) || token.Lower.EndsWith("or", StringComparison.Ordinal)
        || token.Lower.EndsWith("ist", StringComparison.Ordinal)
            || token.Lower.EndsWith("ent", StringComparison.Ordinal) || token.Lower.EndsWith("ant", StringComparison.Ordinal)
            || token.Lower.EndsWith("ian", StringComparison.Ordinal));

    private static bool IsNoun(Reading reading, int at)
    {
        var token = reading.Tokens[at];
        return token.IsWord && !token.IsPossessive && !FunctionWords.Contains(token)
            && !(CueLexicon.Find(token.Lower) is { } cue && cue.Does(CueClasses.Speech | CueClasses.Claim) && !Roles.IsRole(token.Lower)
                && cue.MayBe(VerbForms.Past | VerbForms.Third | VerbForms.Gerund));
    }

    private static Mention? Make(Reading reading, WordShapes words, int first, int nameFirst, int end)
    {
        var courtesy = Courtesy(reading, first, nameFirst);
        var kind = nameFirst > first && HasTitle(reading, first, nameFirst) || words.IsPerson(nameFirst, end)
            ? MentionKind.Person : MentionKind.Organisation;
        if (kind == MentionKind.Organisation && words.IsNobody(nameFirst, end))
            return null;
        var possessive = end < reading.Tokens.Count && reading.Tokens[end].IsPossessive;
        var gender = kind == MentionKind.Organisation ? Gender.Neuter
            : courtesy != Gender.Unknown
            ? courtesy : GivenNames.GenderOf(reading.Tokens[FamilyFirst(reading, nameFirst, end) ? end - 1 : nameFirst].Lower);
        var head = end - 1;
        while (head > nameFirst && reading.Tokens[head].Lower is "jr" or "jr." or "sr" or "sr." or "ii" or "iii" or "iv")
            head--;
        return new Mention(kind == MentionKind.Person ? first : nameFirst, end, head, kind, gender)
        {
            NameFirst = nameFirst,
            NameEnd = end,
            IsPossessive = possessive,
        };
    }

    /// <summary>“Kim Jong-un”, “Kang Kyung-wha”: the given name stands last.</summary>
    internal static bool FamilyFirst(Reading reading, int first, int end) =>
        end - first == 2 && reading.Tokens[end - 1].Text.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen
        && hyphen + 1 < reading.Tokens[end - 1].Text.Length && char.IsLower(reading.Tokens[end - 1].Text[hyphen + 1]);

    private static bool HasTitle(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if ((Roles.Of(reading.Tokens[i].Lower) & (RoleKinds.AnyPerson | RoleKinds.Courtesy)) != RoleKinds.None)
                return true;
        }

        return false;
    }

    private static Gender Courtesy(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var kinds = Roles.Of(reading.Tokens[i].Lower);
            if ((kinds & RoleKinds.Woman) != RoleKinds.None)
                return Gender.Female;
            if ((kinds & RoleKinds.Man) != RoleKinds.None)
                return Gender.Male;
        }

        return Gender.Unknown;
    }

    /// <summary>Whether a word is written in capitals only, and longer than an initial.</summary>
    internal static bool IsAcronym(string word) =>
        word.Length > 1 && word.All(unit => char.IsUpper(unit) || unit is '.' or '&' || char.IsDigit(unit))
            && !(word.Length == 2 && word[1] == '.');
}
