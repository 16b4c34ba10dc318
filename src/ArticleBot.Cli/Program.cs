using ArticleBot.Cli;

var terminal = Terminal.OfProcess();
try
{
    return await CommandLine.RunAsync(args, terminal);
}
finally
{
    terminal.Out.Flush();
}
