using System.Globalization;
using System.Text;

namespace ArticleBot.Articles.Formats;

/// <summary>A block while it is read: its words so far, and for each unit the index in the file's string that it came from.</summary>
internal sealed class BlockText(ParagraphKind? kind = null)
{
    private readonly StringBuilder text = new();
    private readonly List<int> origins = [];
    private readonly Dictionary<int, int> lastOrigins = [];
    private Unit? joiner;
    private Unit? high;

    /// <summary>What the block is, as the markup or the words tell; null where nothing told it yet.</summary>
    public ParagraphKind? Kind { get; set; } = kind;

    /// <summary>Who speaks in the block, where its layout tells.</summary>
    public string? Speaker { get; set; }

    /// <summary>Whether all of its words are set off, in bold or italic letters.</summary>
    public bool IsEmphasised { get; set; }

    /// <summary>Which elements of a page stand around it: the same number for the same names and classes; 0 in a text.</summary>
    public int Place { get; init; }

    /// <summary>Whether the words stand in the file; a title may come from the file's name.</summary>
    public bool IsFromFile { get; init; } = true;

    public bool IsEmpty => text.Length == 0;

    /// <summary>How many units there are so far.</summary>
    public int Length => text.Length;

    /// <summary>Whether the words so far end with a question mark.</summary>
    public bool Asks => EndsWithQuestion(text);

    public string Text => text.ToString();

    public IReadOnlyList<int> Origins => origins;

    /// <summary>Whether words end with a question mark; their length does not matter.</summary>
    public static bool EndsWithQuestion(StringBuilder words)
    {
        var last = words.Length - 1;
        while (last >= 0 && words[last] == ' ')
            last--;
        return last >= 0 && words[last] == '?';
    }

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

    /// <summary>Adds a line of the block.</summary>
    /// <param name="line">Its words.</param>
    /// <param name="origin">Where it stands in the file's string.</param>
    /// <param name="join">What stands between it and the line before.</param>
    public void AddLine(ReadOnlySpan<char> line, int origin, LineJoin join = LineJoin.Space)
    {
        var (start, end) = (0, line.Length);
        while (end > 0 && IsUnseen(line[end - 1]))
            end--;
        while (start < end && IsUnseen(line[start]))
            start++;
        if (start == end)
            return;
        if (join == LineJoin.WithoutHyphen)
            RemoveLast();
        if (text.Length > 0 && join == LineJoin.Space)
            Add(' ', origin > 0 ? origin - 1 : 0);
        for (var i = start; i < end; i++)
            Add(line[i], origin + i);
    }

    /// <summary>Adds one unit; what a reader cannot see is left out, and a tab becomes a space.</summary>
    public void Add(char unit, int origin)
    {
        if (char.IsHighSurrogate(unit))
        {
            high = new Unit(unit, origin);
            return;
        }

        if (unit is '\u200C' or '\u200D')
        {
            joiner = new Unit(unit, origin);
            return;
        }

        if (high is { } first && char.IsLowSurrogate(unit))
        {
            if (!VisibleText.IsInvisible(new Rune(first.Value, unit)))
            {
                Append(first.Value, first.Origin);
                Append(unit, origin);
            }
        }
        else if (!char.IsSurrogate(unit) && !IsInvisible(unit))
        {
            Append(unit is '\t' or '\v' or '\f' ? ' ' : unit, origin);
        }

        high = null;
    }

    /// <summary>Adds words that stand in no file of text; white space becomes one space.</summary>
    public void Add(string words)
    {
        foreach (var unit in words)
        {
            if (!char.IsWhiteSpace(unit))
                Add(unit, 0);
            else if (text.Length > 0 && text[^1] != ' ')
                Add(' ', 0);
        }
    }

    /// <summary>Drops the first units, and the white space after them.</summary>
    public void RemoveStart(int length)
    {
        while (length < text.Length && text[length] == ' ')
            length++;
        text.Remove(0, length);
        origins.RemoveRange(0, length);
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

    /// <summary>Gives each unit the place in the file that it came from, where the file's text was mended before it was parted.</summary>
    /// <param name="placeOf">The place of a unit of the mended text.</param>
    /// <param name="endOf">The place of the last of the units that became one.</param>
    public void Move(Func<int, int> placeOf, Func<int, int> endOf)
    {
        for (var i = 0; i < origins.Count; i++)
        {
            var (place, end) = (placeOf(origins[i]), endOf(origins[i]));
            origins[i] = place;
            if (end != place)
                lastOrigins[place] = end;
        }
    }

    private void RemoveLast()
    {
        text.Length--;
        origins.RemoveAt(origins.Count - 1);
    }

    private void Append(char unit, int origin)
    {
        if (joiner is { } between && text.Length > 0 && VisibleText.TakesJoiner(text[^1]) && VisibleText.TakesJoiner(unit))
        {
            text.Append(between.Value);
            origins.Add(between.Origin);
        }

        joiner = null;
        text.Append(unit);
        origins.Add(origin);
    }

    private static bool IsUnseen(char unit) =>
        char.IsWhiteSpace(unit) || unit is '\u200C' or '\u200D' || !char.IsSurrogate(unit) && IsInvisible(unit);

    private static bool IsInvisible(char unit) => VisibleText.IsInvisible(new Rune(unit));

    private readonly record struct Unit(char Value, int Origin);
}
