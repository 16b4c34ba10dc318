using System.Text.RegularExpressions;
using ArticleBot.English;
using ArticleBot.Language;
using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Asking.Names;

/// <summary>Questions for the name of somebody whom a noun stands for: “what is the captain's name”, “who is the mayor”.</summary>
internal static class NameQuestion
{
    private const int LongestQuestion = 200;

    private static readonly Regex[] Forms =
    [
        Patterns.Of("names", "name-of"),
        Patterns.Of("names", "whose-name"),
        Patterns.Of("names", "what-called"),
        Patterns.Of("names", "who-is"),
    ];

    private static readonly Regex PhraseEnd = Patterns.Of("names", "phrase-end");

    /// <summary>The noun in small letters: “captain”; null where a question asks for something else, or the noun stands for
    /// nobody.</summary>
    public static string? NounOf(string question)
    {
        if (question.Length > LongestQuestion
            || Forms.Select(form => form.Match(question)).FirstOrDefault(match => match.Success) is not { } form)
            return null;
        var phrase = PhraseEnd.Replace(form.Groups["whom"].Value, "");
        var noun = Tokenizer.Tokenize(phrase).Select(token => token.In(phrase).ToString().ToLowerInvariant()).LastOrDefault();
        // “The captains name”
        return noun is null ? null : new[] { noun, noun.TrimEnd('s') }.FirstOrDefault(Roles.IsPersonNoun);
    }
}
