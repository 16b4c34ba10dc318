using System.Text;
using ArticleBot.Articles;

namespace ArticleBot.Grounding.Words;

/// <summary>What stands in quotation marks in a claim, and where the same words stand in an article.</summary>
internal static class QuotedWords
{
    /// <summary>The stretches inside quotation marks, marks left out; one that is never closed goes to the end.</summary>
    public static List<TextSpan> Find(string text)
    {
        var found = new List<TextSpan>();
        // A mark that nothing closes is looked for once.
        var unclosed = new HashSet<char>();
        for (var i = 0; i < text.Length; i++)
        {
            if (CloserOf(text, i) is not { } closer)
                continue;
            var end = unclosed.Contains(closer) ? -1 : EndOf(text, i + 1, closer);
            if (end < 0)
            {
                unclosed.Add(closer);
                if (IsSingle(closer))
                    continue;
                end = text.Length;
            }
            if (text.AsSpan(i + 1, end - i - 1).ContainsAnyInRange('0', 'z') || end - i > 2)
                found.Add(TextSpan.Between(i + 1, end));
            i = end;
        }

        return found;
    }

    /// <summary>The stretch that holds a unit, of stretches in order; null where none does.</summary>
    public static TextSpan? At(List<TextSpan> ordered, int unit)
    {
        var (low, high) = (0, ordered.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ordered[middle].Start <= unit)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && unit < ordered[low - 1].End ? ordered[low - 1] : null;
    }

    /// <summary>
    /// Where words stand in a text, letter for letter, quotation marks and white space aside; null where they do not. A
    /// comma or full stop at their end may be the sentence's that quotes.
    /// </summary>
    public static TextSpan? Locate(string words, string text, TextSpan within)
    {
        var (wanted, _) = Normalise(words, new TextSpan(0, words.Length));
        var (held, map) = Normalise(text, within);
        wanted = wanted.Trim();
        return Locate(wanted, held, map) ?? Locate(wanted.TrimEnd(',', '.'), held, map, isStatement: wanted.EndsWith('.'));
    }

    // What is asked is no statement: “Is it safe?” does not hold “Is it safe.”
    private static TextSpan? Locate(string wanted, string held, List<int> map, bool isStatement = false)
    {
        if (wanted.Length == 0)
            return null;
        for (var at = held.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = held.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            var end = at + wanted.Length;
            var isAsked = isStatement && end < held.Length && held[end] == '?';
            if (!isAsked && !IsInsideWord(held, at) && !IsInsideWord(held, end))
                return TextSpan.Between(map[at], map[end - 1] + 1);
        }

        return null;
    }

    private static bool IsInsideWord(string text, int at) => IsOfWord(text, at - 1) && IsOfWord(text, at);

    private static bool IsOfWord(string text, int at) => (uint)at < (uint)text.Length && char.IsLetterOrDigit(text[at]);

    private static (string Text, List<int> Map) Normalise(string text, TextSpan span)
    {
        var (normal, map) = (new StringBuilder(span.Length), new List<int>(span.Length));
        var last = '\0';
        for (var i = span.Start; i < span.End; i++)
        {
            var unit = char.IsWhiteSpace(text[i]) ? ' ' : IsMark(text[i]) ? '\'' : text[i];
            if ((last, unit) is (' ', ' '))
                continue;
            normal.Append(last = unit);
            map.Add(i);
        }

        return (normal.ToString(), map);
    }

    private static bool IsMark(char unit) =>
        unit is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '‘' or '’' or '‚' or '\'' or '`' or '´';

    // The mark that closes what opens here; null where nothing opens.
    private static char? CloserOf(string text, int at)
    {
        var hasNext = at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
        var mayOpen = hasNext && !IsOfWord(text, at - 1);
        return text[at] switch
        {
            '"' => '"',
            '“' or '„' => '”',
            '«' => '»',
            '‘' when mayOpen => '’',
            '\'' when mayOpen => '\'',
            _ => null,
        };
    }

    private static int EndOf(string text, int from, char closer)
    {
        for (var i = from; i < text.Length; i++)
        {
            // “Moon's”: an apostrophe.
            var isApostrophe = IsSingle(closer) && IsOfWord(text, i + 1);
            if (Closes(text[i], closer, isFirst: i == from) && !isApostrophe)
                return i;
        }

        return -1;
    }

    private static bool Closes(char unit, char closer, bool isFirst) =>
        unit == closer || (closer, unit, isFirst) is ('”', '"' or '“', false);

    private static bool IsSingle(char closer) => closer is '\'' or '’';
}
