using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Cues;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.Direct;

/// <summary>Knows titles of works in marks by what they are put beside: the film “Long Rain”, sang “Long Rain”.</summary>
internal static class WorkTitles
{
    private static readonly FrozenSet<string> Works = WordFile.Class("quoting", "work");

    private static readonly FrozenSet<string> Makes = WordFile.Class("quoting", "making");

    /// <summary>Whether words in marks are the title of a work: capitals throughout, no stop, and a word for works before them.</summary>
    public static bool IsTitle(Reading reading, Surroundings around)
    {
        var before = around.First - 1;
        while (before >= around.SentenceStart && reading.Tokens[before].Kind == TokenKind.Quote)
            before--;
        if (before < around.SentenceStart || !HasCapitals(reading, around))
            return false;
        var word = reading.Tokens[before].Lower;
        return Works.Contains(word) || around.Last > around.First
            && (Makes.Contains(word) || word is "read" or "reads" or "reading" && IsReader(reading, before - 1));
    }

    // She read “Long Rain”; but a sign reads “Keep Out”.
    private static bool IsReader(Reading reading, int at) =>
        at >= 0 && reading.MentionAt[at] is >= 0 and var found
            && (reading.Mentions[found].Kind == MentionKind.Person
            || reading.Mentions[found] is { Kind: MentionKind.Pronoun, Gender: not Gender.Neuter });

    private static bool HasCapitals(Reading reading, Surroundings around)
    {
        for (var i = around.First; i <= around.Last; i++)
        {
            var token = reading.Tokens[i];
            var isLast = i == around.Last && token.Is(',');
            if (!isLast && token.Kind != TokenKind.Number
                && !(token.IsWord && (token.IsCapital || token.IsPossessive || FunctionWords.Contains(token.Lower))))
                return false;
        }

        return reading.Tokens[around.First].IsCapital;
    }
}
