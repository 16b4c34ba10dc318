namespace ArticleBot.Cli;

/// <summary>Where a command reads from and writes to.</summary>
internal sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error)
{
    /// <summary>Whether a person types the input.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>Whether the output may carry colours: it goes to a terminal and NO_COLOR is not set.</summary>
    public bool HasColours { get; init; }

    /// <summary>Columns of the output; 0 where lines are not to be broken.</summary>
    public int Width { get; init; }

    /// <summary>The terminal of this process. Input and output are UTF-8 whatever the system's code page.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var noColour = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        return new Terminal(
            new StreamReader(Console.OpenStandardInput(), utf8),
            new StreamWriter(Console.OpenStandardOutput(), utf8),
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true })
        {
            IsInteractive = !Console.IsInputRedirected,
            HasColours = !Console.IsOutputRedirected && !noColour,
            Width = Console.IsOutputRedirected ? 0 : Console.WindowWidth,
        };
    }
}
