using ArticleBot.Articles;
using ArticleBot.Asking;
using Microsoft.Extensions.Options;

namespace ArticleBot.Cli;

/// <summary>Runs a command's work inside a started host and turns what goes wrong into one plain line.</summary>
internal static class CommandRun
{
    /// <summary>Hands the services of the chat, or of a host that it starts, to <paramref name="work"/> and gives the exit code.</summary>
    public static async Task<int> WithServicesAsync(
        Terminal terminal,
        Func<IServiceProvider, Task<int>> work,
        CancellationToken cancellation)
    {
        try
        {
            if (terminal.Services is { } running)
                return await work(running);
            using var host = BotHost.Build();
            await host.StartAsync(cancellation);
            var code = await work(host.Services);
            await host.StopAsync(CancellationToken.None);
            return code;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Report(terminal, "stopped", ExitCode.Failed);
        }
        catch (OptionsValidationException exception)
        {
            return Report(terminal, exception.Failures.First(), ExitCode.BadInput);
        }
        catch (Exception exception) when (exception is ArticleException or AskingException or BadInputException)
        {
            return Report(terminal, exception.Message, ExitCode.BadInput);
        }
    }

    private static int Report(Terminal terminal, string line, int code)
    {
        terminal.Error.WriteLine($"articlebot: {line}");
        return code;
    }
}
