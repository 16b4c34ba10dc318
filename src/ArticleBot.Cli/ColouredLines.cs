using Spectre.Console;

namespace ArticleBot.Cli;

/// <summary>Lines in colour, wrapped at words; a class of its own, so that Spectre.Console is loaded only where a terminal shows
/// them.</summary>
internal static class ColouredLines
{
    public static void Write(Terminal terminal, string text, Tone tone)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(terminal.Out),
        });
        console.Write(new Text(text, StyleOf(tone)));
        console.WriteLine();
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Quiet => new Style(decoration: Decoration.Dim),
        _ => Style.Plain,
    };
}
