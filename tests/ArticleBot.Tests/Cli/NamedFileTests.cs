namespace ArticleBot.Tests.Cli;

/// <summary>What is given where a command wants a file.</summary>
public sealed class NamedFileTests
{
    [Theory]
    [InlineData("the file with questions is empty, or this is no file; a pipe is read with -", "ask", "--questions", "/dev/zero")]
    [InlineData("the file with questions is empty, or this is no file; a pipe is read with -", "eval", "/dev/zero")]
    [InlineData("the article is empty, or this is no file; a pipe is read with -", "ask", "Who?", "--article", "/dev/zero")]
    [InlineData("the backup is empty, or this is no file", "restore", "/dev/zero")]
    public async Task A_device_without_an_end_is_not_opened(string line, params string[] args)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "no such device");
        var session = await Session.RunAsync(args);

        Assert.Equal((2, $"articlebot: /dev/zero: {line}\n"), (session.ExitCode, session.Error));
    }

    [Theory]
    [InlineData("this is a folder, not a file with questions", "ask", "--questions")]
    [InlineData("this is a folder, not a file with questions", "eval")]
    [InlineData("this is a folder, not a backup", "restore")]
    public async Task A_folder_is_told_from_a_file(string line, params string[] args)
    {
        var folder = Path.GetTempPath();
        var session = await Session.RunAsync([.. args, folder]);

        Assert.Equal((2, $"articlebot: {folder}: {line}\n"), (session.ExitCode, session.Error));
    }

    [Fact]
    public async Task A_settings_file_that_is_none_is_not_opened()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "no such device");
        var session = await Session.RunAsync(
            ["eval", "-", "--compare", "/dev/zero"], """{"question": "Who?", "absent": true}""");

        Assert.Equal((2, "articlebot: /dev/zero: the settings file is empty, or this is no file\n"), (session.ExitCode, session.Error));
    }
}
