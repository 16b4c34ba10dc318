using Spectre.Console;
using Spectre.Console.Rendering;

namespace ArticleBot.Cli.Terminals;

/// <summary>Lines in colour, wrapped at words; a class of its own, so that Spectre.Console is loaded only where a terminal shows
/// them.</summary>
internal static class ColouredLines
{
    private const string Point = "• ";

    public static void Write(Terminal terminal, string text, Tone tone)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(terminal.Out),
        });
        foreach (var line in text.Split('\n'))
            WriteLine(console, line, StyleOf(tone));
    }

    // What is carried to the next row of a point stands under its words, not under its sign.
    private static void WriteLine(IAnsiConsole console, string line, Style style)
    {
        var head = line.StartsWith(Point, StringComparison.Ordinal) ? Point : "";
        IRenderable words = new Text(line[head.Length..], style);
        var rows = Segment.SplitLines(words.Render(RenderOptions.Create(console), Math.Max(1, console.Profile.Width - head.Length)));
        for (var i = 0; i < rows.Count; i++)
        {
            var row = string.Concat(rows[i].Select(segment => segment.Text));
            console.Write(new Text((i == 0 ? head : new string(' ', head.Length)) + row, style));
            console.WriteLine();
        }

        if (rows.Count == 0)
            console.WriteLine();
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Quiet => new Style(decoration: Decoration.Dim),
        _ => Style.Plain,
    };
}
