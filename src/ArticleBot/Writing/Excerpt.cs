using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Language;
using ArticleBot.Model;

namespace ArticleBot.Writing;

/// <summary>Cuts a paragraph that no prompt holds: whole sentences as far as they fit, and a sentence that does not fit either between
/// words.</summary>
internal static class Excerpt
{
    /// <summary>The stretch of a paragraph around the sentence that has most of the words of a question.</summary>
    /// <param name="article">The article.</param>
    /// <param name="paragraph">A paragraph of it.</param>
    /// <param name="about">What is asked; without a word that the paragraph has, its beginning is given.</param>
    /// <param name="tokens">How many tokens it may hold, 1 or more.</param>
    public static Paragraph Around(Article article, Paragraph paragraph, string about, int tokens)
    {
        var sentences = paragraph.Sentences;
        var terms = ContentTerms.Of(about);
        var best = Enumerable.Range(0, sentences.Length)
            .MaxBy(index => ContentTerms.Of(article.TextOf(sentences[index])).Count(terms.Contains));
        var left = tokens - TokenEstimate.Of(article.TextOf(sentences[best]));
        if (left < 0)
            return With(paragraph, [new Sentence(paragraph.Number, Head(article, sentences[best].Span, tokens))]);
        var (first, end) = (best, best + 1);
        while (true)
        {
            var before = first > 0 ? TokenEstimate.Of(article.TextOf(sentences[first - 1])) : int.MaxValue;
            var after = end < sentences.Length ? TokenEstimate.Of(article.TextOf(sentences[end])) : int.MaxValue;
            // What comes after a sentence tells more of it than what comes before; the space between two costs a token at most.
            if (after < left)
                (left, end) = (left - after - 1, end + 1);
            if (before < left)
                (left, first) = (left - before - 1, first - 1);
            else if (after >= left || end == sentences.Length)
                return With(paragraph, sentences[first..end]);
        }
    }

    /// <summary>All of a paragraph in stretches that fit, in order.</summary>
    public static IEnumerable<Paragraph> Pieces(Article article, Paragraph paragraph, int tokens)
    {
        var piece = ImmutableArray.CreateBuilder<Sentence>();
        var left = tokens;
        foreach (var sentence in paragraph.Sentences.SelectMany(sentence => Fitting(article, sentence, tokens)))
        {
            var cost = TokenEstimate.Of(article.TextOf(sentence)) + 1;
            if (cost > left && piece.Count > 0)
            {
                yield return With(paragraph, piece.DrainToImmutable());
                left = tokens;
            }

            piece.Add(sentence);
            left -= cost;
        }

        yield return With(paragraph, piece.DrainToImmutable());
    }

    private static IEnumerable<Sentence> Fitting(Article article, Sentence sentence, int tokens)
    {
        for (var start = sentence.Span.Start; start < sentence.Span.End;)
        {
            var head = Head(article, TextSpan.Between(start, sentence.Span.End), tokens);
            yield return new Sentence(sentence.Paragraph, head);
            start = head.End;
            while (start < sentence.Span.End && char.IsWhiteSpace(article.Text[start]))
                start++;
        }
    }

    // As much of a stretch as fits, cut at a space where there is one.
    private static TextSpan Head(Article article, TextSpan span, int tokens)
    {
        if (TokenEstimate.Of(article.TextOf(span)) <= tokens)
            return span;
        // A unit costs a token at the most.
        var length = Math.Max(1, Math.Min(span.Length, tokens));
        while (length < span.Length && TokenEstimate.Of(article.TextOf(span with { Length = Math.Min(span.Length, 2 * length) })) <= tokens)
            length *= 2;
        var space = article.Text.LastIndexOf(' ', span.Start + length - 1, length);
        return span with
        {
            Length = space > span.Start
            ? space - span.Start : char.IsHighSurrogate(article.Text[span.Start + length - 1]) && length > 1 ? length - 1 : length
        };
    }

    private static Paragraph With(Paragraph paragraph, ImmutableArray<Sentence> sentences) =>
        paragraph with { Span = TextSpan.Between(sentences[0].Span.Start, sentences[^1].Span.End), Sentences = sentences };
}
