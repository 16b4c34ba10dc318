namespace ArticleBot.Cli.Lines;

/// <summary>Where keys come from, and how wide the terminal is that they are typed into.</summary>
/// <param name="Read">Waits for the next key and shows nothing; null where no more will come.</param>
/// <param name="Columns">Gives how many columns the terminal has now, 1 or more.</param>
/// <param name="HistoryPath">The file that keeps what was typed; null where nothing is kept.</param>
internal sealed record Keyboard(Func<ConsoleKeyInfo?> Read, Func<int> Columns, string? HistoryPath)
{
    private const string NoCursor = "dumb";
    private const int UsualColumns = 80;

    /// <summary>The keyboard of this process's terminal; null where its cursor cannot be moved.</summary>
    public static Keyboard? OfProcess() =>
        Console.IsInputRedirected || Console.IsOutputRedirected || Environment.GetEnvironmentVariable("TERM") == NoCursor
            ? null
            : new Keyboard(() => Console.ReadKey(intercept: true), WidthOfConsole, StatePath());

    private static int WidthOfConsole()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : UsualColumns;
        }
        catch (IOException)
        {
            return UsualColumns;
        }
    }

    private static string? StatePath()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var named = Environment.GetEnvironmentVariable("XDG_STATE_HOME");
        var state = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : named is { Length: > 0 } && Path.IsPathRooted(named) ? named
            : home.Length == 0 ? "" : Path.Combine(home, ".local", "state");
        return state.Length == 0 ? null : Path.Combine(state, "articlebot", "chat-history");
    }
}
