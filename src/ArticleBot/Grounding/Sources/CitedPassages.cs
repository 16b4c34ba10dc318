using ArticleBot.Articles;
using ArticleBot.Grounding.Words;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Grounding.Sources;

/// <summary>The passages that one claim cites.</summary>
internal sealed class CitedPassages(IReadOnlyList<(SourceArticle Source, Paragraph Paragraph)> passages)
{
    private static readonly Comparer<WordMatch> ByPosition =
        Comparer<WordMatch>.Create((one, other) => one.Position.CompareTo(other.Position));

    private CitedMentions? mentions;
    private WordMatch[]? numbers;
    private (SourceArticle, Attribution)[]? statements;
    private ArticlePerson[]? people;
    private string[]? namesOfPeople;

    public IReadOnlyList<(SourceArticle Source, Paragraph Paragraph)> Passages => passages;

    /// <summary>The articles that they stand in.</summary>
    public IEnumerable<SourceArticle> Sources => passages.Select(passage => passage.Source).Distinct();

    /// <summary>The mentions in the cited passages, and which of them a name may stand for.</summary>
    public CitedMentions Mentions => mentions ??= new CitedMentions(FindMentions());

    /// <summary>The numbers and dates of the cited passages.</summary>
    public IReadOnlyList<WordMatch> Numbers =>
        numbers ??= [.. Words().Where(match => match.Word.IsFigure)];

    /// <summary>The statements in the cited passages whose speaker is known.</summary>
    public IReadOnlyList<(SourceArticle Source, Attribution Statement)> Statements =>
        statements ??= [.. passages.SelectMany(passage => passage.Source.Statements
        .Where(statement => statement.IsSpokenIn(passage.Paragraph.Span)).Select(statement => (passage.Source, statement))).Distinct()];

    /// <summary>The people of the articles.</summary>
    public IReadOnlyList<ArticlePerson> People => people ??= [.. Sources.SelectMany(source => source.People)];

    /// <summary>
    /// Whom a claim names from a word on by what the articles call them beside their name, and in how many words; null where it names
    /// nobody so.
    /// </summary>
    public (ArticlePerson Person, int Length)? OtherNameAt(Word[] words, int first)
    {
        if (!words[first].IsCapital)
            return null;
        foreach (var person in People)
        {
            foreach (var name in person.OtherNames)
            {
                if (words.Skip(first).Take(name.Length).Select(word => word.Folded).SequenceEqual(name, StringComparer.Ordinal))
                    return (person, name.Length);
            }
        }

        return null;
    }

    /// <summary>The words of their names, each once.</summary>
    public IReadOnlyList<string> NamesOfPeople =>
        namesOfPeople ??= [.. People.SelectMany(person => person.Words).Distinct(StringComparer.Ordinal)];

    /// <summary>Where the cited passages have a word or its like, article by article, each in order.</summary>
    public IReadOnlyList<WordMatch> Alike(Word word)
    {
        var found = new List<WordMatch>();
        foreach (var source in Sources)
        {
            var from = found.Count;
            foreach (var (positions, likeness) in source.Alike(word.Term))
                AddCited(found, source, positions, likeness, word.Value);
            found.Sort(from, found.Count - from, ByPosition);
        }

        return found;
    }

    /// <summary>The words of the cited passages, article by article.</summary>
    public IEnumerable<WordMatch> Words() =>
        passages.SelectMany(passage =>
            Range(passage.Source.WordsOf(passage.Paragraph)).Select(position => new WordMatch(passage.Source, position, 1)));

    /// <summary>The words of the articles' titles.</summary>
    public IEnumerable<WordMatch> TitleWords() =>
        Sources.SelectMany(source => Range(source.WordsOf(0)).Select(position => new WordMatch(source, position, 1)));

    /// <summary>How far the titles support a term, 0 to 1.</summary>
    public double SupportInTitle(string term) => Sources.Max(source => source.Alike(term)
        .Where(entry => !Positions.Within(entry.Positions, source.WordsOf(0).First, source.WordsOf(0).End).IsEmpty)
        .Select(entry => entry.Likeness).DefaultIfEmpty().Max());

    /// <summary>Whether a word of a claim is written as a name, as far as the articles tell.</summary>
    public bool IsName(Word word) => Sources.All(source => source.IsName(word, isHeading: false));

    /// <summary>How much a term tells among the articles' paragraphs, 0.25 to 1.</summary>
    public double WeightOf(string term) => Sources.Min(source => source.WeightOf(term));

    private void AddCited(List<WordMatch> found, SourceArticle source, int[] positions, double likeness, decimal? value)
    {
        foreach (var (own, paragraph) in passages)
        {
            var (first, end) = own == source ? own.WordsOf(paragraph) : default;
            foreach (var position in Positions.Within(positions, first, end))
            {
                if (value is null || source.Words[position].Value == value)
                    found.Add(new WordMatch(source, position, likeness));
            }
        }
    }

    private IEnumerable<(SourceArticle Source, SourceMention Mention)> FindMentions()
    {
        foreach (var (source, paragraph) in passages)
        {
            var (first, end) = source.WordsOf(paragraph);
            var places = source.MentionAt.Skip(first).Take(end - first).Where(index => index >= 0).Distinct();
            foreach (var index in places)
                yield return (source, source.Mentions[index]);
        }
    }

    private static IEnumerable<int> Range((int First, int End) words) => Enumerable.Range(words.First, words.End - words.First);
}
