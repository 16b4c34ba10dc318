using ArticleBot.Cli.Lines;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;

namespace ArticleBot.Cli.Chatting;

/// <summary>Where the chat's lines come from: a keyboard with an editor, or any other input as it is.</summary>
/// <param name="terminal">Where the chat is held.</param>
/// <param name="interruption">What Ctrl-C stops.</param>
/// <param name="complete">Gives the ways to go on with a line.</param>
internal sealed class ChatInput(Terminal terminal, Interruption interruption, Func<string, Completion> complete)
{
    private const string Prompt = "> ";
    private readonly Func<string?> nextLine = new BoundedReader(terminal.In, "stdin").ReadLine;
    private readonly LineEditor? editor =
        terminal is { IsInteractive: true, Keyboard: { } keyboard } ? new LineEditor(terminal.Out, keyboard, complete) : null;

    /// <summary>The next line; null where the input has ended. Ctrl-C drops a line that is begun.</summary>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">Ctrl-C was pressed on an empty line, or the chat was stopped.</exception>
    public async Task<string?> ReadLineAsync(CancellationToken cancellation)
    {
        while (true)
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            using var pressed = interruption.Of(stop);
            try
            {
                return (editor is null ? await PlainAsync(stop.Token) : await editor.ReadAsync(Prompt, stop.Token))?.Trim();
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested && editor is { Line.Text.Length: > 0 })
            {
            }
        }
    }

    private async Task<string?> PlainAsync(CancellationToken cancellation)
    {
        if (terminal.IsInteractive)
            terminal.Out.Write(Prompt);
        terminal.Out.Flush();
        // A terminal's read cannot be stopped; Ctrl-C must not have to wait for the next line.
        return await Task.Run(nextLine, cancellation).WaitAsync(cancellation);
    }
}
