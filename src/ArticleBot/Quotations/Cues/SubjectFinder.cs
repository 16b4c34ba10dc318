using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.Cues;

/// <summary>Finds who does what a verb says: the mention before it, past what may stand between a subject and its verb.</summary>
internal static class SubjectFinder
{
    private const int Reach = 40;
    private const int RelativeReach = 12;

    private static readonly FrozenSet<string> Publishes = WordFile.Class("quoting", "publishing");

    /// <summary>The index of the mention that is the subject of the verb at <paramref name="verb"/>; -1 where none is found.</summary>
    public static int Before(Reading reading, int verb)
    {
        var at = verb - 1;
        while (IsOpen(reading, at, verb) && reading.MentionAt[at] < 0
            && (FunctionWords.IsAdverb(reading.Tokens[at].Lower) || FunctionWords.IsAuxiliary(reading.Tokens[at].Lower)
            || reading.Tokens[at].Lower == "to"))
            at--;
        if (!IsOpen(reading, at, verb))
            return -1;
        // “Mr Lee, 50, of Oslo, left, calling it …”: whoever left.
        if (reading.Tokens[at].Is(',') && IsGerund(reading, verb) && Shared(reading, at, verb) is >= 0 and var leaver)
            return leaver;
        if (reading.Tokens[at].Lower is "who" or "which")
            return AtOrBefore(reading, at - 1, verb);
        if (reading.Tokens[at].Is(',') || reading.Tokens[at].IsDash || reading.Tokens[at].Is(')'))
            return BeforeInsertion(reading, at, verb);
        if (reading.Tokens[at].Lower is "and" or "but" or "then")
            return Shared(reading, at, verb);
        return AtOrBefore(reading, at, verb);
    }

    private static bool IsGerund(Reading reading, int verb) => CueLexicon.Find(reading.Tokens[verb].Lower) is { Forms: VerbForms.Gerund };

    // The mention at a token, or the one that what stands there belongs to: “an aide to Mr Lee”, “the head of the bank”.
    private static int AtOrBefore(Reading reading, int at, int verb)
    {
        while (IsOpen(reading, at, verb) && reading.MentionAt[at] < 0)
        {
            if (reading.Tokens[at].Is(',') || reading.Tokens[at].Is(';') || reading.Tokens[at].Is(':')
                || reading.Tokens[at].Kind == TokenKind.Quote)
                return reading.Tokens[at].Is(',') && at == verb - 2 ? BeforeInsertion(reading, at, verb) : -1;
            at--;
        }

        if (!IsOpen(reading, at, verb))
            return -1;
        var found = reading.MentionAt[at];
        if (Publisher(reading, found, verb) is >= 0 and var publisher)
            return publisher;
        while (Owner(reading, found) is var owner and >= 0)
            found = owner;
        if (BeforeRelative(reading, found, verb) is >= 0 and var whole)
        {
            found = whole;
            while (Owner(reading, found) is var owner and >= 0)
                found = owner;
        }

        return FirstOfSeveral(reading, found);
    }

    // “The bank issued a statement warning”: the bank.
    private static int Publisher(Reading reading, int paper, int verb)
    {
        var mention = reading.Mentions[paper];
        var isPaper = mention.Kind == MentionKind.Nominal
            && (Roles.Of(reading.Tokens[mention.Head].Lower) & RoleKinds.Paper) != RoleKinds.None;
        if (!isPaper || mention.End != verb || !IsGerund(reading, verb))
            return -1;
        var before = mention.First - 1;
        return IsOpen(reading, before, verb) && Publishes.Contains(reading.Tokens[before].Lower) ? Before(reading, before) : -1;
    }

    // “Ann Lee and Bo Berg said”: the first of them.
    private static int FirstOfSeveral(Reading reading, int found)
    {
        var mention = reading.Mentions[found];
        return mention.Kind == MentionKind.Person && mention.First > 1 && reading.Tokens[mention.First - 1].Lower == "and"
            && reading.RunOf[mention.First - 1] < 0
            && reading.MentionAt[mention.First - 2] is >= 0 and var other && reading.Mentions[other].Kind == MentionKind.Person
            && reading.SentenceOf[mention.First] == reading.SentenceOf[mention.First - 2]
                ? other : found;
    }

    // “an official who saw the letter said”: the official; but “the letter that Mr Lee wrote”: Mr Lee.
    private static int BeforeRelative(Reading reading, int found, int verb)
    {
        var first = reading.Mentions[found].First;
        for (var at = first - 2; IsOpen(reading, at, verb) && first - at < RelativeReach; at--)
        {
            if (reading.Tokens[at].Is(',') || reading.Tokens[at].IsDash || reading.Tokens[at].Is(';'))
                return -1;
            if (reading.Tokens[at].Lower is "who" or "that" or "which")
                return IsOpen(reading, at - 1, verb) ? reading.MentionAt[at - 1] : -1;
            if (CueLexicon.Find(reading.Tokens[at].Lower) is { } cue && cue.Does(CueClasses.Speech | CueClasses.Claim))
                return -1;
        }

        return -1;
    }

    // “an aide” for “Mr Lee” in “an aide to Mr Lee”; -1 where the mention stands by itself.
    private static int Owner(Reading reading, int mention)
    {
        var first = reading.Mentions[mention].First;
        if (first > 2 && FunctionWords.IsDeterminer(reading.Tokens[first - 1].Lower))
            first--;
        if (first < 2 || !FunctionWords.IsPreposition(reading.Tokens[first - 1].Lower)
            || reading.SentenceOf[first - 1] != reading.SentenceOf[first] || reading.RunOf[first - 1] >= 0)
            return -1;
        var owner = reading.MentionAt[first - 2];
        return owner >= 0 && owner != mention && reading.SentenceOf[first - 2] == reading.SentenceOf[first]
            && reading.Mentions[owner].Kind is not MentionKind.Pronoun
            ? owner : -1;
    }

    // “Ann Lee, who runs the bank, said”: before the comma that opens what stands between commas.
    private static int BeforeInsertion(Reading reading, int close, int verb)
    {
        var nearest = -1;
        for (var at = close - 1; IsOpen(reading, at, verb); at--)
        {
            if (!reading.Tokens[at].Is(',') && !reading.Tokens[at].IsDash && !reading.Tokens[at].Is('('))
                continue;
            if (!IsOpen(reading, at - 1, verb) || reading.MentionAt[at - 1] < 0)
                continue;
            // “Ann Lee, of Oslo, Norway, who runs the bank, said”: not Norway.
            var found = AtOrBefore(reading, at - 1, at);
            if (found >= 0 && (reading.Mentions[found].Kind != MentionKind.Organisation || !IsInserted(reading, found)))
                return nearest >= 0 && reading.Mentions[found].Kind != MentionKind.Person ? nearest : found;
            if (nearest < 0)
                nearest = found;
        }

        return nearest;
    }

    // A place that belongs to what stands before it: “in Oslo”, “Oslo, Norway”.
    private static bool IsInserted(Reading reading, int found) =>
        reading.Mentions[found].First is > 0 and var first
            && (reading.Tokens[first - 1].Is(',') || FunctionWords.IsPreposition(reading.Tokens[first - 1].Lower))
            && reading.SentenceOf[first - 1] == reading.SentenceOf[first];

    // “Mr Lee left and said”: the subject of the verb before, mostly the first mention of the sentence.
    private static int Shared(Reading reading, int at, int verb)
    {
        var start = reading.FirstTokenOfSentence(reading.SentenceOf[verb]);
        for (var i = Math.Max(start, verb - Reach); i < at; i++)
        {
            if (reading.RunOf[i] < 0 && reading.MentionAt[i] is >= 0 and var found && !reading.Mentions[found].IsPossessive
                && (i == start || !FunctionWords.IsPreposition(reading.Tokens[i - 1].Lower)))
                return found;
        }

        return -1;
    }

    private static bool IsOpen(Reading reading, int at, int verb) =>
        at >= 0 && verb - at <= Reach && reading.SentenceOf[at] == reading.SentenceOf[verb] && reading.RunOf[at] < 0;
}
