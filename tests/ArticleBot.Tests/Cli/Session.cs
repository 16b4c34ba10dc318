using ArticleBot.Cli;

namespace ArticleBot.Tests.Cli;

/// <summary>One run of the command line inside the test, with its own input and output.</summary>
internal sealed record Session(int ExitCode, string Out, string Error)
{
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static async Task<Session> RunAsync(string[] args, string input = "", bool interactive = false, bool watched = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(new StringReader(input), output, error) { IsInteractive = interactive, IsWatched = watched };
        var code = await CommandLine.RunAsync(args, terminal, TestContext.Current.CancellationToken);
        return new Session(code, output.ToString(), error.ToString());
    }
}
