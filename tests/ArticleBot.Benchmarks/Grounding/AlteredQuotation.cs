using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Language;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Benchmarks.Grounding;

/// <summary>A quotation of an article with something changed that its speaker did not say so.</summary>
/// <param name="Kind">word, splice, speaker or mark.</param>
/// <param name="Article">The article.</param>
/// <param name="Reply">The sentence with its citations.</param>
internal sealed record AlteredQuotation(string Kind, Article Article, string Reply)
{
    private const int LeastWords = 4;
    private const double LeastConfidence = 0.8;

    // A prime, so that the words that are put in are not those beside one another.
    private const int Step = 131;

    /// <summary>Altered quotations without end but for the article's: the same for the same article.</summary>
    public static IEnumerable<AlteredQuotation> Of(Article article)
    {
        var said = QuotationExtractor.Extract(article).Where(IsClear).ToList();
        var words = Words(article.Text).Select(token => token.In(article.Text).ToString()).Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        var speakers = said.Select(each => each.Speaker!.Name).Distinct(StringComparer.Ordinal).ToList();
        for (var i = 0; i < said.Count; i++)
        {
            var own = said[i];
            foreach (var altered in WithWord(article, own, words, i).Concat(Spliced(article, own, said)).Concat(WithMark(article, own)))
            {
                if (!article.Text.Contains(altered.Quoted, StringComparison.OrdinalIgnoreCase))
                    yield return Told(altered.Kind, article, own.Speaker!.Name, altered.Quoted, altered.Cited);
            }

            foreach (var other in speakers.Where(name => !Shares(name, own.Speaker!.Name)))
                yield return Told("speaker", article, other, article.TextOf(own.Spans[0]), [own.Paragraph]);
        }
    }

    /// <summary>Whether a sentence of the reply has what was changed: of a long quotation one may be as the article has it.</summary>
    public bool IsIn(string sentence) => Kind == "speaker" ? sentence.Contains(" said: ", StringComparison.Ordinal)
        : !Article.Text.Contains(sentence[(sentence.IndexOf('“', StringComparison.Ordinal) + 1)..].TrimEnd('”', ' '), StringComparison.Ordinal);

    // Whole words of one who is named, and of nobody beside them.
    private static bool IsClear(Attribution attribution) =>
        attribution is { Kind: QuotationKind.Direct, Spans: [_], Speaker: not null, Others: [], Paragraph: > 0 }
        && attribution.Confidence >= LeastConfidence
        && attribution.Speaker.Name.Split(' ') is { Length: >= 2 } name && name.All(word => char.IsUpper(word[0]));

    private static AlteredQuotation Told(string kind, Article article, string speaker, string quoted, int[] cited) =>
        new(kind, article, $"{speaker} said: “{quoted}” {string.Concat(cited.Distinct().Select(number => $"[{number}]"))}");

    private static IEnumerable<(string Kind, string Quoted, int[] Cited)> WithWord(Article article, Attribution own, List<string> words,
        int from)
    {
        var quoted = article.TextOf(own.Spans[0]);
        var tokens = Words(quoted).ToList();
        if (tokens.Count < LeastWords)
            yield break;
        for (var i = 0; i < tokens.Count; i++)
        {
            var other = words[(from + i + 1) * Step % words.Count];
            if (!other.Equals(tokens[i].In(quoted).ToString(), StringComparison.OrdinalIgnoreCase))
                yield return ("word", quoted[..tokens[i].Start] + other + quoted[tokens[i].End..], [own.Paragraph]);
        }
    }

    private static IEnumerable<(string Kind, string Quoted, int[] Cited)> Spliced(Article article, Attribution own, List<Attribution> said)
    {
        var quoted = article.TextOf(own.Spans[0]);
        foreach (var other in said.Where(other => other != own))
        {
            var (head, tail) = (Words(quoted).ToList(), article.TextOf(other.Spans[0]));
            var end = Words(tail).ToList();
            if (head.Count >= LeastWords && end.Count >= LeastWords)
                yield return ("splice", quoted[..head[head.Count / 2].Start] + tail[end[end.Count / 2].Start..],
                    [own.Paragraph, other.Paragraph]);
        }
    }

    // What is asked is not said, and what is said not asked; a comma parts what belongs together.
    private static IEnumerable<(string Kind, string Quoted, int[] Cited)> WithMark(Article article, Attribution own)
    {
        var quoted = article.TextOf(own.Spans[0]);
        if (Words(quoted).Length < LeastWords)
            yield break;
        var body = quoted.TrimEnd('.', ',', '?', '!');
        yield return ("mark", body + (quoted.EndsWith('?') ? '.' : '?'), [own.Paragraph]);
        for (var comma = body.IndexOf(',', StringComparison.Ordinal); comma >= 0; comma = body.IndexOf(',', comma + 1))
            yield return ("mark", body.Remove(comma, 1), [own.Paragraph]);
        foreach (var token in Words(body).Skip(1))
            yield return ("mark", $"{body[..(token.Start - 1)]}, {body[token.Start..]}", [own.Paragraph]);
    }

    private static bool Shares(string one, string other) =>
        one.Split(' ').Intersect(other.Split(' '), StringComparer.OrdinalIgnoreCase).Any();

    private static ImmutableArray<Token> Words(string text) => Tokenizer.Tokenize(text);
}
