using System.Collections.Immutable;
using ArticleBot.Asking;
using ArticleBot.Quotations;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>People of one last name, of whom a question may mean another than its answer does: “what did Reed say?”.</summary>
internal static class Namesakes
{
    /// <summary>The question about each of the others; none where its names are plain.</summary>
    /// <param name="question">The question as it was answered.</param>
    /// <param name="answer">Its answer.</param>
    /// <param name="people">Everybody of the articles.</param>
    public static IEnumerable<OtherReading> Of(string question, Answer answer, ImmutableArray<ArticlePerson> people)
    {
        foreach (var (person, words) in Spoken.In(question, people))
        {
            if (!person.IsPerson || question.AsSpan(words.Start, words.Length).Contains(' '))
                continue;
            var alike = people.Where(other =>
                other.IsPerson && other.IsNamed && other.Words.Length > 1 && other.Words[^1] == person.Words[^1]).ToList();
            // Whom the answer names before whom it only means by “she”.
            var told = Spoken.In(answer.Text, people).Select(each => each.Person)
                .Concat(Spoken.In(answer.Citations, people))
                .FirstOrDefault(alike.Contains) ?? person;
            // A first name tells them apart.
            var isLastName = question.Substring(words.Start, words.Length).Equals(person.Words[^1], StringComparison.OrdinalIgnoreCase);
            if (isLastName && alike.Count > 1)
                return alike.Where(other => other != told)
                    .Select(other => new OtherReading(other.Name, question[..words.Start] + other.Name + question[words.End..]));
        }

        return [];
    }
}
