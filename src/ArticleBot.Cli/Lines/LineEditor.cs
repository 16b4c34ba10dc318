namespace ArticleBot.Cli.Lines;

/// <summary>
/// Reads lines from a keyboard: with the arrow keys, the usual keys of shells (Ctrl-A, E, B, F, K, U, W, L, P, N), a history and completion
/// by the tabulator.
/// </summary>
/// <param name="output">The terminal.</param>
/// <param name="keyboard">Its keyboard.</param>
/// <param name="complete">Gives the ways to go on with a line, of which it is given the words up to the cursor.</param>
internal sealed class LineEditor(TextWriter output, Keyboard keyboard, Func<string, Completion> complete)
{
    private readonly LineHistory history = LineHistory.Open(keyboard.HistoryPath);
    private readonly LineScreen screen = new(output, keyboard.Columns);

    // A read of the keyboard cannot be stopped: after Ctrl-C the next line begins with the key that it waits for.
    private Task<ConsoleKeyInfo?>? reading;

    /// <summary>The line as far as it is typed.</summary>
    public TypedLine Line { get; private set; } = TypedLine.Empty;

    /// <summary>The next line; null where no more will come: Ctrl-D on an empty line.</summary>
    /// <param name="prompt">What stands before it.</param>
    /// <param name="cancellation">Stops the reading; <see cref="Line"/> is what was typed until then.</param>
    public async Task<string?> ReadAsync(string prompt, CancellationToken cancellation)
    {
        Line = TypedLine.Empty;
        screen.Show(prompt, Line);
        while (true)
        {
            var key = await NextAsync(prompt, cancellation);
            if (key is null || IsEnd(key.Value))
            {
                screen.Finish(prompt, Line);
                return key is null && Line.Text.Length > 0 ? Line.Text : null;
            }

            if (key.Value.Key == ConsoleKey.Enter)
            {
                screen.Finish(prompt, Line);
                history.Add(Line.Text);
                return Line.Text;
            }

            if (key.Value.Key == ConsoleKey.Tab)
                Complete(prompt);
            else
                Line = Pressed(key.Value);
            screen.Show(prompt, Line);
        }
    }

    private async Task<ConsoleKeyInfo?> NextAsync(string prompt, CancellationToken cancellation)
    {
        reading ??= Task.Run(keyboard.Read, CancellationToken.None);
        try
        {
            var key = await reading.WaitAsync(cancellation);
            reading = null;
            return key;
        }
        catch (OperationCanceledException)
        {
            screen.Finish(prompt, Line, "^C");
            throw;
        }
    }

    private bool IsEnd(ConsoleKeyInfo key) =>
        key is { Key: ConsoleKey.D, Modifiers: ConsoleModifiers.Control } && Line.Text.Length == 0;

    private TypedLine Pressed(ConsoleKeyInfo key) => key.Modifiers switch
    {
        ConsoleModifiers.Control => WithControl(key.Key),
        ConsoleModifiers.Alt => WithAlt(key.Key),
        _ => Plain(key),
    };

    private TypedLine Plain(ConsoleKeyInfo key) => key.Key switch
    {
        ConsoleKey.LeftArrow => Line.Left(),
        ConsoleKey.RightArrow => Line.Right(),
        ConsoleKey.Home => Line.Home(),
        ConsoleKey.End => Line.ToEnd(),
        ConsoleKey.UpArrow => Earlier(),
        ConsoleKey.DownArrow => Later(),
        ConsoleKey.Backspace => Line.Backspace(),
        ConsoleKey.Delete => Line.Delete(),
        ConsoleKey.Escape => TypedLine.Empty,
        _ => char.IsControl(key.KeyChar) ? Line : Line.Insert(key.KeyChar.ToString()),
    };

    private TypedLine WithControl(ConsoleKey key)
    {
        if (key == ConsoleKey.L)
            screen.Clear();
        return key switch
        {
            ConsoleKey.A => Line.Home(),
            ConsoleKey.E => Line.ToEnd(),
            ConsoleKey.B => Line.Left(),
            ConsoleKey.F => Line.Right(),
            ConsoleKey.D => Line.Delete(),
            ConsoleKey.H => Line.Backspace(),
            ConsoleKey.K => Line.DeleteToEnd(),
            ConsoleKey.U => Line.DeleteToStart(),
            ConsoleKey.W or ConsoleKey.Backspace => Line.DeleteWord(),
            ConsoleKey.P => Earlier(),
            ConsoleKey.N => Later(),
            ConsoleKey.LeftArrow => Line.WordLeft(),
            ConsoleKey.RightArrow => Line.WordRight(),
            _ => Line,
        };
    }

    private TypedLine WithAlt(ConsoleKey key) => key switch
    {
        ConsoleKey.B or ConsoleKey.LeftArrow => Line.WordLeft(),
        ConsoleKey.F or ConsoleKey.RightArrow => Line.WordRight(),
        ConsoleKey.Backspace => Line.DeleteWord(),
        _ => Line,
    };

    private TypedLine Earlier() => history.Earlier(Line.Text) is { } line ? TypedLine.Of(line) : Line;

    private TypedLine Later() => history.Later() is { } line ? TypedLine.Of(line) : Line;

    // What the ways share is typed; where they share nothing more, they are listed below the line.
    private void Complete(string prompt)
    {
        var completion = complete(Line.Before);
        var applied = completion.Applied(Line);
        if (applied == Line && completion.Ways.Length > 1)
        {
            screen.Finish(prompt, Line);
            output.Write(string.Join("  ", completion.Ways) + "\r\n");
        }

        Line = applied;
    }
}
