using System.Globalization;
using System.Text;

namespace ArticleBot.Articles;

/// <summary>A block while it is read: its words so far, and for each unit the index in the file's string that it came from.</summary>
internal sealed class BlockText(ParagraphKind? kind = null)
{
    private readonly StringBuilder text = new();
    private readonly List<int> origins = [];
    private readonly Dictionary<int, int> lastOrigins = [];

    /// <summary>What the markup says the block is; null where only the words can tell.</summary>
    public ParagraphKind? Kind { get; } = kind;

    public bool IsEmpty => text.Length == 0;

    public string Text => text.ToString();

    public IReadOnlyList<int> Origins => origins;

    /// <summary>Whether a reader sees nothing of a line.</summary>
    public static bool IsBlank(ReadOnlySpan<char> line)
    {
        foreach (var unit in line)
        {
            if (!IsUnseen(unit))
                return false;
        }

        return true;
    }

    /// <summary>Adds a line of the block; a space stands between it and the line before.</summary>
    public void AddLine(ReadOnlySpan<char> line, int origin)
    {
        var (start, end) = (0, line.Length);
        while (end > 0 && IsUnseen(line[end - 1]))
            end--;
        while (start < end && IsUnseen(line[start]))
            start++;
        if (start == end)
            return;
        if (text.Length > 0)
            Add(' ', origin > 0 ? origin - 1 : 0);
        for (var i = start; i < end; i++)
            Add(line[i], origin + i);
    }

    /// <summary>Adds one unit; what a reader cannot see is left out, and a tab becomes a space.</summary>
    public void Add(char unit, int origin)
    {
        if (unit is '\t' or '\v' or '\f')
            unit = ' ';
        if (IsInvisible(unit))
            return;
        text.Append(unit);
        origins.Add(origin);
    }

    /// <summary>For the origin of each composed cluster the origin of its last unit: where “e” and its accent became one letter.</summary>
    public IReadOnlyDictionary<int, int> LastOrigins => lastOrigins;

    /// <summary>Brings the text to Unicode form C, cluster by cluster, so that every unit keeps an origin.</summary>
    public void Compose()
    {
        var raw = Text;
        if (Ascii.IsValid(raw) || raw.IsNormalized())
            return;
        var old = origins.ToArray();
        text.Clear();
        origins.Clear();
        for (var i = 0; i < raw.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(raw, i);
            var composed = raw.Substring(i, length).Normalize();
            text.Append(composed);
            if (composed.Length != length)
                lastOrigins[old[i]] = old[i + length - 1];
            for (var k = 0; k < composed.Length; k++)
                origins.Add(old[i + (composed.Length == length ? k : 0)]);
            i += length;
        }
    }

    private static bool IsUnseen(char unit) => char.IsWhiteSpace(unit) || IsInvisible(unit);

    // Control characters drive terminals, direction overrides disguise words, and the zero-width ones split them.
    private static bool IsInvisible(char unit) =>
        char.IsControl(unit)
        || unit is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF')
        || unit is >= '\u202A' and <= '\u202E'
        || unit is >= '\u2066' and <= '\u2069';
}
