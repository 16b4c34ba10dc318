using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Asking;

/// <summary>What the bot says to words that ask nothing of an article: a greeting, thanks, a question about itself.</summary>
internal static class SmallTalk
{
    private static readonly Regex Greeting = Patterns.Of("small-talk", "greeting");
    private static readonly Regex Thanks = Patterns.Of("small-talk", "thanks");
    private static readonly Regex Farewell = Patterns.Of("small-talk", "farewell");
    private static readonly Regex HowAreYou = Patterns.Of("small-talk", "how-are-you");
    private static readonly Regex Abilities = Patterns.Of("small-talk", "abilities");
    private static readonly Regex Identity = Patterns.Of("small-talk", "identity");

    private const int Longest = 120;

    /// <summary>One line; null where the words are something else.</summary>
    public static string? LineFor(string words)
    {
        if (words.Length > Longest)
            return null;
        if (Greeting.IsMatch(words))
            return "Hello! Ask me something about the article.";
        if (Thanks.IsMatch(words))
            return "You are welcome. Ask me more if you like.";
        if (Farewell.IsMatch(words))
            return "Goodbye!";
        if (HowAreYou.IsMatch(words))
            return "I am well, thank you. What would you like to know about the article?";
        if (Abilities.IsMatch(words))
            return "I answer questions about the article, summarise it, and find who said what; for every sentence I show its paragraph.";
        return Identity.IsMatch(words)
            ? "I am a bot. I answer from the article alone, and for every sentence I show the paragraph that it stands on."
            : null;
    }
}
