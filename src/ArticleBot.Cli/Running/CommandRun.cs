using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Checking;
using ArticleBot.Cli.Terminals;
using ArticleBot.Evaluation;
using ArticleBot.Library;

namespace ArticleBot.Cli.Running;

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
            return terminal.Services is { } running ? await work(running) : await InHostAsync(terminal, work, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Report(terminal, "stopped", ExitCode.Failed);
        }
        catch (Exception exception) when (OptionsSection.FailureIn(exception) is { } failure)
        {
            return Report(terminal, failure, ExitCode.BadInput);
        }
        catch (InvalidDataException exception)
        {
            return Report(terminal, $"{BotHost.SettingsFile} cannot be read: {exception.GetBaseException().Message}", ExitCode.BadInput);
        }
        catch (Exception exception) when (exception
            is ArticleException or AskingException or CheckingException or EvaluationException or BadInputException)
        {
            return Report(terminal, exception.Message, ExitCode.BadInput);
        }
        catch (StoreException exception)
        {
            return Report(terminal, exception.Message, ExitCode.Failed);
        }
#pragma warning disable CA1031 // The edge of the program: whatever failed, a user reads one line and no stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Report(terminal, $"failed: {exception.Message} ({exception.GetType().Name})", ExitCode.Failed);
        }
    }

    private static async Task<int> InHostAsync(Terminal terminal, Func<IServiceProvider, Task<int>> work, CancellationToken cancellation)
    {
        // Waiting here for real would cost the start more than the host still needs.
        using var host = terminal.Host is { } building ? building.GetAwaiter().GetResult() : BotHost.Build();
        await host.StartAsync(cancellation);
        var code = await work(host.Services);
        await host.StopAsync(CancellationToken.None);
        return code;
    }

    private static int Report(Terminal terminal, string line, int code)
    {
        terminal.WriteError(line);
        return code;
    }
}
