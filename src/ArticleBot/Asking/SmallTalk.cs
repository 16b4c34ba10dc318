using System.Text.RegularExpressions;

namespace ArticleBot.Asking;

/// <summary>What the bot says to words that ask nothing of an article: a greeting, thanks, a question about itself.</summary>
internal static partial class SmallTalk
{
    private const int Longest = 120;

    /// <summary>One line; null where the words are something else.</summary>
    public static string? LineFor(string words)
    {
        if (words.Length > Longest)
            return null;
        if (Greeting().IsMatch(words))
            return "Hello! Ask me something about the article.";
        if (Thanks().IsMatch(words))
            return "You are welcome. Ask me more if you like.";
        if (Farewell().IsMatch(words))
            return "Goodbye!";
        if (HowAreYou().IsMatch(words))
            return "I am well, thank you. What would you like to know about the article?";
        if (Abilities().IsMatch(words))
            return "I answer questions about the article, summarise it, and find who said what; for every sentence I show its paragraph.";
        return Identity().IsMatch(words)
            ? "I am a bot. I answer from the article alone, and for every sentence I show the paragraph that it stands on."
            : null;
    }

    private const string Begin = @"^\W*(?:(?:ok|okay|oh|so|hey|hi|hello|well|wow|please|great|cool|nice|and|but)\W+)*";
    private const string End = @"(?:\W+(?:there|bot|articlebot|buddy|mate|all|everyone|again|please|then|now))*\W*$";

    [GeneratedRegex(@"^\W*(?:(?:hi+|hello+|hallo|hey+|hiya|howdy|greetings|yo|good\s+(?:morning|afternoon|evening|day))\W*)+" + End,
        RegexOptions.IgnoreCase)]
    private static partial Regex Greeting();

    [GeneratedRegex(Begin + @"(?:(?:many\s+)?thanks?(?:\s+(?:you|u))?(?:\s+(?:so|very)\s+much|\s+a\s+(?:lot|bunch|million)"
        + @"|\s+for\s+(?:that|this|the\s+help|your\s+help|helping))?|thx|ty|cheers|much\s+appreciated|that\s+(?:helps"
        + @"|helped|is\s+helpful|was\s+helpful)|(?:very\s+)?helpful|(?:great|good|nice)\s+(?:job|work|answer)"
        + @"|perfect)(?:\W+(?:thanks|thank\s+you|bye|goodbye))?" + End, RegexOptions.IgnoreCase)]
    private static partial Regex Thanks();

    [GeneratedRegex(Begin + @"(?:(?:good\s*)?bye(?:\W*bye)?|good\s*night|see\s+(?:you|ya)(?:\s+later)?|cya|farewell"
        + @"|that(?:['’]s|\s+is|\s+was)\s+all)" + End, RegexOptions.IgnoreCase)]
    private static partial Regex Farewell();

    [GeneratedRegex(Begin + @"(?:how\s+(?:are|r)\s+(?:you|u)(?:\s+(?:doing|today))*|how(?:['’]s|\s+is)\s+it\s+going|what['’]?s\s+up"
        + @"|sup)" + End, RegexOptions.IgnoreCase)]
    private static partial Regex HowAreYou();

    [GeneratedRegex(Begin + @"(?:help(?:\s+me)?|what\s+(?:can|do|could)\s+(?:you|u)\s+(?:do|answer|help(?:\s+me)?(?:\s+with)?|know)"
        + @"|what\s+(?:can|could|should)\s+i\s+ask(?:\s+(?:you|about))*|how\s+(?:can|do"
        + @"|could)\s+(?:you\s+(?:help(?:\s+me)?|work)|i\s+use\s+(?:you|this)|this\s+work)|how\s+does\s+this\s+work"
        + @"|what\s+are\s+you\s+(?:for|able\s+to\s+do|capable\s+of))" + End, RegexOptions.IgnoreCase)]
    private static partial Regex Abilities();

    [GeneratedRegex(Begin + @"(?:(?:who|what)\s+(?:are|r)\s+(?:you|u)|who(?:['’]s|\s+is)\s+(?:this|there)|(?:are|r)\s+(?:you"
        + @"|u)\s+(?:an?\s+)?(?:real\s+)?(?:bot|robot|human(?:\s+being)?|person|people|ai|machine|chatbot|computer"
        + @"|program|chat\s*gpt|gpt|llm|language\s+model|real|alive|someone\s+real)(?:\s+or\s+.{1,30})?"
        + @"|am\s+i\s+(?:talking|speaking|chatting)\s+(?:to|with)\s+(?:an?\s+)?.{1,30}|is\s+this\s+an?\s+(?:bot|robot"
        + @"|ai|machine|human|real\s+person)|(?:who|what\s+company)\s+(?:made|built|created|wrote|programmed)\s+you"
        + @"|what(?:['’]s|\s+is)\s+your\s+name)" + End, RegexOptions.IgnoreCase)]
    private static partial Regex Identity();
}
