using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Asking.Passages;
using ArticleBot.English;
using ArticleBot.Grounding;
using ArticleBot.Language;

namespace ArticleBot.Asking;

/// <summary>The few words that answer, where the reader is sure enough of them to put them before their sentence.</summary>
internal static class ShortAnswer
{
    private const int MostWords = 16;

    // Nearly the whole sentence said twice helps nobody.
    private const double MostOfSentence = 0.7;

    private static readonly string[] Units = ["%", " per cent", .. WordFile.Words("measures", "scale").Select(word => " " + word)];

    /// <summary>
    /// The words, whole ones; null where nothing was read, no claim holds them, or they are of another kind than is asked for: a place is
    /// no
    /// answer to “who”.
    /// </summary>
    public static Citation? Of(ReadPassage? read, ImmutableArray<Claim> claims)
    {
        if (read?.Best is not { } best || best.Fit == KindFit.Misfits)
            return null;
        var words = WithUnit(read.Article.Text, Whole(read.Article.Text, Trimmed(read.Article.Text, best.Span)));
        var holder = claims.SelectMany(claim => claim.Citations)
            .FirstOrDefault(citation =>
            citation.Article == read.Article && words.Start >= citation.Span.Start && words.End <= citation.Span.End);
        return holder is null || words.Length == 0 || words.Length > MostOfSentence * holder.Span.Length
            || CountWords(read.Article.Text, words) > MostWords
            ? null
            : new Citation(read.Article, read.Paragraph.Number, words);
    }

    // Marks that a sentence has around the words say nothing without it.
    private static TextSpan Trimmed(string text, TextSpan words)
    {
        var (start, end) = (words.Start, words.End);
        while (start < end && !char.IsLetterOrDigit(text[start])
            && text[start] is not ('$' or '£' or '€' or '(' or '“' or '"' or '‘' or '\'' or '-' or '+' or '#' or '@'))
            start++;
        while (end > start && text[end - 1] is ',' or ';' or ':' or '.' or '–' or '—' or ' ')
            end--;
        return TextSpan.Between(start, end);
    }

    // Of “3,412” the reader may take the “3” alone.
    private static TextSpan Whole(string text, TextSpan words)
    {
        var (start, end) = (words.Start, words.End);
        if (start == end)
            return words;
        while (IsInside(text, start))
            start--;
        while (IsInside(text, end))
            end++;
        return TextSpan.Between(start, end);
    }

    // Whether a place lies inside a word, or inside a number with its marks.
    private static bool IsInside(string text, int place)
    {
        if (place <= 0 || place >= text.Length)
            return false;
        return char.IsLetterOrDigit(text[place - 1]) && char.IsLetterOrDigit(text[place]) || IsMark(text, place - 1) || IsMark(text, place);
    }

    // The comma of “3,412”, the point of “2.5”.
    private static bool IsMark(string text, int place)
    {
        if (place == 0 || place + 1 >= text.Length)
            return false;
        return text[place] is ',' or '.' && char.IsDigit(text[place - 1]) && char.IsDigit(text[place + 1]);
    }

    // “$250,000” and “2.8 per cent”, of which the reader may take the number alone.
    private static TextSpan WithUnit(string text, TextSpan words)
    {
        if (words.Length == 0)
            return words;
        var hasSign = words.Start > 0 && char.IsDigit(text[words.Start])
            && char.GetUnicodeCategory(text[words.Start - 1]) == UnicodeCategory.CurrencySymbol;
        var unit = Array.Find(Units, each =>
            char.IsDigit(text[words.End - 1]) && text.AsSpan(words.End).StartsWith(each, StringComparison.Ordinal));
        return TextSpan.Between(hasSign ? words.Start - 1 : words.Start, words.End + (unit?.Length ?? 0));
    }

    private static int CountWords(string text, TextSpan span)
    {
        var count = 0;
        for (var at = 0; Tokenizer.TryNext(text.AsSpan(span.Start, span.Length), at, out var token); at = token.End)
            count++;
        return count;
    }
}
