using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>Questions that name first whom they are about: “and the head teacher, what did she say?”.</summary>
internal static class LedQuestion
{
    private static readonly Regex Led = Patterns.Of("follow-ups", "led");
    private const int LongestQuestion = 200;

    private static readonly Regex Pronoun = Patterns.Of("follow-ups", "led-pronoun");

    /// <summary>The question with who is named in the place of the first pronoun; null where it is another.</summary>
    public static UnderstoodQuestion? Ask(string question)
    {
        if (question.Length > LongestQuestion || Led.Match(question) is not { Success: true } led)
            return null;
        var (subject, rest) = (led.Groups["subject"].Value, led.Groups["rest"].Value);
        if (!NounPhrase.In(subject).Any(phrase => phrase.IsPerson) && !NamesIn.Of(subject).Any() || !Pronoun.IsMatch(rest))
            return null;
        return new UnderstoodQuestion(
            Pronoun.Replace(rest, match => match.Groups["owner"].Success ? $"{subject}’s" : subject, 1), subject);
    }
}
