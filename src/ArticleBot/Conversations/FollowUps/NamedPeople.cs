using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.English;
using ArticleBot.Language;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>People whom the user names and the articles do not know. Places, bodies and times in capitals are none.</summary>
internal static class NamedPeople
{
    private static readonly Regex WhoIs = Patterns.Of("follow-ups", "who-is");
    private static readonly Regex Titled = Patterns.Of("follow-ups", "titled");
    private static readonly Regex Time = Patterns.Of("follow-ups", "time");

    /// <summary>Their names, as typed.</summary>
    public static IEnumerable<string> In(string question, ImmutableArray<ArticlePerson> people)
    {
        var known = Spoken.In(question, people).Select(each => each.Words).ToList();
        return NamesIn.Of(question)
            .Where(name => !known.Exists(words => words.Start < name.Index + name.Length && name.Index < words.End))
            .Select(name => (Words: Possessive.Without(name.Value), Before: question[..name.Index]))
            .Where(name => !IsTime(name.Words) && (WhoIs.IsMatch(name.Before) || IsPersons(name.Words)))
            .Select(name => name.Words);
    }

    /// <summary>Whether words before a name ask who bears it: “who is”.</summary>
    public static bool AskWhoIs(string before) => WhoIs.IsMatch(before);

    /// <summary>Whether words tell a time: a month, a day, a year.</summary>
    public static bool IsTime(string words) => Time.IsMatch(words);

    private static bool IsPersons(string name) => GivenNames.Contains(name.Split(' ')[0].ToLowerInvariant()) || Titled.IsMatch(name);
}
