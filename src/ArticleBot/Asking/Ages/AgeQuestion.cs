using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Asking.Ages;

/// <summary>A question for an age: “how old is the mayor”, “what is Lee's age”.</summary>
/// <param name="Whom">Whose, in the user's words.</param>
/// <param name="IsOfThen">Whether it asks how old they were.</param>
internal sealed record AgeQuestion(string Whom, bool IsOfThen)
{
    private const int LongestQuestion = 200;

    private static readonly Regex[] Forms = [Patterns.Of("ages", "how-old"), Patterns.Of("ages", "age-of")];
    private static readonly Regex Aside = Patterns.Of("ages", "aside");

    /// <summary>The question; null where it asks for something else.</summary>
    public static AgeQuestion? Of(string question)
    {
        if (question.Length > LongestQuestion)
            return null;
        var form = Forms.Select(form => form.Match(question)).FirstOrDefault(match => match.Success);
        return form is null ? null : new AgeQuestion(Aside.Replace(form.Groups["whom"].Value, ""), form.Groups["then"].Success);
    }
}
