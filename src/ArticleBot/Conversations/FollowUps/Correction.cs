using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Conversations.Turns;
using ArticleBot.English;
using ArticleBot.Quotations;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>The user says who or what was meant: “no, the other Peters”, “I meant the mayor”.</summary>
internal static class Correction
{
    private static readonly Regex Meant = Patterns.Linear("follow-ups", "meant");
    private static readonly Regex No = Patterns.Linear("follow-ups", "no");
    private static readonly Regex Other = Patterns.Of("follow-ups", "other");
    private static readonly Regex Asking = Patterns.Of("follow-ups", "asked");

    /// <summary>Who or what was meant; null where a question corrects nothing.</summary>
    public static string? Of(string question) =>
        Meant.Match(question) is { Success: true } meant ? meant.Groups["subject"].Value.Trim()
        : No.Match(question) is { Success: true } no && no.Groups["subject"].Value is var subject && !Asking.IsMatch(subject)
        ? subject.Trim()
        : null;

    /// <summary>The last question, asked of who was meant.</summary>
    public static IEnumerable<UnderstoodQuestion> Readings(string subject, Turn last, PastQuestion past,
        ImmutableArray<ArticlePerson> people)
    {
        if (Other.Match(subject) is { Success: true } other)
            return Others(other.Groups["name"].Value, last, past, people);
        var isOneWord = !subject.Contains(' ', StringComparison.Ordinal);
        var name = isOneWord && Spoken.In(subject, people).FirstOrDefault() is { Person: { } known } ? known.Name : subject;
        return Instead(name, last, past, people);
    }

    private static IEnumerable<UnderstoodQuestion> Others(string name, Turn last, PastQuestion past, ImmutableArray<ArticlePerson> people)
    {
        var spoken = last.Question + " " + last.About;
        var isNamed = spoken.Contains($" {name}", StringComparison.OrdinalIgnoreCase);
        var told = isNamed ? [] : Spoken.In(last.Answer?.Citations ?? [], people).Take(1);
        var taken = Spoken.In(spoken, people).Select(each => each.Person).Concat(told).Select(person => person.Name)
            .ToHashSet(StringComparer.Ordinal);
        var word = name.ToLowerInvariant();
        return people.Where(person =>
            person.IsPerson && !taken.Contains(person.Name) && (person.Words.Contains(word) || person.RoleHead == word))
            .OrderByDescending(person => person.Mentions.Length)
            .SelectMany(person => Instead(person.Name, last, past, people));
    }

    private static IEnumerable<UnderstoodQuestion> Instead(string subject, Turn last, PastQuestion past,
        ImmutableArray<ArticlePerson> people)
    {
        if (last.About is { } about && past.Text.IndexOf(about, StringComparison.Ordinal) is >= 0 and var at)
            return [new UnderstoodQuestion(string.Concat(past.Text.AsSpan(0, at), subject, past.Text.AsSpan(at + about.Length)), subject)];
        return NewSubject.Readings(subject, past, people);
    }
}
