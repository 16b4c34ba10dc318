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
    public async Task A_wrong_setting_is_one_line_however_much_the_log_is_to_tell()
    {
        var (code, _, error) = await RunAsync(
            ["article"],
            ("Articles__MaxBytes", "0"),
            ("Logging__Console__LogLevel__Default", "Trace"),
            ("Logging__LogLevel__Microsoft.Extensions.Hosting.Internal.Host", "Trace"));

        Assert.Equal(2, code);
        Assert.DoesNotContain('\n', error.TrimEnd());
    }

    [Theory]
    [InlineData("ask <&-", 2, "articlebot: stdin: there is no question")]
    [InlineData("chat <&-", 0, "")]
    [InlineData("article nowhere 2>&-", 2, "")]
    [InlineData("article nowhere 2>/dev/full", 2, "")]
    [InlineData("article >&-", 1, "articlebot: the output cannot be written: standard output is closed")]
    public async Task A_standard_stream_that_is_closed_or_full_ends_in_an_exit_code(string command, int expected, string line)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems tell otherwise whether a stream is closed");
        var start = StartOf();
        (start.FileName, start.Environment["PROGRAM"]) = ("/bin/sh", Program);
        start.ArgumentList.Clear();
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"exec dotnet \"$PROGRAM\" {command}");
        var (code, _, error) = await RunAsync(start);

        Assert.Equal((expected, line), (code, error.TrimEnd()));
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
        return await RunAsync(start);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }
}
