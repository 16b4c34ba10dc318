using System.Collections.Frozen;
using ArticleBot.Articles;
using ArticleBot.Asking.Passages;
using ArticleBot.Quotations;

namespace ArticleBot.Asking.Ages;

/// <summary>
/// What articles tell of an age that is asked for, by whom the ages belong to: a sentence with another's age is no answer, and where there
/// is none of theirs the articles do not say.
/// </summary>
/// <param name="Own">The age that is attached to whom the question asks for: “Ann Lee, 61”; null where none is.</param>
/// <param name="Places">The sentences whose age is or may be theirs; none where no article tells it.</param>
internal sealed record AskedAge(ToldAge? Own, FrozenSet<SentencePlace> Places)
{
    /// <summary>Looks for it; null where the question is another, or where no article knows anybody or anything of that name.</summary>
    /// <param name="articles">The articles that may answer.</param>
    /// <param name="question">The user's words.</param>
    public static AskedAge? Find(IEnumerable<Article> articles, string question)
    {
        if (AgeQuestion.Of(question) is not { } age)
            return null;
        var asked = articles.Where(article => article.Text.Length <= ArticlePeople.LongestAtOnce)
            .Select(article => (Article: article, One: AskedOne.Find(article, age.Whom))).Where(each => each.One is not null).ToList();
        if (asked.Count == 0)
            return null;
        var told = asked.SelectMany(each => ToldAge.In(each.Article).Select(told => (Age: told, One: each.One!)))
            .Where(each => age.IsOfThen || !each.Age.IsOfThen).ToList();
        var own = told.Find(each => each.One.IsOwner(each.Age)).Age;
        return new AskedAge(own,
            told.Where(each => each.Age == own || each.One.MayOwn(each.Age)).Select(each => each.Age.Place).ToFrozenSet());
    }
}
