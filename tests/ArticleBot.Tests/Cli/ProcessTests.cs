using System.Diagnostics;

namespace ArticleBot.Tests.Cli;

/// <summary>The built program itself, as the shell starts it.</summary>
public sealed class ProcessTests
{
    // bin/<configuration>/net10.0 of the command line, as of these tests.
    private static readonly string Output = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
    private static readonly string Configuration = Path.GetFileName(Path.GetDirectoryName(Output)!);
    private static readonly string Program =
        Path.GetFullPath(Path.Combine(Output, "../../../../../src/ArticleBot.Cli/bin", Configuration, Path.GetFileName(Output), "articlebot.dll"));

    [Fact]
    public async Task It_finds_its_articles_from_any_working_directory()
    {
        var (code, output, error) = await RunAsync(["article"]);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("   1  ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_setting_stops_the_start_with_one_line_that_names_it()
    {
        var (code, output, error) = await RunAsync(["article"], ("Articles__MaxBytes", "0"));

        Assert.Equal((2, ""), (code, output));
        Assert.Equal("articlebot: Articles:MaxBytes is '0': allowed is a whole number from 1 to 1073741824", error.TrimEnd());
    }

    [Fact]
    public async Task Output_that_is_no_terminal_has_no_colours()
    {
        var (_, output, _) = await RunAsync(["ask", "Who met?"]);

        Assert.DoesNotContain('\u001B', output);
    }

    [Fact]
    public async Task Without_a_command_and_without_a_terminal_it_prints_its_help()
    {
        var (code, output, _) = await RunAsync([]);

        Assert.Equal(0, code);
        Assert.Contains("ask", output, StringComparison.Ordinal);
        Assert.Contains("--version", output, StringComparison.Ordinal);
    }

    /// <summary>How the program is started with arguments.</summary>
    public static ProcessStartInfo StartOf(params string[] args) => new("dotnet", [Program, .. args])
    {
        WorkingDirectory = Path.GetTempPath(),
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static async Task<(int Code, string Output, string Error)> RunAsync(string[] args, params (string Key, string Value)[] settings)
    {
        var start = StartOf(args);
        foreach (var (key, value) in settings)
            start.Environment[key] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }
}
