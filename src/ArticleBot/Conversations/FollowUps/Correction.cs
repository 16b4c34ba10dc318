using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Quotations;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>The user says who or what was meant: “no, the other Peters”, “I meant the mayor”.</summary>
internal static partial class Correction
{
    // A question of nothing but marks could be parted in very many ways: neither looks back.
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Regex Meant = new(
        @"^\W*(?:no|nope|sorry|actually|oh|wait|i)?\W*(?:(?:but|and)\s+)?\b(?:i\s+)?(?:mean|meant"
            + @"|was\s+asking\s+about|was\s+talking\s+about|am\s+asking\s+about)\s+(?<subject>[^?!.]+?)\W*$",
        Options);

    private static readonly Regex No = new(
        @"^\W*(?:no|nope|sorry|actually|wait)\b\W*(?:not\s+[^,]+,\s*)?(?<subject>[^?!.]+?)\W*$", Options);

    /// <summary>Who or what was meant; null where a question corrects nothing.</summary>
    public static string? Of(string question) =>
        Meant.Match(question) is { Success: true } meant ? meant.Groups["subject"].Value.Trim()
        : No.Match(question) is { Success: true } no && no.Groups["subject"].Value is var subject && !Asking().IsMatch(subject)
        ? subject.Trim()
        : null;

    /// <summary>The last question, asked of who was meant.</summary>
    public static IEnumerable<UnderstoodQuestion> Readings(string subject, Turn last, PastQuestion past,
        ImmutableArray<ArticlePerson> people)
    {
        if (Other().Match(subject) is { Success: true } other)
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

    [GeneratedRegex(@"^(?:the\s+)?other\s+(?:one|(?<name>[\p{L}’'-]+))$", RegexOptions.IgnoreCase)]
    private static partial Regex Other();

    [GeneratedRegex(@"\b(?:who|what|when|where|why|how|which|did|does|do|is|are|was|were|thanks|thank|you|it|that)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Asking();
}
