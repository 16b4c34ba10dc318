using System.Globalization;
using System.Text;

namespace ArticleBot.Cli.Lines;

/// <summary>Shows a line that is being typed, over as many rows as it needs, with the terminal's escape codes.</summary>
/// <param name="output">The terminal.</param>
/// <param name="columns">Gives how many columns it has now.</param>
internal sealed class LineScreen(TextWriter output, Func<int> columns)
{
    private int row;

    /// <summary>Shows the line in the place of what was shown of it before.</summary>
    public void Show(string prompt, TypedLine line)
    {
        var width = Math.Max(1, columns());
        var (all, cursor) = (Width(prompt + line.Text), Width(prompt + line.Before));
        output.Write(Up(row) + "\r\x1b[J" + prompt + line.Text);
        // A terminal waits at the end of a full row: one more character takes the cursor to the next.
        if (all > 0 && all % width == 0)
            output.Write(" \r");
        output.Write(Up(all / width - cursor / width) + "\r");
        if (cursor % width > 0)
            output.Write(string.Create(CultureInfo.InvariantCulture, $"\x1b[{cursor % width}C"));
        row = cursor / width;
        output.Flush();
    }

    /// <summary>Leaves the line as it is and goes on below it.</summary>
    public void Finish(string prompt, TypedLine line, string mark = "")
    {
        Show(prompt, line.ToEnd());
        row = 0;
        output.Write(mark + "\r\n");
        output.Flush();
    }

    /// <summary>Empties the screen.</summary>
    public void Clear()
    {
        row = 0;
        output.Write("\x1b[H\x1b[2J");
    }

    private static string Up(int rows) => rows > 0 ? string.Create(CultureInfo.InvariantCulture, $"\x1b[{rows}A") : "";

    private static int Width(string text)
    {
        var width = 0;
        for (var at = 0; at < text.Length; at += StringInfo.GetNextTextElementLength(text, at))
            width += Rune.TryGetRuneAt(text, at, out var rune) && IsWide(rune) ? 2 : 1;
        return width;
    }

    // Letters of East Asia and pictures take two columns.
    private static bool IsWide(Rune rune) => rune.Value is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3
        or >= 0xF900 and <= 0xFAFF or >= 0xFF00 and <= 0xFF60 or >= 0x1F300 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFD;
}
