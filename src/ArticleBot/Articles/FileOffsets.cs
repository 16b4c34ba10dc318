namespace ArticleBot.Articles;

/// <summary>
/// Maps places of an article's text (UTF-16 units) to places of its file (Unicode code points, a byte-order mark counted
/// as one), through stretches in which both advance one by one.
/// </summary>
public sealed class FileOffsets
{
    private readonly int[] textStarts;
    private readonly int[] fileStarts;
    private readonly Dictionary<int, int> lasts;

    /// <param name="files">For every unit of the text the code point of the file that it came from, then one for its end.</param>
    /// <param name="lasts">For the code point of a letter whose accents follow it in the file the last of these.</param>
    internal FileOffsets(IReadOnlyList<int> files, Dictionary<int, int> lasts)
    {
        this.lasts = lasts;
        var texts = new List<int>();
        var starts = new List<int>();
        for (var i = 0; i < files.Count; i++)
        {
            if (i > 0 && files[i] == files[i - 1] + 1)
                continue;
            texts.Add(i);
            starts.Add(files[i]);
        }

        textStarts = texts.ToArray();
        fileStarts = starts.ToArray();
    }

    /// <summary>The code point of the file that the text's unit at <paramref name="textOffset"/> came from.</summary>
    /// <param name="textOffset">0 to the text's length.</param>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public int ToFile(int textOffset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(textOffset);
        var found = Array.BinarySearch(textStarts, textOffset);
        var stretch = found >= 0 ? found : ~found - 1;
        return fileStarts[stretch] + (textOffset - textStarts[stretch]);
    }

    /// <summary>The stretch of the file that a span of the text came from: its first code point and the one past its last.</summary>
    public (int Start, int End) ToFile(TextSpan span) =>
        span.Length == 0 ? (ToFile(span.Start), ToFile(span.Start)) : (ToFile(span.Start), EndOf(ToFile(span.End - 1)));

    private int EndOf(int last) => lasts.GetValueOrDefault(last, last) + 1;
}
