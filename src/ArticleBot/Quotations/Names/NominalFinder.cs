using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;

namespace ArticleBot.Quotations.Names;

/// <summary>Finds nouns that stand for somebody: “a US official who …”, “Mr Moon's press secretary”, “critics”.</summary>
/// <param name="text">The article.</param>
/// <param name="names">The names found before.</param>
internal sealed class NominalFinder(Layout text, MentionIndex names)
{
    private const int LongestNoun = 8;

    /// <summary>Adds the noun phrases whose head is a noun of the role list.</summary>
    public void AddNominals(List<Mention> found)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (IsHead(i) && Phrase(i) is { } phrase)
                found.Add(phrase);
        }
    }

    /// <summary>“The two sides”: the determiner before one that counts; <paramref name="first"/> itself where none stands there.</summary>
    internal static int BeforeCount(Layout text, int first, int head)
    {
        var isCounted = first < head && text[first].IsDeterminer && text.IsOnePhrase(first - 1, head);
        return isCounted && text[first - 1].Lower is "the" or "these" or "those" ? first - 1 : first;
    }

    internal static bool IsNoun(Layout text, int at)
    {
        var token = text[at];
        if (token is not { IsWord: true, IsPossessive: false, IsSmall: false })
            return false;
        var isName = token.IsCapital && text.IsOneSentence(at - 1, at);
        return isName || token is { IsRole: true } or { Cue: null } or { Cue.IsInflected: false } or { Cue.Classes: CueClasses.Noun };
    }

    private bool IsHead(int at) => text[at] is { IsWord: true, IsRole: true } && names[at] is not { Kind: MentionKind.Person }
        && !GoesOn(at) && !IsVerb(at);

    // “press secretary”, “campaign Chief Ann Lee”: the noun after it is the head.
    private bool GoesOn(int at)
    {
        if (!text.IsOnePhrase(at, at + 1))
            return false;
        var next = names[at + 1];
        return text[at + 1].IsRole && !IsVerb(at + 1) || (next is not null && next != names[at]);
    }

    // “…,” Lee notes: she does, and there are no notes of hers.
    private bool IsVerb(int at)
    {
        // “a report finding that …”
        if (text[at].Cue is { IsGerund: true } && text[at + 1].Lower == "that" && text[at - 1].IsRole)
            return true;
        if (text[at].Cue is not { Says: true, IsThird: true } || !text.IsOnePhrase(at - 1, at))
            return false;
        return (names[at - 1], text[at + 1].Lower) is ({ Kind: MentionKind.Person }, _) or (not null, "that");
    }

    private Mention? Phrase(int head)
    {
        var (first, kinds) = (Start(head), text[head].Role);
        var isKnown = kinds.HasFlag(RoleKinds.Several) || text[head - 1].Lower == "whose";
        if (first == head && !isKnown)
            return null;
        return new Mention(first, head + 1, head, MentionKind.Nominal, GenderOf(first, kinds))
        {
            NameFirst = first,
            IsPossessive = text[head + 1].IsPossessive,
        };
    }

    private int Start(int head)
    {
        var first = head;
        while (head - first < LongestNoun && text.IsOnePhrase(first - 1, head) && Before(first) is var before && before < first)
            first = before;
        var determiner = text[first - 1];
        // “said that critics …”: that is no article.
        var isConjunction = determiner.Lower == "that" && text[head].IsSeveral;
        if (determiner.IsDeterminer && !isConjunction && text.IsOnePhrase(first - 1, head))
            first--;
        return BeforeCount(text, first, head);
    }

    // Where the noun, the name or the owner before a token begins; that token itself where none stands there.
    private int Before(int at)
    {
        if (names[at - 1] is { } name)
            return name.First;
        if (text[at - 1].IsPossessive)
            return names[at - 2]?.First ?? (IsNoun(text, at - 2) ? at - 2 : at);
        return text[at - 1].Kind == TokenKind.Number || IsNoun(text, at - 1) ? at - 1 : at;
    }

    private Gender GenderOf(int first, RoleKinds kinds)
    {
        if (kinds.HasFlag(RoleKinds.Several) && text[first].Lower is not ("a" or "an" or "one" or "another"))
            return Gender.Plural;
        return (kinds & RoleKinds.AnyPerson) == RoleKinds.None ? Gender.Neuter : Roles.GenderOf(kinds);
    }
}
