using System.Text.RegularExpressions;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>Questions that are only a question word, and ask more of what was asked last: “why?”, “by when”, “when was
/// that”.</summary>
internal static partial class ShortQuestion
{
    /// <summary>Whether a question is one.</summary>
    public static bool IsOne(string question) =>
        BareWord().IsMatch(question) || Event().IsMatch(question) || Else().IsMatch(question) || Which().IsMatch(question);

    /// <summary>The question standing alone; null where it is no such question.</summary>
    /// <param name="question">The user's words.</param>
    /// <param name="past">What was asked last.</param>
    /// <param name="answer">Who or what answered it; null where that is not known.</param>
    public static string? Ask(string question, PastQuestion past, string? answer)
    {
        if (Else().Match(question) is { Success: true } more)
            return past.AskElse(more.Groups["word"].Value);
        if (Which().IsMatch(question))
            return past.AskWhich();
        var match = BareWord().Match(question);
        if (!match.Success)
            match = Event().Match(question);
        if (!match.Success)
            return null;
        var word = Spaces().Replace(match.Groups["word"].Value.ToLowerInvariant(), " ");
        return word switch
        {
            "how come" or "for what reason" or "what reason" => past.Ask("why", "", answer),
            "how so" => past.Ask("how", "", answer),
            "what for" or "for what" => past.Ask("what", "for", answer),
            "what of" or "of what" or "what from" or "from what" => past.Ask("what", word.Contains("of", StringComparison.Ordinal) ? "of" : "from", answer),
            _ => past.Ask(word, "", answer),
        };
    }

    private const string Asking =
        @"why|when|where|how|how\s+(?:many|much|long|often|soon|far|big|old|fast|late|come|so)|how\s+long\s+ago"
        + @"|what\s+(?:for|of|from)|(?:for|of|from)\s+what|(?:for\s+)?what\s+reason"
        + @"|(?:by|since|until|till|from|before)\s+when|(?:from|to|near)\s+where|where\s+(?:to|from)|(?:with|by|to|for|from|against"
        + @"|about)\s+whom?"
        + @"|whom?\s+(?:with|by|to|for|from|against)"
        + @"|for\s+how\s+(?:long|much|many)|by\s+how\s+much"
        + @"|(?:at\s+|on\s+|in\s+)?(?:what|which)\s+(?:time|day|date|year|month|city|country|town|place|state)";

    [GeneratedRegex(@"^\W*(?:(?:and|but|so|ok|okay|yes|yeah)\W+)?(?<word>" + Asking
        + @")(?:\s+(?:not|then|though|exactly|precisely|roughly|specifically))?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex BareWord();

    [GeneratedRegex(@"^\W*(?:(?:and|but|so|ok|okay)\W+)?(?<word>" + Asking
        + @")(?:\s+(?:was|were|is|did|does|will|would)|['’]s)\s+(?:(?:that|this|all\s+(?:that"
        + @"|this))(?:\s+(?:happen(?:ed)?|take\s+place|be))?|it\s+(?:happen(?:ed)?|take\s+place))\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Event();

    [GeneratedRegex(@"^\W*(?:(?:and|but|so|ok|okay)\W+)?(?<word>who|where|when|why|how)\s+else\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Else();

    [GeneratedRegex(@"^\W*(?:(?:and|but|so|ok|okay)\W+)?(?:which|which\s+ones?|what\s+ones?|which\s+are\s+they|like\s+what)\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Which();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
