using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.Grounding;

namespace ArticleBot.Asking.Quoting;

/// <summary>
/// A question about whoever is interviewed. Question and answer of an interview do not say the name: “Where did you grow up?” is what
/// “where did Ben Okoro grow up” asks for.
/// </summary>
/// <param name="Wording">The question with a pronoun in the name's place.</param>
/// <param name="Interviewee">Who answers, as the article names them.</param>
internal sealed partial record InterviewQuestion(string Wording, string Interviewee)
{
    private const int LongestQuestion = 300;

    /// <summary>The question; null where it names nobody who is interviewed.</summary>
    /// <param name="articles">The articles that may answer.</param>
    /// <param name="question">The user's words.</param>
    public static InterviewQuestion? Of(IEnumerable<Article> articles, string question)
    {
        if (question.Length > LongestQuestion)
            return null;
        var interviewees = articles.SelectMany(article => article.Paragraphs)
            .Where(paragraph => paragraph is { Kind: ParagraphKind.Answer, Speaker: not null })
            .Select(paragraph => paragraph.Speaker!).Distinct(StringComparer.Ordinal);
        return interviewees.Select(name => Of(name, question)).FirstOrDefault(asked => asked is not null);
    }

    /// <summary>Whether a citation is of an answer of the interviewee's.</summary>
    public bool IsAnsweredBy(Citation citation) => citation.Paragraph > 0
        && citation.Article.Blocks[citation.Paragraph] is { Kind: ParagraphKind.Answer } answer && answer.Speaker == Interviewee;

    private static InterviewQuestion? Of(string name, string question)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (first, last) = (PlaceOf(words[0], question), PlaceOf(words[^1], question));
        var start = first >= 0 ? first : last;
        if (start < 0)
            return null;
        var end = last >= start ? last + words[^1].Length : start + words[0].Length;
        var isOwner = Owner().IsMatch(question[end..]);
        return new InterviewQuestion($"{question[..start]}{(isOwner ? "his" : "he")}{Owner().Replace(question[end..], "")}", name);
    }

    // As a whole word.
    private static int PlaceOf(string word, string question)
    {
        for (var at = question.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = question.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(question[at - 1])) && (end == question.Length || !char.IsLetterOrDigit(question[end])))
                return at;
        }

        return -1;
    }

    [GeneratedRegex(@"^['’]s?(?!\w)")]
    private static partial Regex Owner();
}
