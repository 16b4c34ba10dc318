using System.Collections.Frozen;
using ArticleBot.Articles;

namespace ArticleBot.Quotations.Marks;

/// <summary>
/// Parts text into words and marks. Abbreviations keep their full stop (<c>Mr.</c>, <c>J.</c>, <c>U.S.</c>), hyphens and
/// apostrophes inside a word stay in it, and the possessive ending stands alone.
/// </summary>
internal static class TokenReader
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviated =
        Abbreviations.BeforeName.Concat(Abbreviations.Months).Concat(Abbreviations.Open)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the tokens of <paramref name="span"/> of <paramref name="text"/> to <paramref name="tokens"/>, in order.</summary>
    public static void Read(string text, TextSpan span, List<Token> tokens)
    {
        var at = span.Start;
        while (at < span.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = StartsWord(text, at, span.End) ? EndOfWord(text, at, span.End) : EndOfMark(text, at, span.End);
            var possessive = PossessiveAt(text, at, end);
            Add(text, at, possessive, tokens);
            if (possessive < end)
                Add(text, possessive, end, tokens);
            at = end;
        }
    }

    private static void Add(string text, int start, int end, List<Token> tokens)
    {
        var word = text[start..end];
        var kind = char.IsDigit(word[0]) ? TokenKind.Number
            : word.AsSpan().ContainsAnyExcept(NoWord) && StartsWord(text, start, end) || IsEnding(word) ? TokenKind.Word
            : "\"“”„«»‘’'".Contains(word[0], StringComparison.Ordinal) ? TokenKind.Quote
            : TokenKind.Mark;
        var lower = kind is TokenKind.Word ? word.Replace('’', '\'').ToLowerInvariant() : word;
        tokens.Add(new Token(start, word, lower == word ? word : lower, kind));
    }

    private static readonly System.Buffers.SearchValues<char> NoWord = System.Buffers.SearchValues.Create("\"“”„«»‘’'");

    private static bool IsEnding(string word) => word is "'s" or "’s" or "'S" or "’S";

    private static bool StartsWord(string text, int at, int end) =>
        char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at])
            || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark
        || text[at] is '@' or '#' or '$' or '£' or '€' && at + 1 < end && char.IsLetterOrDigit(text[at + 1]);

    private static int EndOfWord(string text, int at, int end)
    {
        var i = at + 1;
        while (i < end && (IsWordUnit(text[i]) || IsInside(text, i, end)))
            i++;
        if (i < end && text[i] == '.' && KeepsStop(text.AsSpan(at, i - at)))
            i++;
        return i;
    }

    private static bool IsWordUnit(char unit) => char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) || unit == '_'
        || unit > 127 && char.GetUnicodeCategory(unit) is System.Globalization.UnicodeCategory.NonSpacingMark;

    // A mark that joins: between two letters or digits.
    private static bool IsInside(string text, int i, int end) =>
        text[i] is '-' or '\'' or '’' or '.' or '&' or ',' or '‑' or '/' or ':' && i + 1 < end && IsWordUnit(text[i + 1])
            && IsWordUnit(text[i - 1])
        && (text[i] is not (',' or ':') || char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]))
        && (text[i] is not '.' || char.IsDigit(text[i + 1]) || i == 1 || !IsWordUnit(text[i - 2]) || char.IsLower(text[i + 1]));

    private static bool KeepsStop(ReadOnlySpan<char> word) =>
        word.Length == 1 && char.IsUpper(word[0]) || word.Contains('.') && !char.IsDigit(word[0]) && word.Length <= 7
            || Abbreviated.Contains(word);

    private static int EndOfMark(string text, int at, int end)
    {
        if (text[at] is '\'' or '’' && at + 1 < end && text[at + 1] is 's' or 'S' && (at + 2 == end || !IsWordUnit(text[at + 2]))
            && at > 0 && IsWordUnit(text[at - 1]))
            return at + 2;
        var i = at + 1;
        while (i < end && text[i] == text[at] && text[at] is '.' or '-' or '\'' or '’' or '‘' && i - at < 3 && i < end
            && text[i] == text[at])
            i++;
        return i;
    }

    private static int PossessiveAt(string text, int start, int end) =>
        end - start > 2 && text[end - 1] is 's' or 'S' && text[end - 2] is '\'' or '’' ? end - 2 : end;
}
