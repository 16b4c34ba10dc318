using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using ArticleBot.Articles;

namespace ArticleBot.Quotations.Marks;

/// <summary>
/// Parts text into words and marks. Abbreviations keep their full stop (<c>Mr.</c>, <c>J.</c>, <c>U.S.</c>), hyphens and
/// apostrophes inside a word stay in it, and the possessive ending stands alone. One reader for one article: it keeps the forms.
/// </summary>
internal sealed class TokenReader
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviated =
        Abbreviations.BeforeName.Concat(Abbreviations.Months).Concat(Abbreviations.Open)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> QuotationMark = SearchValues.Create("\"“”„«»‘’'");

    // “U.S.A.F.”
    private const int LongestAcronym = 7;

    // “...”
    private const int MostRepeated = 3;

    private readonly Dictionary<string, WordForm> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordForm>.AlternateLookup<ReadOnlySpan<char>> known;

    public TokenReader() => known = forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the tokens of <paramref name="span"/> of <paramref name="text"/> to <paramref name="tokens"/>, in order.</summary>
    public void Read(string text, TextSpan span, List<Token> tokens)
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

    private void Add(string text, int start, int end, List<Token> tokens)
    {
        var word = text.AsSpan(start, end - start);
        if (!known.TryGetValue(word, out var form))
        {
            form = FormOf(word.ToString());
            forms.Add(form.Text, form);
        }

        tokens.Add(new Token(start, form));
    }

    private static WordForm FormOf(string word)
    {
        var kind = KindOf(word);
        var lower = kind is TokenKind.Word ? word.Replace('’', '\'').ToLowerInvariant() : word;
        return new WordForm(word, lower == word ? word : lower, kind);
    }

    private static TokenKind KindOf(string word)
    {
        if (char.IsDigit(word[0]))
            return TokenKind.Number;
        if (word is ['\'' or '’', 's' or 'S'])
            return TokenKind.Word;
        var isMark = !word.AsSpan().ContainsAnyExcept(QuotationMark);
        if (!isMark && StartsWord(word, 0, word.Length))
            return TokenKind.Word;
        return QuotationMark.Contains(word[0]) ? TokenKind.Quote : TokenKind.Mark;
    }

    private static bool StartsWord(string text, int at, int end) =>
        IsLetter(text[at]) || (text[at] is '@' or '#' or '$' or '£' or '€' && at + 1 < end && char.IsLetterOrDigit(text[at + 1]));

    private static int EndOfWord(string text, int at, int end)
    {
        var i = at + 1;
        while (IsWordUnitAt(text, i, end) || Joins(text, i, end))
            i++;
        var isStop = i < end && text[i] == '.';
        return isStop && KeepsStop(text.AsSpan(at, i - at)) ? i + 1 : i;
    }

    private static bool IsLetter(char unit) => char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) || IsAccent(unit);

    // An accent that stands by itself behind its letter.
    private static bool IsAccent(char unit) => unit > 127 && char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark;

    private static bool IsWordUnitAt(string text, int at, int end) =>
        (uint)at < (uint)end && (IsLetter(text[at]) || text[at] == '_');

    // A mark that joins: between two letters or digits.
    private static bool Joins(string text, int i, int end)
    {
        if (!IsWordUnitAt(text, i + 1, end) || !IsWordUnitAt(text, i - 1, end))
            return false;
        var (before, after) = (text[i - 1], text[i + 1]);
        return text[i] switch
        {
            '-' or '\'' or '’' or '&' or '‑' or '/' => true,
            ',' or ':' => char.IsDigit(before) && char.IsDigit(after),
            '.' => char.IsDigit(after) || char.IsLower(after) || !IsWordUnitAt(text, i - 2, end),
            _ => false,
        };
    }

    private static bool KeepsStop(ReadOnlySpan<char> word)
    {
        if (word is [var initial])
            return char.IsUpper(initial) || Abbreviated.Contains(word);
        var hasStops = word.Length <= LongestAcronym && word.Contains('.');
        return (hasStops && !char.IsDigit(word[0])) || Abbreviated.Contains(word);
    }

    private static int EndOfMark(string text, int at, int end)
    {
        if (IsEnding(text, at, end))
            return at + 2;
        if (text[at] is not ('.' or '-' or '\'' or '’' or '‘'))
            return at + 1;
        var (i, most) = (at + 1, Math.Min(end, at + MostRepeated));
        while (i < most && text[i] == text[at])
            i++;
        return i;
    }

    // The ending of “Lee's” that stands by itself.
    private static bool IsEnding(string text, int at, int end) => text.AsSpan(at, end - at) is ['\'' or '’', 's' or 'S', ..]
        && IsWordUnitAt(text, at - 1, end) && !IsWordUnitAt(text, at + 2, end);

    private static int PossessiveAt(string text, int start, int end) =>
        text.AsSpan(start, end - start) is [_, .., '\'' or '’', 's' or 'S'] ? end - 2 : end;
}
