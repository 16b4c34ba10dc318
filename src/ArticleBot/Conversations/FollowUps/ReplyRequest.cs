using System.Globalization;
using System.Text.RegularExpressions;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>What a user wants of the last reply rather than of the article: more, less, its passages.</summary>
internal abstract partial record ReplyRequest
{
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
        if (Mark().Match(question) is { Success: true } mark)
            return new Passage(int.Parse(mark.Groups["number"].Value, CultureInfo.InvariantCulture));
        if (MoreWords().IsMatch(question))
            return new More();
        if (ShorterWords().IsMatch(question))
            return new Shorter();
        return PassageWords().IsMatch(question) || SureWords().IsMatch(question) ? new Passages() : null;
    }

    private const string Begin =
        @"^\W*(?:(?:and|but|so|ok|okay|please|pls|hey|yes|well)\W+)*(?:(?:can|could|would|will)\s+you\s+)?(?:please\s+)?";
    private const string End = @"(?:\s+please)?\W*$";

    [GeneratedRegex(Begin + @"(?:(?:explain|show|open|expand|quote|read|see|what\s+is|what['’]?s|what\s+does|what\s+about"
        + @"|and)\s+)?(?:me\s+)?(?:(?:the\s+)?(?:source|passage|paragraph|citation|reference|footnote"
        + @"|number)\s+)?(?:\[(?:[^\[\]\s]{1,24}\s)?(?<number>\d{1,4})\]|(?<=(?:source|passage|paragraph|citation|reference|footnote"
        + @"|number)\s)(?<number>\d{1,4}))(?:\s+(?:say|mean))?" + End, RegexOptions.IgnoreCase)]
    private static partial Regex Mark();

    [GeneratedRegex(Begin + @"(?:go\s+on|continue|carry\s+on|keep\s+going|(?:tell\s+me|say|give\s+me|show\s+me|any"
        + @"|some)?\s*more(?:\s+(?:details?|information|info))?(?:\s+(?:about|on|of)\s+(?:it|this|that))?"
        + @"|what\s+else(?:\s+(?:is\s+there|does\s+it\s+say|do\s+you\s+know))?|anything\s+else|and\s+then|details)" + End,
        RegexOptions.IgnoreCase)]
    private static partial Regex MoreWords();

    [GeneratedRegex(Begin + @"(?:(?:make\s+(?:it|that)\s+|a\s+bit\s+|say\s+(?:it|that)\s+)?(?:shorter|briefer|more\s+briefly)"
        + @"|in\s+short|briefly|too\s+long|shorten\s+(?:it|that|this)|(?:the\s+)?short\s+version|in\s+(?:one"
        + @"|a)\s+(?:sentence|line|word))" + End, RegexOptions.IgnoreCase)]
    private static partial Regex ShorterWords();

    [GeneratedRegex(Begin + @"(?:(?:(?:show|give|tell)\s+(?:me\s+)?|what\s+(?:is|are)\s+|what['’]?s\s+|where\s+(?:is|are)\s+)?(?:the"
        + @"|your|its|that)?\s*(?:sources?|passages?|citations?|references?|proof|evidence)(?:\s+(?:for|of)\s+(?:it"
        + @"|this|that))?|where\s+does\s+(?:it|the\s+article)\s+say\s+(?:that|so|this|it)|where\s+(?:did"
        + @"|do)\s+you\s+(?:get|have|read|find|see)\s+(?:that|this|it)(?:\s+from)?|how\s+do\s+you\s+know(?:\s+(?:that"
        + @"|this))?|which\s+paragraphs?|what\s+paragraphs?|show\s+me(?:\s+where)?|prove\s+it|says\s+who)" + End, RegexOptions.IgnoreCase)]
    private static partial Regex PassageWords();

    [GeneratedRegex(Begin + @"(?:(?:are|r)\s+(?:you|u)\s+(?:really\s+|quite\s+|absolutely\s+)?(?:sure|certain|serious)(?:\s+(?:about"
        + @"|of)\s+(?:that|this|it))?|really|seriously|for\s+real|is\s+(?:that|this|it)\s+(?:really\s+"
        + @"|actually\s+)?(?:true|right|correct|so)|you\s+sure)" + End, RegexOptions.IgnoreCase)]
    private static partial Regex SureWords();
}
