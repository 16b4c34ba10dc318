using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Summarising;

/// <summary>Knows sentences in which the writer speaks of himself or to the reader, or greets him.</summary>
internal static class Address
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = WordFile.Lookup("small-words", "address");

    // “Good morning.”, “Thanks for reading.”
    private static readonly Regex Greeting = Patterns.Of("asides", "greeting");

    /// <summary>Whether “I”, “we” or “you” stand outside of quotation marks, or the sentence is a greeting.</summary>
    public static bool IsIn(string sentence)
    {
        if (Greeting.IsMatch(sentence))
            return true;
        var (isQuoted, hasBegun) = (false, false);
        for (var at = 0; at < sentence.Length; at++)
        {
            isQuoted = sentence[at] switch { '“' => true, '”' => false, '"' => !isQuoted, _ => isQuoted };
            if (isQuoted || !char.IsLetter(sentence[at]))
                continue;
            var start = at;
            while (at + 1 < sentence.Length && char.IsLetter(sentence[at + 1]))
                at++;
            var word = sentence[start..(at + 1)];
            if (IsAddressed(hasBegun ? word : word.ToLowerInvariant()))
                return true;
            hasBegun = true;
        }

        return false;
    }

    // “US” is a country, “We” a company, and “I” may be a number behind a name: with a capital only the first word counts.
    private static bool IsAddressed(ReadOnlySpan<char> word) => Words.Contains(word);
}
