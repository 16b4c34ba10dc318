using System.Runtime;
using ArticleBot.Cli;

// What the last run had to compile is compiled beside this one's start.
ProfileOptimization.SetProfileRoot(AppContext.BaseDirectory);
ProfileOptimization.StartProfile("articlebot.jit");

var terminal = Terminal.OfProcess() with { Host = Task.Run(BotHost.Build) };
try
{
    return await CommandLine.RunAsync(args, terminal);
}
finally
{
    terminal.Out.Flush();
}
