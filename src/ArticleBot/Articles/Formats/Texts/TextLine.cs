namespace ArticleBot.Articles.Formats.Texts;

/// <summary>A line of plain text.</summary>
/// <param name="Start">Where its first visible unit stands.</param>
/// <param name="Words">Its words, without the white space around them; empty for a blank line.</param>
/// <param name="Indent">How far it is set in; a tab counts as four.</param>
internal sealed record TextLine(int Start, string Words, int Indent)
{
    public bool IsBlank => Words.Length == 0;

    /// <summary>Whether it ends where a sentence may end.</summary>
    public bool IsStopped
    {
        get
        {
            var end = Words.AsSpan().TrimEnd("\"”’')]»*_");
            return !end.IsEmpty && end[^1] is '.' or '!' or '?' or ':' or '…' or '。' or '！' or '？';
        }
    }

    /// <summary>Whether its first letter is small, as it is where a sentence goes on.</summary>
    public bool GoesOn => Words.Length > 0 && (char.IsLower(Words[0]) || Words[0] is ',' or ';');

    /// <summary>The length of its first word.</summary>
    public int FirstWord => Words.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var space ? space : Words.Length;

    /// <summary>The length of a list's sign at its head (“• ”, “- ”, “3. ”); 0 where there is none.</summary>
    public int Marker
    {
        get
        {
            if (Words is ['•' or '‣' or '▪' or '●' or '◦' or '*' or '-' or '·', ' ', ..])
                return 2;
            var digits = 0;
            while (digits < Words.Length && char.IsAsciiDigit(Words[digits]))
                digits++;
            return digits is 1 or 2 && Words.AsSpan(digits) is ['.' or ')', ' ', not ' ', ..] ? digits + 2 : 0;
        }
    }

    /// <summary>The lines of a text, from a place of it on.</summary>
    public static List<TextLine> Of(string text, int start)
    {
        var lines = new List<TextLine>();
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny("\r\n\u0085\u2028\u2029");
            var end = length < 0 ? text.Length : start + length;
            lines.Add(Of(text, start, end));
            start = end + (text.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        }

        return lines;
    }

    private static TextLine Of(string text, int start, int end)
    {
        if (BlockText.IsBlank(text.AsSpan(start, end - start)))
            return new TextLine(start, "", 0);
        var indent = 0;
        while (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF')
            indent += text[start++] switch { '\t' => 4, '\u3000' => 2, '\uFEFF' => 0, _ => 1 };
        return new TextLine(start, text[start..end].TrimEnd(), indent);
    }
}
