using System.Text.RegularExpressions;
using ArticleBot.Asking.Passages;
using ArticleBot.Quotations;
using ArticleBot.Retrieval;

namespace ArticleBot.Asking.Quoting;

/// <summary>Answers “who is Ann Lee” from the people of the articles, where no sentence was found that surely answers.</summary>
internal static class WhoIs
{
    private const int LongestQuestion = 100;

    // Takes as long as the question is, whatever its words are: it never looks back.
    private static readonly Regex Form = new(
        @"^(?:(?:and|so|ok)\s+)?who(?:['’]?s|\s+is|\s+was)\s+(?<name>\S+(?:\s+\S+){0,4}?)\s*[?.!]*$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The answer in its place: the sentence that names the person with what they are, else, with doubt, the first that names
    /// them; null where the question is another, or the name is nobody's or several people's.</summary>
    /// <param name="index">The articles.</param>
    /// <param name="question">The user's words.</param>
    /// <param name="answer">The answer so far.</param>
    public static Answer? Instead(PassageIndex index, string question, Answer answer)
    {
        if (!answer.Abstained && !answer.IsDoubtful || question.Length > LongestQuestion
            || Form.Match(question.Trim()) is not { Success: true } match)
            return null;
        var name = match.Groups["name"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var people = index.Articles.Where(article => article.Text.Length <= ArticlePeople.LongestAtOnce)
            .SelectMany(article => ArticlePeople.Of(article).Where(person => person.IsCalled(name)).Select(person => (article, person)))
            .ToList();
        if (people.Select(each => each.person.Name).Distinct(StringComparer.Ordinal).Count() != 1)
            return null;
        var (of, who) = people[0];
        return Introduction.Of(of, who) is { } told ? From(told.Place, answer, told.TellsRole) : null;
    }

    private static Answer From(SentencePlace place, Answer answer, bool isSure)
    {
        var told = answer.ToldBy([place.Claim], isSure ? Confidence.Doubting : Confidence.Abstaining(isRead: false));
        return isSure ? told : told with { Notices = [Abstention.Doubtful] };
    }
}
