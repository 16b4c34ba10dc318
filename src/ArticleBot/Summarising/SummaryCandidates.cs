using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Language;
using ArticleBot.Summarising.Checks;
using ArticleBot.Summarising.News;
using ArticleBot.Summarising.Timelines;

namespace ArticleBot.Summarising;

/// <summary>The sentences of articles that may stand in a summary: those of the running text, and a standfirst that is one.</summary>
internal static class SummaryCandidates
{
    /// <summary>Every candidate, in reading order.</summary>
    public static ImmutableArray<SummaryCandidate> Of(IEnumerable<Article> articles)
    {
        var candidates = ImmutableArray.CreateBuilder<SummaryCandidate>();
        foreach (var article in articles)
        {
            var (check, foot) = (FactCheck.Of(article), ReleaseFoot.Of(article));
            foreach (var paragraph in article.Paragraphs.TakeWhile(paragraph => paragraph.Number < foot))
            {
                var verdict = check?.VerdictIn(paragraph);
                if (check?.IsClaim(paragraph) is true || verdict is null && !Tells(article, paragraph))
                    continue;
                var spans = verdict is null ? SummaryUnits.Of(article, paragraph) : SummaryUnits.OfVerdict(article, paragraph);
                foreach (var span in spans)
                {
                    candidates.Add(new SummaryCandidate(article, paragraph, span, candidates.Count, Terms(article.TextOf(span)))
                    { Tested = verdict });
                    verdict = null;
                }
            }
        }

        return candidates.DrainToImmutable();
    }

    private static bool Tells(Article article, Paragraph paragraph) =>
        paragraph.IsBody || IsSummingUp(article, paragraph)
        || paragraph.Kind == ParagraphKind.Heading && LifeDates.AreIn(article.TextOf(paragraph));

    // A standfirst that is a sentence sums the article up in its writer's own words; one that is a line of catchwords is none.
    private static bool IsSummingUp(Article article, Paragraph paragraph) =>
        paragraph.Kind == ParagraphKind.Standfirst && article.TextOf(paragraph).AsSpan().TrimEnd("\"”’)") is [.., '.' or '!'];

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
