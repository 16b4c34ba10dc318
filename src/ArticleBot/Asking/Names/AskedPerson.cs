using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Language;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Asking.Names;

/// <summary>Somebody of whom a question asks something: Strand of “why did Strand resign”.</summary>
/// <param name="People">Everybody of the articles who may be meant; at least one.</param>
/// <param name="Name">The words of the name as they are typed, accents and capitals left out, at least one.</param>
/// <param name="Predicate">The question's words behind the name, at least one; the first is no function word.</param>
/// <param name="IsDoer">Whether it asks what they do or did: “did Strand resign”, and not “was Strand sacked”.</param>
internal sealed record AskedPerson(ImmutableArray<ArticlePerson> People, ImmutableArray<string> Name, string Predicate, bool IsDoer)
{
    private static readonly Regex Form = Patterns.Linear("names", "asked-of");

    private const int LongestQuestion = 200;
    private const int LongestName = 4;

    /// <summary>The person; null where a question asks nothing of somebody whom the article names.</summary>
    /// <param name="article">The article.</param>
    /// <param name="question">The user's words.</param>
    public static AskedPerson? Of(Article article, string question)
    {
        if (question.Length > LongestQuestion || article.Text.Length > ArticlePeople.LongestAtOnce
            || Form.Match(question) is not { Success: true } form)
            return null;
        var rest = form.Groups["rest"].Value;
        var tokens = Tokenizer.Tokenize(rest);
        for (var length = Math.Min(LongestName, tokens.Length - 1); length > 0; length--)
        {
            string[] words = [.. tokens.Take(length).Select(token => token.In(rest).ToString())];
            ImmutableArray<ArticlePerson> people = [.. ArticlePeople.Of(article).Where(person => person.IsCalled(words))];
            if (!people.IsEmpty)
                return Of(people, words, rest[tokens[length].Start..], tokens[length].In(rest).ToString(),
                    form.Groups["doing"].Success);
        }

        return null;
    }

    // “Where did Kim and Pompeo have lunch” asks of two.
    private static AskedPerson? Of(ImmutableArray<ArticlePerson> people, string[] name, string predicate, string first,
        bool isDoer) => FunctionWords.Contains(first.ToLowerInvariant())
        ? null : new AskedPerson(people, [.. name.Select(NameWords.Fold)], predicate, isDoer);
}
