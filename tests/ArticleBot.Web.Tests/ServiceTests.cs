using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace ArticleBot.Web.Tests;

/// <summary>The site as systemd and containers run it.</summary>
public sealed class ServiceTests
{
    // The host knows its supervisor by the name of the process above it.
    private const string Supervisor = """
        #!/bin/sh
        dotnet "$1" &
        trap 'kill -TERM $!' TERM
        wait $!
        wait $!
        exit $?

        """;

    private static readonly string Sources = SourceFolder();
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "articlebot-web.dll");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_supervisor_is_told_when_the_site_is_ready_and_when_it_stops()
    {
        var folder = Directory.CreateTempSubdirectory("notify");
        var path = Path.Combine(folder.FullName, "socket");
        using var supervisor = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        supervisor.Bind(new UnixDomainSocketEndPoint(path));
        var systemd = Path.Combine(folder.FullName, "systemd");
        await File.WriteAllTextAsync(systemd, Supervisor, Stop);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(systemd, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await using (var site = await WebProcess.StartByAsync(
            systemd, ("NOTIFY_SOCKET", path), ("Storage:Path", Path.Combine(folder.FullName, "articlebot.db"))))
        {
            Assert.Equal("READY=1", await SaidAsync(supervisor));
            Assert.Equal("live\n", await site.Client.GetStringAsync(new Uri("/health/live", UriKind.Relative), Stop));
            var code = site.TerminateAsync();
            Assert.Equal("STOPPING=1", await SaidAsync(supervisor));
            Assert.Equal(0, await code);
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Systemd_finds_nothing_wrong_with_the_unit()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/systemd-analyze"), "There is no systemd-analyze.");
        var unit = (await File.ReadAllTextAsync(Path.Combine(Sources, "systemd/articlebot-web.service"), Stop))
            .Replace("/opt/articlebot/articlebot-web", Path.Combine(AppContext.BaseDirectory, "articlebot-web"), StringComparison.Ordinal);
        var folder = Directory.CreateTempSubdirectory("unit");
        var path = Path.Combine(folder.FullName, "articlebot-web.service");
        await File.WriteAllTextAsync(path, unit, Stop);
        var (code, words) = await RunAsync("systemd-analyze", "verify", "--man=no", "--recursive-errors=no", path);
        folder.Delete(recursive: true);

        Assert.Equal((0, ""), (code, words));
        Assert.Contains("Type=notify\n", unit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ArticleBot.Web/systemd/articlebot-web.service")]
    [InlineData("ArticleBot.Discord/systemd/articlebot-discord.service")]
    public async Task A_unit_starts_again_what_failed_but_not_what_ended_with_the_code_of_a_wrong_setting(string unit)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Sources, "..", unit), Stop);
        var (code, _) = await RunAsync("dotnet", Program, "--Web:Access=Anybody");

        Assert.Contains("Restart=on-failure", lines);
        Assert.Contains($"RestartPreventExitStatus={code}", lines);
    }

    [Theory]
    [InlineData("--urls", "http://127.0.0.1:5999")]
    [InlineData("--port=80", "--Web:Access=Local")]
    public async Task An_argument_that_is_no_setting_ends_the_start_with_one_line(string argument, string next)
    {
        var (code, words) = await RunAsync("dotnet", Program, argument, next);

        var name = argument.Split('=')[0];
        var line = $"articlebot-web: {name} is no setting: the name of one begins with its section, as --Web:Urls does";
        Assert.Equal((2, line), (code, words));
    }

    [Fact]
    public async Task A_setting_of_the_command_line_goes_before_one_of_the_environment()
    {
        var (code, words) = await RunAsync("env", "Web__Access=Local", "dotnet", Program, "--Web:Access=Anybody");

        Assert.Equal((2, "articlebot-web: Web:Access is 'Anybody': allowed is Local, Token, Open"), (code, words));
    }

    [Fact]
    public async Task The_container_is_not_roots_and_keeps_all_that_lasts_in_one_folder()
    {
        var (code, words) = await RunAsync("dotnet", "msbuild", Path.Combine(Sources, "ArticleBot.Web.csproj"),
            "-getProperty:ContainerUser,EnableSdkContainerSupport", "-getItem:ContainerPort,ContainerEnvironmentVariable");
        Assert.Equal(0, code);
        var settings = JsonElement.Parse(words);
        var items = settings.GetProperty("Items");
        var variables = items.GetProperty("ContainerEnvironmentVariable").EnumerateArray()
            .ToDictionary(item => item.GetProperty("Identity").GetString()!, item => item.GetProperty("Value").GetString()!);
        var port = Assert.Single(items.GetProperty("ContainerPort").EnumerateArray());

        Assert.Equal("app", settings.GetProperty("Properties").GetProperty("ContainerUser").GetString());
        Assert.Equal(("8080", "http://*:8080"), (port.GetProperty("Identity").GetString(), variables["Web__Urls"]));
        Assert.Equal("Token", variables["Web__Access"]);
        string[] lasting = ["Storage__Path", "Serving__Folder", "XDG_CACHE_HOME"];
        Assert.All(lasting, name => Assert.StartsWith("/home/app/data", variables[name], StringComparison.Ordinal));
    }

    private static async Task<string> SaidAsync(Socket supervisor)
    {
        var bytes = new byte[256];
        return Encoding.UTF8.GetString(bytes, 0, await supervisor.ReceiveAsync(bytes, SocketFlags.None, Stop)).Trim();
    }

    private static async Task<(int Code, string Words)> RunAsync(string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(Stop);
        var words = await process.StandardOutput.ReadToEndAsync(Stop) + await error;
        await process.WaitForExitAsync(Stop);
        return (process.ExitCode, words.Trim());
    }

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../src/ArticleBot.Web"));
}
