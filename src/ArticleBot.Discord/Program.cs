using ArticleBot;
using ArticleBot.Discord;
using ArticleBot.DiscordProtocol.Delivery;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

try
{
    using var host = BotHost.Create(args).Build();
    var fatal = host.Services.GetRequiredService<FatalClose>();
    await host.RunAsync();
    return fatal.Reason is { } reason ? Report(reason, 2) : 0;
}
catch (Exception exception) when (OptionsSection.FailureIn(exception) is { } failure)
{
    return Report(failure, 2);
}
catch (BotStartException exception)
{
    return Report(exception.Message, 2);
}
#pragma warning disable CA1031 // The edge of the program: whatever failed, the operator reads one line and no stack trace.
catch (Exception exception)
#pragma warning restore CA1031
{
    return Report($"failed: {Redaction.OfUnknown(exception.GetBaseException().Message)}", 1);
}

static int Report(string line, int code)
{
    Console.Error.WriteLine($"articlebot-discord: {line.ReplaceLineEndings(" ")}");
    return code;
}
