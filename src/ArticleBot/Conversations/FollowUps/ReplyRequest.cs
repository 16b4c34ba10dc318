using System.Globalization;
using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>What a user wants of the last reply rather than of the article: more, less, its passages.</summary>
internal abstract record ReplyRequest
{
    private static readonly Regex Mark = Patterns.Of("reply-requests", "mark");
    private static readonly Regex MoreWords = Patterns.Of("reply-requests", "more-words");
    private static readonly Regex ShorterWords = Patterns.Of("reply-requests", "shorter-words");
    private static readonly Regex PassageWords = Patterns.Of("reply-requests", "passage-words");
    private static readonly Regex SureWords = Patterns.Of("reply-requests", "sure-words");

    private ReplyRequest()
    {
    }

    /// <summary>“Go on”, “tell me more”, “what else”.</summary>
    public sealed record More : ReplyRequest;

    /// <summary>“Shorter”.</summary>
    public sealed record Shorter : ReplyRequest;

    /// <summary>“Show me the source”, “are you sure”: the passages that the reply stands on.</summary>
    public sealed record Passages : ReplyRequest;

    /// <summary>“Explain [2]”.</summary>
    /// <param name="Number">The paragraph's number in the mark.</param>
    public sealed record Passage(int Number) : ReplyRequest;

    /// <summary>The request that a user's words are; null where they are another question.</summary>
    public static ReplyRequest? Of(string question)
    {
        if (Mark.Match(question) is { Success: true } mark)
            return new Passage(int.Parse(mark.Groups["number"].Value, CultureInfo.InvariantCulture));
        if (MoreWords.IsMatch(question))
            return new More();
        if (ShorterWords.IsMatch(question))
            return new Shorter();
        return PassageWords.IsMatch(question) || SureWords.IsMatch(question) ? new Passages() : null;
    }
}
