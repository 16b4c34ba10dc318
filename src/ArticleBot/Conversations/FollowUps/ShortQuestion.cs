using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>Questions that are only a question word, and ask more of what was asked last: “why?”, “by when”, “when was
/// that”.</summary>
internal static partial class ShortQuestion
{
    private static readonly Regex BareWord = Patterns.Of("follow-ups", "bare-word");
    private static readonly Regex Event = Patterns.Of("follow-ups", "event");
    private static readonly Regex Else = Patterns.Of("follow-ups", "else");
    private static readonly Regex Which = Patterns.Of("follow-ups", "which");

    /// <summary>Whether a question is one.</summary>
    public static bool IsOne(string question) =>
        BareWord.IsMatch(question) || Event.IsMatch(question) || Else.IsMatch(question) || Which.IsMatch(question);

    /// <summary>Whether a question is one that asks for a reason: “why?”, “how so”.</summary>
    public static bool AsksWhy(string question) =>
        WordOf(question) is "why" or "how come" or "for what reason" or "what reason" or "how so";

    /// <summary>The question standing alone; null where it is no such question.</summary>
    /// <param name="question">The user's words.</param>
    /// <param name="past">What was asked last.</param>
    /// <param name="answer">Who or what answered it; null where that is not known.</param>
    public static string? Ask(string question, PastQuestion past, string? answer)
    {
        if (Else.Match(question) is { Success: true } more)
            return past.AskElse(more.Groups["word"].Value);
        if (Which.IsMatch(question))
            return past.AskWhich();
        return WordOf(question) switch
        {
            null => null,
            "how come" or "for what reason" or "what reason" => past.Ask("why", "", answer),
            "how so" => past.Ask("how", "", answer),
            "what for" or "for what" => past.Ask("what", "for", answer),
            "what of" or "of what" => past.Ask("what", "of", answer),
            "what from" or "from what" => past.Ask("what", "from", answer),
            var word => past.Ask(word, "", answer),
        };
    }

    // “By when”; null where it is no such question.
    private static string? WordOf(string question)
    {
        var match = BareWord.Match(question);
        if (!match.Success)
            match = Event.Match(question);
        return match.Success ? Spaces().Replace(match.Groups["word"].Value.ToLowerInvariant(), " ") : null;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
