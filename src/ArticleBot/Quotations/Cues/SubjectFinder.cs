using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Cues;

/// <summary>Finds who does what a verb says: the mention before it, past what may stand between a subject and its verb.</summary>
internal static class SubjectFinder
{
    private const int Reach = 40;
    private const int RelativeReach = 12;

    private static readonly FrozenSet<string> Publishes = WordFile.Class("quoting", "publishing");

    /// <summary>The mention that is the subject of the verb at <paramref name="verb"/>; null where none is found.</summary>
    public static Mention? Before(Reading reading, int verb)
    {
        var at = verb - 1;
        while (IsOpen(reading, at, verb) && IsHelper(reading, at))
            at--;
        if (!IsOpen(reading, at, verb))
            return null;
        // “Mr Lee, 50, of Oslo, left, calling it …”: whoever left.
        if (reading[at].Is(',') && IsGerund(reading[verb]) && Shared(reading, at, verb) is { } leaver)
            return leaver;
        return reading[at] switch
        {
            { Lower: "who" or "which" } => AtOrBefore(reading, at - 1, verb),
            { Lower: "," or ")" } or { IsDash: true } => BeforeInsertion(reading, at, verb),
            { Lower: "and" or "but" or "then" } => Shared(reading, at, verb),
            _ => AtOrBefore(reading, at, verb),
        };
    }

    /// <summary>The person whom a clause opens with; null where it opens with something else.</summary>
    /// <param name="start">The clause's first token.</param>
    /// <param name="end">The token after its last.</param>
    public static Mention? Opening(Reading reading, int start, int end)
    {
        if (reading.MentionAt(start) is not { IsPossessive: false } first || first.First != start || first.End >= end)
            return null;
        var isPerson = first.Kind == MentionKind.Person || first.Gender is Gender.Male or Gender.Female
            || reading[first.Head] is { IsPersonNoun: true };
        return isPerson ? first : null;
    }

    private static bool IsHelper(Reading reading, int at) =>
        reading[at] is { IsAuxiliaryOrAdverb: true } or { Lower: "to" } && reading.MentionAt(at) is null;

    private static bool IsGerund(Token token) => token.Cue is { Forms: VerbForms.Gerund };

    // The mention at a token, or the one that what stands there belongs to: “an aide to Mr Lee”, “the head of the bank”.
    private static Mention? AtOrBefore(Reading reading, int at, int verb)
    {
        for (; IsOpen(reading, at, verb); at--)
        {
            if (reading.MentionAt(at) is { } found)
                return Publisher(reading, found, verb) ?? FirstOfSeveral(reading, Whole(reading, found, verb));
            if (reading[at] is { Lower: ";" or ":" } or { Kind: TokenKind.Quote })
                return null;
            if (reading[at].Is(','))
                return at == verb - 2 ? BeforeInsertion(reading, at, verb) : null;
        }

        return null;
    }

    // “The bank issued a statement warning”: the bank.
    private static Mention? Publisher(Reading reading, Mention paper, int verb)
    {
        var isPaper = paper.Kind == MentionKind.Nominal && reading[paper.Head].Role.HasFlag(RoleKinds.Paper);
        if (!isPaper || paper.End != verb || !IsGerund(reading[verb]))
            return null;
        var before = paper.First - 1;
        return IsOpen(reading, before, verb) && Publishes.Contains(reading[before].Lower) ? Before(reading, before) : null;
    }

    // What a mention belongs to, over clauses and owners.
    private static Mention Whole(Reading reading, Mention found, int verb)
    {
        var owner = FirstOwner(reading, found);
        return BeforeRelative(reading, owner, verb) is { } whole ? FirstOwner(reading, whole) : owner;
    }

    private static Mention FirstOwner(Reading reading, Mention mention)
    {
        while (Owner(reading, mention) is { } owner)
            mention = owner;
        return mention;
    }

    // “Ann Lee and Bo Berg said”: the first of them.
    private static Mention FirstOfSeveral(Reading reading, Mention found)
    {
        var and = found.First - 1;
        if (found.Kind != MentionKind.Person || reading[and] is not { Lower: "and", IsQuoted: false })
            return found;
        return reading.MentionAt(and - 1) is { Kind: MentionKind.Person } other && reading.IsOneSentence(and - 1, found.First)
            ? other : found;
    }

    // “an official who saw the letter said”: the official; but “the letter that Mr Lee wrote”: Mr Lee.
    private static Mention? BeforeRelative(Reading reading, Mention found, int verb)
    {
        // “Told by Lee that it was safe, he said”: he opens another clause.
        if (reading[found.First - 1].Is(','))
            return null;
        for (var at = found.First - 2; IsOpen(reading, at, verb) && found.First - at < RelativeReach; at--)
        {
            if (reading[at].Lower is "who" or "that" or "which")
                return IsOpen(reading, at - 1, verb) ? reading.MentionAt(at - 1) : null;
            if (reading[at] is { Lower: "," or ";" } or { IsDash: true } or { Cue.Says: true })
                return null;
        }

        return null;
    }

    // “an aide” for “Mr Lee” in “an aide to Mr Lee”; null where the mention stands by itself.
    private static Mention? Owner(Reading reading, Mention mention)
    {
        var of = reading[mention.First - 1].IsDeterminer ? mention.First - 2 : mention.First - 1;
        if (reading[of] is not { IsPreposition: true, IsQuoted: false } || !reading.IsOneSentence(of - 1, of + 1))
            return null;
        return reading.MentionAt(of - 1) is { Kind: not MentionKind.Pronoun } owner && owner != mention ? owner : null;
    }

    // “Ann Lee, who runs the bank, said”: before the comma that opens what stands between commas.
    private static Mention? BeforeInsertion(Reading reading, int close, int verb)
    {
        Mention? nearest = null;
        for (var at = close - 1; IsOpen(reading, at, verb); at--)
        {
            if (reading[at] is not ({ Lower: "," or "(" } or { IsDash: true }))
                continue;
            if (!IsOpen(reading, at - 1, verb) || reading.MentionAt(at - 1) is null)
                continue;
            // “Ann Lee, of Oslo, Norway, who runs the bank, said”: not Norway.
            var found = AtOrBefore(reading, at - 1, at);
            if (found is not null && !IsInserted(reading, found))
                return found.Kind == MentionKind.Person ? found : nearest ?? found;
            nearest ??= found;
        }

        return nearest ?? Inserted(reading, close, verb);
    }

    // “Her old rival, Ann Lee, said”: what stands before is nobody that is known.
    private static Mention? Inserted(Reading reading, int close, int verb)
    {
        var isOpen = IsOpen(reading, close - 1, verb) && reading[close].Is(',');
        return isOpen && reading.MentionAt(close - 1) is { Kind: MentionKind.Person, IsPossessive: false } name
            && reading[name.First - 1].Is(',') ? name : null;
    }

    // A place that belongs to what stands before it: “in Oslo”, “Oslo, Norway”.
    private static bool IsInserted(Reading reading, Mention found) => found.Kind == MentionKind.Organisation
        && reading[found.First - 1] is { Lower: "," } or { IsPreposition: true } && reading.IsOneSentence(found.First - 1, found.First);

    // “Mr Lee left and said”: the subject of the verb before, mostly the first mention of the sentence.
    private static Mention? Shared(Reading reading, int at, int verb)
    {
        var start = reading.FirstTokenOfSentence(reading[verb].Sentence);
        for (var i = Math.Max(start, verb - Reach); i < at; i++)
        {
            var isGoverned = i > start && reading[i - 1].IsPreposition;
            if (!isGoverned && !reading[i].IsQuoted && reading.MentionAt(i) is { IsPossessive: false } found)
                return found;
        }

        return null;
    }

    private static bool IsOpen(Reading reading, int at, int verb) =>
        verb - at <= Reach && reading.IsOneSentence(at, verb) && !reading[at].IsQuoted;
}
