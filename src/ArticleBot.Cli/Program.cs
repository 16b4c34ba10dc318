using ArticleBot.Cli;

var terminal = Terminal.OfProcess() with { Host = Task.Run(BotHost.Build) };
try
{
    return await CommandLine.RunAsync(args, terminal);
}
finally
{
    terminal.Out.Flush();
}
