using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Asking.Passages;
using ArticleBot.Grounding;
using ArticleBot.Language;

namespace ArticleBot.Asking;

/// <summary>The few words that answer, where the reader is sure enough of them to put them before their sentence.</summary>
internal static class ShortAnswer
{
    private const double LeastCertainty = 0.2;
    private const int MostWords = 16;

    // Nearly the whole sentence said twice helps nobody.
    private const double MostOfSentence = 0.7;

    /// <summary>The words; null where nothing was read, the reader is not sure, or no claim holds them.</summary>
    public static Citation? Of(ReadPassage? read, ImmutableArray<Claim> claims)
    {
        if (read is null || read.Reading.Certainty < LeastCertainty || read.Words.Length == 0)
            return null;
        var words = Trimmed(read.Article.Text, read.Words);
        var holder = claims.SelectMany(claim => claim.Citations)
            .FirstOrDefault(citation => citation.Article == read.Article && words.Start >= citation.Span.Start && words.End <= citation.Span.End);
        return holder is null || words.Length == 0 || words.Length > MostOfSentence * holder.Span.Length || CountWords(read.Article.Text, words) > MostWords
            ? null
            : new Citation(read.Article, read.Paragraph.Number, words);
    }

    // Marks that a sentence has around the words say nothing without it.
    private static TextSpan Trimmed(string text, TextSpan words)
    {
        var (start, end) = (words.Start, words.End);
        while (start < end && !char.IsLetterOrDigit(text[start]) && text[start] is not ('$' or '£' or '€' or '(' or '“' or '"' or '‘' or '\'' or '-' or '+' or '#' or '@'))
            start++;
        while (end > start && text[end - 1] is ',' or ';' or ':' or '.' or '–' or '—' or ' ')
            end--;
        return TextSpan.Between(start, end);
    }

    private static int CountWords(string text, TextSpan span)
    {
        var count = 0;
        for (var at = 0; Tokenizer.TryNext(text.AsSpan(span.Start, span.Length), at, out var token); at = token.End)
            count++;
        return count;
    }
}
