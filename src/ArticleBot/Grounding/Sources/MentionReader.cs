using ArticleBot.Articles;
using ArticleBot.Grounding.Words;
using ArticleBot.Quotations;

namespace ArticleBot.Grounding.Sources;

/// <summary>Finds the mentions of an article: what is written as a name, and the nouns and pronouns that are known to stand for
/// one.</summary>
internal static class MentionReader
{
    public static SourceMention[] Read(SourceArticle source, ArticleReading reading)
    {
        var taken = new bool[source.Words.Length];
        var mentions = new List<SourceMention>();
        var names = reading.People.Select(person => person.Name).ToArray();
        var terms = Array.ConvertAll(names, NameTerms.Of);
        foreach (var (span, person) in reading.Mentions)
        {
            if (Known(source, span, names[person], terms[person]) is not { } mention
                || taken.AsSpan(mention.First, mention.End - mention.First).Contains(true))
                continue;
            mentions.Add(mention);
            taken.AsSpan(mention.First, mention.End - mention.First).Fill(true);
        }

        var full = new FullNames(mentions);
        AddNames(source, mentions, full, taken);
        mentions = mentions.ConvertAll(mention => mention is { IsNamed: true, FullTerms: [_] }
            ? mention with { FullTerms = full.Of(mention.FullTerms) }
            : mention);
        mentions.Sort((one, other) => one.First.CompareTo(other.First));
        return [.. mentions];
    }

    // Where somebody stands whom the article's reading knows; null where no word of the checks does.
    private static SourceMention? Known(SourceArticle source, TextSpan span, string name, string[] full)
    {
        var (first, end) = (source.WordFrom(span.Start), source.WordFrom(span.End));
        if (first >= end || full.Length == 0)
            return null;
        var written = NameTerms.Of([.. source.Words[first..end].Where(word => word.IsName)]);
        return new SourceMention(first, end, written, full, NameTerms.IsNamed(name), IsComplement(source, first));
    }

    // What stands in the article as a name and is nobody's that is known: places above all.
    private static void AddNames(SourceArticle source, List<SourceMention> mentions, FullNames full, bool[] taken)
    {
        for (var i = 0; i < source.Words.Length; i++)
        {
            if (!IsFreeName(i))
                continue;
            var first = i;
            while (IsFreeName(i + 1) && IsJoined(source, i))
                i++;
            var terms = NameTerms.Of(source.Words.AsSpan(first, i + 1 - first));
            var mention = new SourceMention(first, i + 1, terms, full.Of(terms), IsComplement: IsComplement(source, first));
            mentions.Add(mention);
            full.Add(mention);
        }

        bool IsFreeName(int word) => word < taken.Length && !taken[word] && IsName(source, word);
    }

    /// <summary>Whether nothing but a space or a hyphen parts a word from the next, and it owns nothing.</summary>
    private static bool IsJoined(SourceArticle source, int word)
    {
        if (source.Words[word].IsPossessive || !source.IsInSentenceOf(word, word + 1))
            return false;
        return source.Article.Text.AsSpan(source.Words[word].End, source.Words[word + 1].Start - source.Words[word].End)
            is " " or "-" or "\u00a0" or ". ";
    }

    private static bool IsComplement(SourceArticle source, int first) => Placing.Contains(Before(source, first));

    // The word before a mention in its sentence, an article left out; blank where it opens.
    private static string Before(SourceArticle source, int first)
    {
        var before = source.Words.SkipBefore(first, word => word.Folded is "the" or "a" or "an");
        return source.IsInSentenceOf(first, before) ? source.Words[before].Folded : "";
    }

    private static bool IsName(SourceArticle source, int word) =>
        source.IsName(source.Words[word], !source.Article.Blocks[source.BlockOf(word)].IsEvidence);
}
