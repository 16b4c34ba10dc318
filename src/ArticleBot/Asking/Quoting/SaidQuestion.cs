using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Asking.Quoting;

/// <summary>A question for what somebody said, or for who said something.</summary>
/// <param name="Speaker">Whose words are wanted, as the user names him; null where the question asks who said them.</param>
/// <param name="About">What they are to be about, or the words that somebody is to have said; null for everything.</param>
internal sealed record SaidQuestion(string? Speaker, string? About)
{
    // “What did Pompeo say about the trip?”, “what has the mayor said after the vote?”
    private static readonly Regex WhatDidTheySay = Patterns.Linear("said-questions", "what-did-they-say");

    // “Did Moon say anything about peace?”, but not “did Moon say that he would come?”.
    private static readonly Regex DidTheySayAnything = Patterns.Linear("said-questions", "did-they-say-anything");

    // “Who said it would be a long haul?”
    private static readonly Regex WhoSaid = Patterns.Linear("said-questions", "who-said");

    // Longer ones say more than these forms hold.
    private const int LongestQuestion = 300;

    /// <summary>The question; null where it is another.</summary>
    public static SaidQuestion? Of(string question)
    {
        if (question.Length > LongestQuestion)
            return null;
        foreach (var form in new[] { WhatDidTheySay, DidTheySayAnything, WhoSaid })
        {
            if (form.Match(question.Trim()) is { Success: true } match)
                return new SaidQuestion(ValueOf(match.Groups["speaker"]), ValueOf(match.Groups["about"]));
        }

        return null;
    }

    private static string? ValueOf(Group group) => group.Success && group.Value.Length > 0 ? group.Value : null;
}
