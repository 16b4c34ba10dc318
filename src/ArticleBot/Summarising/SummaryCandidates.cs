using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Language;

namespace ArticleBot.Summarising;

/// <summary>The sentences of articles that may stand in a summary: those of the running text.</summary>
internal static class SummaryCandidates
{
    /// <summary>Every candidate, in reading order.</summary>
    public static ImmutableArray<SummaryCandidate> Of(IEnumerable<Article> articles)
    {
        var candidates = ImmutableArray.CreateBuilder<SummaryCandidate>();
        foreach (var article in articles)
        {
            foreach (var paragraph in article.Paragraphs.Where(paragraph => paragraph.IsBody))
            {
                foreach (var sentence in paragraph.Sentences)
                    candidates.Add(new SummaryCandidate(article, paragraph, sentence.Span, candidates.Count, Terms(article.TextOf(sentence))));
            }
        }

        return candidates.DrainToImmutable();
    }

    /// <summary>The subject-bearing terms of a text, each once.</summary>
    public static ImmutableHashSet<string> Terms(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[Term.MaxLength];
        var terms = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        for (var at = 0; Tokenizer.TryNext(text, at, out var token); at = token.End)
        {
            var length = Term.Fold(token.In(text), buffer);
            if (!StopWords.Contains(buffer[..length]))
                terms.Add(new string(buffer[..Term.Stem(buffer, length)]));
        }

        return terms.ToImmutable();
    }
}
