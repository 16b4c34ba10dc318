using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Cues;

/// <summary>Knows whose words somebody reads out: “The prosecutor read a statement from Ann Lee. “…,” she wrote.”</summary>
internal static class ReadAloud
{
    // “read out to the court in full on Monday a long statement”
    private const int Reach = 12;

    private const int MostBetween = 3;

    /// <summary>Who reads and whose the words are, members of the cast, where words are read out in the sentence of a quotation or in the
    /// one before; null where nobody reads. Whose they are is -1 where the text does not tell.</summary>
    /// <param name="speaker">The subject of the quotation's own cue; null where it has none.</param>
    public static (int Reader, int Author, bool IsHere)? Near(Reading reading, Surroundings around, Mention? speaker)
    {
        var sentence = reading[around.First].Sentence;
        var start = reading.FirstTokenOfSentence(Math.Max(0, sentence - 1));
        for (var at = around.SentenceEnd - 1; at >= start; at--)
        {
            var isNear = reading[around.First].Paragraph - reading[at].Paragraph <= 1;
            if (!isNear || reading[at].IsQuoted || reading[at].Lower is not ("read" or "reads" or "reading"))
                continue;
            if ((Active(reading, at, speaker) ?? Passive(reading, at)) is { } read && read.Reader != read.Author)
                return (read.Reader, read.Author, reading[at].Sentence == sentence);
        }

        return null;
    }

    // “Bo Berg read out a letter from Ann Lee”
    private static (int Reader, int Author)? Active(Reading reading, int verb, Mention? speaker)
    {
        // “Reading a letter from Ann Lee, Bo Berg said”
        var reader = reading.IsOneSentence(verb - 1, verb) ? SubjectFinder.Before(reading, verb) : speaker;
        if (reader is not { Member: >= 0 } || !IsSomebody(reading, reader))
            return null;
        for (var at = verb + 1; at - verb <= Reach && IsGoingOn(reading, at, verb); at++)
        {
            // Who reads from a statement that is nobody else's says what it says.
            if (reading[at].Role.HasFlag(RoleKinds.Paper))
                return Author(reading, at) is >= 0 and var author ? (reader.Member, author) : null;
        }

        return null;
    }

    // “a letter read to the court by Bo Berg”
    private static (int Reader, int Author)? Passive(Reading reading, int verb)
    {
        var paper = verb - 1;
        while (verb - paper <= MostBetween && (reading[paper].IsAuxiliaryOrAdverb || reading[paper].Is(',')))
            paper--;
        if (!reading[paper].Role.HasFlag(RoleKinds.Paper))
            return null;
        return Passives.Teller(reading, verb) is { Member: >= 0 } reader && IsSomebody(reading, reader)
            ? (reader.Member, Author(reading, paper)) : null;
    }

    private static bool IsSomebody(Reading reading, Mention mention) => mention.Kind switch
    {
        MentionKind.Person => true,
        MentionKind.Nominal => reading[mention.Head].IsPersonNoun,
        _ => false,
    };

    // A family writes, too.
    private static bool MayWrite(Mention mention) => mention is { Member: >= 0, Kind: MentionKind.Person or MentionKind.Nominal };

    private static bool IsGoingOn(Reading reading, int at, int verb) =>
        reading.IsOneSentence(at, verb) && reading[at] is { IsQuoted: false, Lower: not ("," or ";" or "and" or "that") };

    // “a statement from Ann Lee”, “Ann Lee's statement”
    private static int Author(Reading reading, int paper)
    {
        var behalf = (reading[paper + 1].Lower, reading[paper + 2].Lower) is ("on", "behalf") ? paper + 3 : paper + 1;
        if (reading[behalf].Lower is "from" or "by" or "of" && After(reading, behalf + 1) is { } writer)
            return writer.Member;
        for (var at = paper - 1; paper - at <= MostBetween && reading.IsOneSentence(at, paper); at--)
        {
            if (reading[at].IsPossessive)
                return reading.Mentions.LastOrDefault(mention => mention.End == at && MayWrite(mention))?.Member ?? -1;
        }

        return -1;
    }

    private static Mention? After(Reading reading, int at) =>
        (reading.MentionFrom(at) ?? reading.MentionFrom(at + 1)) is { } found && MayWrite(found) ? found : null;
}
