using System.Diagnostics;
using System.Globalization;

namespace ArticleBot.Web.Tests.Sites;

/// <summary>The site as a process of its own, as an operator starts it.</summary>
internal sealed class WebProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private readonly Process process;

    private WebProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };
    }

    /// <summary>Where it listens: a free port of the loopback.</summary>
    public Uri Address { get; }

    /// <summary>Calls it; follows no redirect.</summary>
    public HttpClient Client { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Starts it, and waits until it listens.</summary>
    /// <param name="settings">Keys (<c>Web:Access</c>) and values; also other variables of the environment.</param>
    public static Task<WebProcess> StartAsync(params (string Key, string Value)[] settings) => StartByAsync("dotnet", settings);

    /// <summary>Starts it by another program, which is told its path, and waits until it listens.</summary>
    public static async Task<WebProcess> StartByAsync(string starter, params (string Key, string Value)[] settings)
    {
        var started = Process.Start(StartOf(starter, Path.Combine(AppContext.BaseDirectory, "articlebot-web.dll"), settings))!;
        while (await started.StandardError.ReadLineAsync(Stop) is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                // A full pipe would stop the program; what it says of failures is told with the tests' own words.
                _ = TellAsync(started.StandardError);
                return new WebProcess(started, new Uri(line[(at + Listening.Length)..].Trim()));
            }

            Assert.DoesNotContain("articlebot-web: ", line, StringComparison.Ordinal);
        }

        throw new InvalidOperationException($"The site ended with code {started.ExitCode} before it listened.");
    }

    /// <summary>Kills it as <c>kill -9</c> does.</summary>
    public void Kill() => process.Kill();

    /// <summary>Asks it to end, as a supervisor does, and waits until it has.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(Stop);
        return process.ExitCode;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!process.HasExited)
            process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }

    private static async Task TellAsync(StreamReader log)
    {
        while (await log.ReadLineAsync(CancellationToken.None) is { } line)
        {
            if (!line.Contains(" info: ", StringComparison.Ordinal))
                await Console.Error.WriteLineAsync(line);
        }
    }

    private static ProcessStartInfo StartOf(string starter, string program, (string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo(starter, [program])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["Web__Urls"] = "http://127.0.0.1:0";
        start.Environment["Meaning__Provider"] = "None";
        start.Environment["Web__RequestsPerAddress"] = "10000";
        start.Environment["Logging__LogLevel__Microsoft"] = "Information";
        foreach (var (key, value) in settings)
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        return start;
    }
}
