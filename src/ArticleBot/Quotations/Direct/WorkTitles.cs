using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Cues;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Direct;

/// <summary>Knows titles of works in marks by what they are put beside: the film “Long Rain”, sang “Long Rain”.</summary>
internal static class WorkTitles
{
    private const int Near = 7;

    private static readonly FrozenSet<string> Works = WordFile.Class("quoting", "work");

    private static readonly FrozenSet<string> Makes = WordFile.Class("quoting", "making");

    /// <summary>Whether words in marks are the title of a work: capitals throughout, no stop, and a word for works before them.</summary>
    public static bool IsTitle(Reading reading, Surroundings around)
    {
        if (around.OpensSentence || !HasCapitals(reading, around))
            return false;
        var word = reading[around.BeforeMarks].Lower;
        if (Works.Contains(word) || IsCalledWork(reading, around))
            return true;
        if (around.Last == around.First)
            return false;
        return word is "read" or "reads" or "reading" ? IsReader(reading.MentionAt(around.BeforeMarks - 1)) : Makes.Contains(word);
    }

    /// <summary>Whether a word for a work stands near: “Long Rain”, a short film.</summary>
    public static bool IsNearWork(Reading reading, Surroundings around)
    {
        var first = Math.Max(around.SentenceStart, around.First - Near);
        var end = Math.Min(around.SentenceEnd, around.Last + Near);
        return Enumerable.Range(first, around.First - first)
            .Concat(Enumerable.Range(around.Last + 1, Math.Max(0, end - around.Last - 1)))
            .Any(at => Works.Contains(Roles.Singular(reading[at].Lower)));
    }

    // “Long Rain”, a short film, …
    private static bool IsCalledWork(Reading reading, Surroundings around)
    {
        var at = around.Last + 1;
        while (at < around.SentenceEnd && reading[at].Kind == TokenKind.Quote)
            at++;
        if (!(reading[at].Is(',') || reading[around.Last].Is(',')))
            return false;
        var first = reading[at].Is(',') ? at + 1 : at;
        if (!reading[first].IsDeterminer)
            return false;
        var end = Math.Min(first + Near, around.SentenceEnd);
        while (first < end && !Works.Contains(reading[first].Lower) && reading[first].IsWord)
            first++;
        return first < end && reading[first].IsWord;
    }

    // She read “Long Rain”; but a sign reads “Keep Out”.
    private static bool IsReader(Mention? mention) =>
        mention is { Kind: MentionKind.Person } or { Kind: MentionKind.Pronoun, Gender: not Gender.Neuter };

    private static bool HasCapitals(Reading reading, Surroundings around)
    {
        var end = reading[around.Last].Is(',') ? around.Last : around.Last + 1;
        for (var i = around.First; i < end; i++)
        {
            if (!IsOfTitle(reading[i]))
                return false;
        }

        return reading[around.First].IsCapital;
    }

    private static bool IsOfTitle(Token token) => token.Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Word => token is { IsCapital: true } or { IsPossessive: true } || FunctionWords.Contains(token.Lower),
        _ => false,
    };
}
