using System.Runtime.InteropServices;
using ArticleBot.Articles;
using ArticleBot.Cli.Lines;
using Microsoft.Extensions.Hosting;

namespace ArticleBot.Cli.Terminals;

/// <summary>Where a command reads from and writes to.</summary>
internal sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error)
{
    /// <summary>Whether a person types the input.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>Whether the output may carry colours: it goes to a terminal and NO_COLOR is not set.</summary>
    public bool HasColours { get; init; }

    /// <summary>Whether somebody watches the output: sentences are shown as they become ready.</summary>
    public bool IsWatched { get; init; }

    /// <summary>The host that is being built while the arguments are read; null where the command builds its own.</summary>
    public Task<IHost>? Host { get; init; }

    /// <summary>The services of the chat that a command runs in; null where the command stands alone and starts a host of its
    /// own.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>Calls back at every Ctrl-C, which then does not end the process, until what it gives is disposed; null where nobody can
    /// press it.</summary>
    public Func<Action, IDisposable>? WatchInterrupts { get; init; }

    /// <summary>The keyboard that lines are typed on with an editor; null where lines come as they are.</summary>
    public Keyboard? Keyboard { get; init; }

    /// <summary>Standard input as bytes; by default the words of <see cref="In"/> in UTF-8.</summary>
    public Func<Stream>? Bytes { get; init; }

    /// <summary>Standard input, to be read once.</summary>
    public Stream Input() => Bytes is { } open ? open() : new MemoryStream(System.Text.Encoding.UTF8.GetBytes(In.ReadToEnd()));

    /// <summary>Writes a line to the error output, after the program's name.</summary>
    public void WriteError(string line) => Error.WriteLine($"articlebot: {VisibleText.Of(line)}");

    /// <summary>Writes a line; words that do not fit a terminal's row are carried to the next.</summary>
    public void WriteLine(string text = "", Tone tone = Tone.Plain)
    {
        text = WithoutControls(text);
        if (HasColours)
            ColouredLines.Write(this, text, tone);
        else
            Out.WriteLine(text);
    }

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        var noColour = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        return new Terminal(StandardStreams.Words(), StandardStreams.Output(), StandardStreams.Error())
        {
            Bytes = StandardStreams.Input,
            WatchInterrupts = pressed => PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
            {
                signal.Cancel = true;
                pressed();
            }),
            IsInteractive = !Console.IsInputRedirected,
            IsWatched = !Console.IsOutputRedirected,
            Keyboard = Keyboard.OfProcess(),
            HasColours = !Console.IsOutputRedirected && !noColour,
        };
    }

    // A question or a model's words could drive the terminal.
    private static string WithoutControls(string text) =>
        text.Any(IsControl) ? string.Concat(text.Where(unit => !IsControl(unit))) : text;

    private static bool IsControl(char unit) => char.IsControl(unit) && unit is not '\n';
}
