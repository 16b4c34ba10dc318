using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Language;

namespace ArticleBot.Quotations.Attributions;

/// <summary>Tells whether somebody says something, or denies, refuses or has not said it: “denied that …”, “has not said whether
/// …”.</summary>
internal static class Denial
{
    private const int Reach = 4;

    private static readonly string[] Verbs = [.. WordFile.Words("quoting", "denying")];
    private static readonly FrozenSet<string> Helpers = WordFile.Class("small-words", "auxiliary");

    /// <summary>Where the words of denial around a cue begin; null where it affirms.</summary>
    public static int? StartOf(Article article, TextSpan cue)
    {
        var from = SentenceStart(article.Blocks[article.ParagraphAt(cue.Start)].Sentences, cue.Start);
        var (start, at) = ((int?)null, cue.Start);
        for (var i = 0; i < Reach && WordBefore(article.Text, from, at) is { Length: > 0 } word; i++)
        {
            var text = article.TextOf(word);
            if (Negation.IsIn(text) || IsVerb(text) || start is not null && IsHelper(text))
                start = word.Start;
            else if (start is not null || !IsLink(text))
                break;
            at = word.Start;
        }

        return start ?? (IsVerb(article.TextOf(cue)) ? cue.Start : null);
    }

    private static int SentenceStart(ImmutableArray<Sentence> sentences, int position)
    {
        var (low, high) = (0, sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return sentences[low].Span.Start;
    }

    private static bool IsVerb(string word) => Array.Exists(Verbs, verb => word.StartsWith(verb, StringComparison.OrdinalIgnoreCase));

    // “refused to say”, “did not immediately say”
    private static bool IsLink(string word) => word is "to" or "yet" or "even" or "also" || word.EndsWith("ly", StringComparison.Ordinal);

    private static bool IsHelper(string word) => Helpers.Contains(word);

    private static TextSpan WordBefore(string text, int from, int at)
    {
        while (at > from && text[at - 1] is ' ' or '\u00A0')
            at--;
        var start = at;
        while (start > from && text[start - 1] is not (' ' or '\u00A0' or ',' or '.' or ';' or ':' or '"' or '“' or '”'))
            start--;
        return TextSpan.Between(start, at);
    }
}
