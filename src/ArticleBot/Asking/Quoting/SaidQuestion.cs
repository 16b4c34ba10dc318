using System.Text.RegularExpressions;

namespace ArticleBot.Asking.Quoting;

/// <summary>A question for what somebody said, or for who said something.</summary>
/// <param name="Speaker">Whose words are wanted, as the user names him; null where the question asks who said them.</param>
/// <param name="About">What they are to be about, or the words that somebody is to have said; null for everything.</param>
internal sealed record SaidQuestion(string? Speaker, string? About)
{
    // Longer ones say more than these forms hold.
    private const int LongestQuestion = 300;
    private const string WhoPattern = @"(?<speaker>(?:\S+\s+){0,4}?\S+)";
    private const string AboutPattern =
        @"(?:\s+(?:about|on|regarding)\s+(?<about>.+?)|\s+(?<about>(?:when|after|before|to)\s.+?))?\s*[?.!]*$";

    // Each takes as long as the question is, whatever its words are: none looks back.
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // “What did Pompeo say about the trip?”, “what has the mayor said after the vote?”
    private static readonly Regex WhatDidTheySay = new(
        @"^(?:(?:and|so|but|ok)\s+)?(?:what|wat)\s+(?:else\s+)?(?:did|does|do|has|have|is|was)\s+" + WhoPattern + @"\s+(?:say|said|saying)"
            + AboutPattern,
        Options);

    // “Did Moon say anything about peace?”, but not “did Moon say that he would come?”.
    private static readonly Regex DidTheySayAnything = new(
        @"^(?:did|does|has|have)\s+" + WhoPattern + @"\s+(?:say|said)\s+(?:anything|something)" + AboutPattern, Options);

    // “Who said it would be a long haul?”
    private static readonly Regex WhoSaid = new(
        @"^(?:and\s+)?who\s+(?:said|says|warned|claimed|argued|suggested|insisted)\s+(?:that\s+)?(?<about>.+?)\s*[?.!]*$", Options);

    /// <summary>The question; null where it is another.</summary>
    public static SaidQuestion? Of(string question)
    {
        if (question.Length > LongestQuestion)
            return null;
        foreach (var form in (Regex[])[WhatDidTheySay, DidTheySayAnything, WhoSaid])
        {
            if (form.Match(question.Trim()) is { Success: true } match)
                return new SaidQuestion(ValueOf(match.Groups["speaker"]), ValueOf(match.Groups["about"]));
        }

        return null;
    }

    private static string? ValueOf(Group group) => group.Success && group.Value.Length > 0 ? group.Value : null;
}
