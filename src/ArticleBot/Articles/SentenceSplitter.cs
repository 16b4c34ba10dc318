using System.Collections.Frozen;
using System.Collections.Immutable;
using ArticleBot.English;

namespace ArticleBot.Articles;

/// <summary>
/// Parts a paragraph into sentences: at a full stop, question mark, exclamation mark or ellipsis, with the marks that close
/// after it, where white space and something that can open a sentence follow.
/// </summary>
internal static class SentenceSplitter
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Reporting = WordFile.Lookup("quoting", "reported");

    private const int ReportingReach = 6;

    /// <param name="text">The paragraph's words; not blank.</param>
    /// <param name="paragraph">The paragraph's number.</param>
    /// <param name="offset">Where the paragraph begins in the article.</param>
    public static ImmutableArray<Sentence> Split(string text, int paragraph, int offset)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var named = new NamedPhrases(text);
        var start = 0;
        for (var i = ListNumber(text); i < text.Length; i++)
        {
            if (!IsTerminator(text[i]) || named.Hold(i))
                continue;
            var end = EndOfClosers(text, i + 1);
            var next = SkipSpaces(text, end);
            if (next < text.Length && (next == end || !IsBoundary(text, i, end, next)))
            {
                i = end - 1;
                continue;
            }

            sentences.Add(new Sentence(paragraph, TextSpan.Between(offset + start, offset + end)));
            (start, i) = (next, next - 1);
        }

        if (start < text.Length)
            sentences.Add(new Sentence(paragraph, TextSpan.Between(offset + start, offset + text.TrimEnd().Length)));
        return sentences.DrainToImmutable();
    }

    // The number of a list's entry is no sentence.
    private static int ListNumber(string text)
    {
        var digits = 0;
        while (digits < text.Length && digits < 3 && char.IsAsciiDigit(text[digits]))
            digits++;
        return digits > 0 && text.AsSpan(digits) is ['.', ' ', ..] ? digits + 1 : 0;
    }

    private static bool IsTerminator(char unit) => unit is '.' or '!' or '?' or '…' or '。' or '！' or '？';

    private static int EndOfClosers(string text, int at)
    {
        while (at < text.Length && (IsTerminator(text[at]) || text[at] is '"' or '”' or '’' or '\'' or ')' or ']' or '»'))
            at++;
        return at;
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static bool IsBoundary(string text, int terminator, int end, int next)
    {
        if (!CanOpen(text, next))
            return false;
        var closed = end > terminator + 1 && !IsTerminator(text[end - 1]);
        if (text[terminator] is '.' && end == terminator + 1)
            return !IsAbbreviation(text, terminator, next);
        return !(closed && text[terminator] is ('?' or '!') && IsReported(text, next));
    }

    private static bool CanOpen(string text, int next)
    {
        while (next < text.Length && text[next] is '"' or '“' or '‘' or '\'' or '(' or '[' or '«' or '–' or '—' or '-' or '•' or ' ')
        {
            next++;
            if (next == text.Length)
                return true;
        }

        return !char.IsLower(text[next]) && text[next] is not (',' or ';' or ':');
    }

    private static bool IsAbbreviation(string text, int stop, int next)
    {
        var word = WordBefore(text, stop).ToString();
        var follower = WordAt(text, next).ToString();
        if (word.Length == 0)
            return false;
        var isCapital = char.IsUpper(word[0]);
        var isInitial = word.Length == 1 && isCapital;
        var isTitle = Abbreviations.BeforeName.Contains(word);
        if (!isInitial && Abbreviations.BeforeFigure.Contains(word) && (!isTitle || !isCapital || char.IsDigit(text[next])))
            return char.IsDigit(text[next]);
        if (isTitle && isCapital)
            return true;
        // “J. Edgar”, but “plan B. The …”; “U.S. Senate”, but “in the U.S. The …”
        var isShort = isInitial || isTitle || word.Contains('.', StringComparison.Ordinal) || Abbreviations.Open.Contains(word);
        return (isShort || isCapital && (Abbreviations.Months.Contains(word) || Abbreviations.States.Contains(word)))
            && !Abbreviations.Openers.Contains(follower);
    }

    private static ReadOnlySpan<char> WordBefore(string text, int stop)
    {
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            start--;
        return text.AsSpan(start, stop - start).TrimStart('.');
    }

    private static ReadOnlySpan<char> WordAt(string text, int at)
    {
        while (at < text.Length && !char.IsLetter(text[at]) && !char.IsWhiteSpace(text[at]))
            at++;
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '’'))
            end++;
        return text.AsSpan(at, end - at);
    }

    // “Where is he?” Mr Trump asked: the question inside the marks does not end the sentence.
    private static bool IsReported(string text, int next)
    {
        for (var word = 0; word < ReportingReach && next < text.Length; word++)
        {
            var end = next;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            var found = text.AsSpan(next, end - next).TrimEnd(".,:;");
            if (word > 0 && Reporting.Contains(found))
                return true;
            if (found.IsEmpty || IsTerminator(text[end - 1]) && found.Length > 4)
                return false;
            next = SkipSpaces(text, end);
        }

        return false;
    }
}
