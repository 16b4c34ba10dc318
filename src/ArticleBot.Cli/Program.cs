using System.Runtime;
using ArticleBot.Cli;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;

// What the last run had to compile is compiled beside this one's start.
ProfileOptimization.SetProfileRoot(AppContext.BaseDirectory);
ProfileOptimization.StartProfile("articlebot.jit");

var terminal = Terminal.OfProcess() with { Host = Task.Run(() => BotHost.Build()) };
try
{
    var code = await CommandLine.RunAsync(args, terminal);
    terminal.Out.Flush();
    return code;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ObjectDisposedException)
{
    terminal.Error.WriteLine($"articlebot: the output cannot be written: {exception.Message}");
    return ExitCode.Failed;
}
