namespace ArticleBot.Summarising;

/// <summary>Knows sentences in which the writer speaks of himself or to the reader.</summary>
internal static class Address
{
    /// <summary>Whether “I”, “we” or “you” stand outside of quotation marks.</summary>
    public static bool IsIn(string sentence)
    {
        var isQuoted = false;
        for (var at = 0; at < sentence.Length; at++)
        {
            isQuoted = sentence[at] switch { '“' => true, '”' => false, '"' => !isQuoted, _ => isQuoted };
            if (isQuoted || !char.IsLetter(sentence[at]))
                continue;
            var start = at;
            while (at + 1 < sentence.Length && char.IsLetter(sentence[at + 1]))
                at++;
            // “US” is a country, and “I” may be a number behind a name.
            if (sentence.AsSpan(start, at + 1 - start) is "us" or "we" or "We" or "our" or "Our" or "ours" or "you" or "You" or "your" or "Your" or "my" or "My" or "me")
                return true;
        }

        return false;
    }
}
