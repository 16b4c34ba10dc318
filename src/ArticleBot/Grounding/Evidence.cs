using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArticleBot.Articles;

namespace ArticleBot.Grounding;

/// <summary>The passages that a model is given, each under the number that a reply cites it by.</summary>
public sealed class Evidence
{
    private readonly FrozenDictionary<int, GivenPassage> byNumber;

    private Evidence(ImmutableArray<GivenPassage> passages)
    {
        Passages = passages;
        byNumber = passages.ToFrozenDictionary(passage => passage.Number);
    }

    /// <summary>The passages, article by article in reading order.</summary>
    public ImmutableArray<GivenPassage> Passages { get; }

    /// <summary>The titles of the articles, parted by a semicolon.</summary>
    public string Titles => string.Join("; ", Passages.Select(passage => passage.Article).Distinct().Select(article => article.Title));

    /// <summary>
    /// Numbers the passages: of one article by their paragraph numbers, of several articles from 1 onwards.
    /// </summary>
    /// <exception cref="ArgumentException">There is no passage.</exception>
    public static Evidence Of(IEnumerable<(Article Article, Paragraph Paragraph)> passages)
    {
        var groups = passages.Distinct().GroupBy(passage => passage.Article).Select(group => group.OrderBy(passage => passage.Paragraph.Number)).ToList();
        if (groups.Count == 0)
            throw new ArgumentException("There is no passage.", nameof(passages));
        var inOrder = groups.SelectMany(group => group);
        return new Evidence([.. inOrder.Select((passage, index) =>
            new GivenPassage(groups.Count == 1 ? passage.Paragraph.Number : index + 1, passage.Article, passage.Paragraph))]);
    }

    /// <summary>The passage of a number; null where the model was given none.</summary>
    public GivenPassage? Find(int number) => byNumber.GetValueOrDefault(number);

    /// <summary>The passages as a prompt holds them: <c>[4] The words of the fourth paragraph.</c></summary>
    public string ToPromptText()
    {
        var text = new StringBuilder();
        foreach (var passage in Passages)
            text.Append(CultureInfo.InvariantCulture, $"[{passage.Number}] {passage.Article.TextOf(passage.Paragraph)}\n\n");
        return text.ToString().TrimEnd();
    }
}
