using ArticleBot.Articles;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Sources;

/// <summary>The passages that one claim cites.</summary>
internal sealed class CitedPassages(IReadOnlyList<(SourceArticle Source, Paragraph Paragraph)> passages)
{
    public IReadOnlyList<(SourceArticle Source, Paragraph Paragraph)> Passages => passages;

    /// <summary>The articles that they stand in.</summary>
    public IEnumerable<SourceArticle> Sources => passages.Select(passage => passage.Source).Distinct();

    /// <summary>Whether a word of an article stands in a cited passage.</summary>
    public bool Contains(SourceArticle source, int position)
    {
        foreach (var (own, paragraph) in passages)
        {
            if (own == source && own.WordsOf(paragraph.Number) is var (first, end) && position >= first && position < end)
                return true;
        }

        return false;
    }

    /// <summary>Where the cited passages have a word or its like.</summary>
    public IReadOnlyList<WordMatch> Alike(Word word)
    {
        var found = new List<WordMatch>();
        foreach (var source in Sources)
        {
            foreach (var (position, likeness) in source.Alike(word.Term))
            {
                if (Contains(source, position) && (word.Value is null || source.Words[position].Value == word.Value))
                    found.Add(new WordMatch(source, position, likeness));
            }
        }

        return found;
    }

    /// <summary>The words of the cited passages, article by article.</summary>
    public IEnumerable<WordMatch> Words() =>
        passages.SelectMany(passage => Range(passage.Source.WordsOf(passage.Paragraph.Number)).Select(position => new WordMatch(passage.Source, position, 1)));

    /// <summary>The words of the articles' titles.</summary>
    public IEnumerable<WordMatch> TitleWords() =>
        Sources.SelectMany(source => Range(source.WordsOf(0)).Select(position => new WordMatch(source, position, 1)));

    /// <summary>How far the titles support a term, 0 to 1.</summary>
    public double SupportInTitle(string term) => Sources.Max(source => source.Alike(term).Where(match => source.BlockOf(match.Position) == 0).Select(match => match.Likeness).DefaultIfEmpty().Max());

    /// <summary>The mentions in the cited passages.</summary>
    public IEnumerable<(SourceArticle Source, SourceMention Mention)> Mentions()
    {
        foreach (var (source, paragraph) in passages)
        {
            var (first, end) = source.WordsOf(paragraph.Number);
            for (var i = first; i < end; i++)
            {
                if (source.MentionAt[i] is >= 0 and var index && (i == first || source.MentionAt[i - 1] != index))
                    yield return (source, source.Mentions[index]);
            }
        }
    }

    /// <summary>Whether a word of a claim is written as a name, as far as the articles tell.</summary>
    public bool IsName(Word word) => Sources.All(source => source.IsName(word, isHeading: false));

    /// <summary>How much a term tells among the articles' paragraphs, 0.25 to 1.</summary>
    public double WeightOf(string term) => Sources.Min(source => source.WeightOf(term));

    private static IEnumerable<int> Range((int First, int End) words) => Enumerable.Range(words.First, words.End - words.First);
}
