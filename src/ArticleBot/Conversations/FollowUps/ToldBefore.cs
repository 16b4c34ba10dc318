using System.Text.RegularExpressions;
using ArticleBot.Conversations.Turns;
using ArticleBot.English;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>“Who said that?” about what was answered last.</summary>
internal static class ToldBefore
{
    private static readonly Regex WhoSaid = Patterns.Of("follow-ups", "who-said");
    private static readonly Regex Quoted = Patterns.Of("follow-ups", "quoted");

    private static readonly char[] Marks = ['“', '”', '"', '«', '»', ' '];

    // As long as a question for a speaker may be.
    private const int LongestWords = 250;

    /// <summary>The question standing alone, with the words that were shown; null where it is another, or nothing was shown.</summary>
    /// <param name="question">The user's words.</param>
    /// <param name="last">What was said last.</param>
    public static string? Ask(string question, Turn last)
    {
        if (!WhoSaid.IsMatch(question) || last.Answer is not { Claims: [.., var claim] })
            return null;
        var quoted = Quoted.Matches(claim.Text).MaxBy(match => match.Length)?.Groups["words"].Value ?? claim.Text;
        var words = quoted.Trim(Marks);
        return $"Who said “{(words.Length <= LongestWords ? words : words[..LongestWords])}”?";
    }
}
