using ArticleBot.Cli;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;

namespace ArticleBot.Tests.Cli;

/// <summary>One run of the command line inside the test, with its own input and output.</summary>
internal sealed record Session(int ExitCode, string Out, string Error)
{
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <param name="settings">Go before all others, as <c>Section:Key</c> and value.</param>
    public static async Task<Session> RunAsync(
        string[] args, string input = "", bool interactive = false, bool watched = false, params (string Key, string Value)[] settings)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(new StringReader(input), output, error) { IsInteractive = interactive, IsWatched = watched };
        if (settings.Length > 0)
            terminal = terminal with
            {
                Host = Task.FromResult(
                    BotHost.Build(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))))
            };
        var code = await CommandLine.RunAsync(args, terminal, TestContext.Current.CancellationToken);
        return new Session(code, output.ToString(), error.ToString());
    }
}
