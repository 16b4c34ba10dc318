using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Library;

namespace ArticleBot.Evaluation;

/// <summary>Asks test questions, each standing alone, and judges the answers.</summary>
/// <param name="asker">Answers.</param>
/// <param name="shelf">Has the articles.</param>
public sealed class Evaluator(Asker asker, ArticleShelf shelf)
{
    /// <summary>Finds the articles of every question, so that a wrong name stops the run before it begins.</summary>
    /// <param name="questions">The questions.</param>
    /// <param name="name">How an error names their file.</param>
    /// <param name="cancellation">Stops the fetching of pages.</param>
    /// <exception cref="EvaluationException">An article is not there; the message names the line.</exception>
    public async Task<ImmutableArray<(TestQuestion Test, Question Asked)>> PrepareAsync(
        IReadOnlyList<TestQuestion> questions, string name, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(questions);
        var known = new Dictionary<(string, string?), ImmutableArray<Article>>();
        var library = new LibraryArticles(shelf);
        var prepared = ImmutableArray.CreateBuilder<(TestQuestion, Question)>(questions.Count);
        foreach (var test in questions)
        {
            try
            {
                prepared.Add((test, test.Article is null
                    ? library.Ask(test.Text)
                    : new Question(test.Text, await ArticlesAsync(test, known, cancellation))));
            }
            catch (ArticleException exception)
            {
                throw new EvaluationException($"{name}, line {test.Line}: {exception.Message}");
            }
        }

        return prepared.DrainToImmutable();
    }

    /// <summary>Asks one question.</summary>
    /// <exception cref="AskingException">It is too long.</exception>
    public async Task<TestedAnswer> AskAsync(TestQuestion test, Question asked, CancellationToken cancellation = default) =>
        TestedAnswer.Of(test, await asker.AskAsync(asked, cancellation: cancellation));

    private async Task<ImmutableArray<Article>> ArticlesAsync(
        TestQuestion test, Dictionary<(string, string?), ImmutableArray<Article>> known, CancellationToken cancellation)
    {
        var key = (test.Article!, test.Hash);
        if (!known.TryGetValue(key, out var articles))
        {
            articles = await shelf.ChooseAsync([test.Article!], cancellation: cancellation);
            known[key] = articles = test.Hash is { } hash ? [Of(articles, test.Article!, hash)] : articles;
        }

        if (test.Paragraphs.Length > 0 && articles.Length > 1)
            throw new ArticleException($"{test.Article} is more than one article: \"paragraph\" needs one");
        return articles;
    }

    // Paragraphs were counted in the text of that day, which the library may still have.
    private Article Of(ImmutableArray<Article> articles, string name, string hash) =>
        articles.FirstOrDefault(article => TextHash.Of(article) == hash) ?? shelf.Earlier(name, hash)
        ?? throw new ArticleException($"{VisibleText.Of(name)} has another text than that of the hash, and the earlier one is not kept");
}
