using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Names;

/// <summary>Finds nouns that stand for somebody: “a US official who …”, “Mr Moon's press secretary”, “critics”.</summary>
internal static class NominalFinder
{
    private const int LongestNoun = 8;

    /// <summary>Adds the noun phrases whose head is a noun of the role list.</summary>
    /// <param name="names">The names found before.</param>
    /// <param name="nameAt">For every token the index of the name that holds it; -1 where none does.</param>
    public static void AddNominals(Reading reading, List<Mention> names, int[] nameAt, List<Mention> found)
    {
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            var token = reading.Tokens[i];
            if (!token.IsWord || !Roles.IsRole(token.Lower) || nameAt[i] >= 0 && names[nameAt[i]].Kind == MentionKind.Person)
                continue;
            if (i + 1 < reading.Tokens.Count && IsSamePhrase(reading, i, i + 1)
                && (Roles.IsRole(reading.Tokens[i + 1].Lower) || nameAt[i + 1] >= 0 && nameAt[i] != nameAt[i + 1]))
                continue;
            // “…,” Lee notes: she does, and there are no notes of hers.
            var isClause = i + 1 < reading.Tokens.Count && reading.Tokens[i + 1].Lower == "that";
            if (i > 0 && nameAt[i - 1] >= 0 && (isClause || names[nameAt[i - 1]].Kind == MentionKind.Person)
                && IsSamePhrase(reading, i - 1, i) && CueLexicon.Find(token.Lower) is { } cue
                && cue.MayBe(VerbForms.Third) && cue.Does(CueClasses.Speech | CueClasses.Claim))
                continue;
            var first = Start(reading, names, nameAt, i);
            var kinds = Roles.Of(token.Lower);
            var several = (kinds & RoleKinds.Several) != RoleKinds.None;
            if (first == i && !several)
                continue;
            found.Add(new Mention(first, i + 1, i, MentionKind.Nominal, GenderOf(reading, first, kinds))
            {
                NameFirst = first,
                IsPossessive = i + 1 < reading.Tokens.Count && reading.Tokens[i + 1].IsPossessive,
            });
        }
    }

    private static int Start(Reading reading, List<Mention> names, int[] nameAt, int head)
    {
        var first = head;
        while (first > 0 && head - first < LongestNoun && IsSamePhrase(reading, first - 1, head))
        {
            var before = reading.Tokens[first - 1];
            if (nameAt[first - 1] >= 0)
                first = names[nameAt[first - 1]].First;
            else if (before.IsPossessive && nameAt[first - 2] >= 0)
                first = names[nameAt[first - 2]].First;
            else if (before.IsPossessive && first > 1 && IsNoun(reading, first - 2))
                first -= 2;
            else if (IsNoun(reading, first - 1) || before.Kind == TokenKind.Number)
                first--;
            else
                break;
        }

        if (first > 0 && IsSamePhrase(reading, first - 1, head) && FunctionWords.IsDeterminer(reading.Tokens[first - 1].Lower)
            && !(reading.Tokens[first - 1].Lower == "that" && IsPlural(reading.Tokens[head].Lower)))
            first--;
        return BeforeCount(reading, first, head);
    }

    /// <summary>“The two sides”: the determiner before one that counts; <paramref name="first"/> itself where none stands there.</summary>
    internal static int BeforeCount(Reading reading, int first, int head) =>
        first > 0 && first < head && IsSamePhrase(reading, first - 1, head)
            && reading.Tokens[first - 1].Lower is "the" or "these" or "those" && FunctionWords.IsDeterminer(reading.Tokens[first].Lower)
            ? first - 1 : first;

    // “said that critics …”: that is no article.
    private static bool IsPlural(string lower) => (Roles.Of(lower) & RoleKinds.Several) != RoleKinds.None;

    internal static bool IsSamePhrase(Reading reading, int a, int b) =>
        reading.SentenceOf[a] == reading.SentenceOf[b] && reading.RunOf[a] == reading.RunOf[b];

    internal static bool IsNoun(Reading reading, int at)
    {
        var token = reading.Tokens[at];
        if (!token.IsWord || token.IsPossessive || FunctionWords.Contains(token))
            return false;
        return Roles.IsRole(token.Lower) || CueLexicon.Find(token.Lower) is not { } cue || token.IsCapital && at > 0
            && reading.SentenceOf[at - 1] == reading.SentenceOf[at]
            || !cue.MayBe(VerbForms.Past | VerbForms.Third | VerbForms.Gerund) || cue.Classes == CueClasses.Noun;
    }

    private static Gender GenderOf(Reading reading, int first, RoleKinds kinds)
    {
        if ((kinds & RoleKinds.Several) != RoleKinds.None && reading.Tokens[first].Lower is not ("a" or "an" or "one" or "another"))
            return Gender.Plural;
        if ((kinds & RoleKinds.Woman) != RoleKinds.None)
            return Gender.Female;
        if ((kinds & RoleKinds.Man) != RoleKinds.None)
            return Gender.Male;
        return (kinds & RoleKinds.AnyPerson) != RoleKinds.None ? Gender.Unknown : Gender.Neuter;
    }
}
