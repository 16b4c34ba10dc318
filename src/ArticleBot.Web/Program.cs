using ArticleBot;
using ArticleBot.Web;
using ArticleBot.Web.Health;

try
{
    if (args is [HealthProbe.Command])
        return await HealthProbe.RunAsync(Console.Error);
    await using var site = WebHost.Build(args);
    await site.RunAsync();
    return 0;
}
catch (Exception exception) when (OptionsSection.FailureIn(exception) is { } failure)
{
    return Report(failure, 2);
}
catch (InvalidDataException exception)
{
    return Report($"appsettings.json cannot be read: {exception.GetBaseException().Message}", 2);
}
catch (IOException exception)
{
    return Report($"the server cannot listen (Web:Urls): {exception.GetBaseException().Message}", 2);
}
#pragma warning disable CA1031 // The edge of the program: whatever failed, the operator reads one line and no stack trace.
catch (Exception exception)
#pragma warning restore CA1031
{
    return Report($"failed: {exception.GetBaseException().Message}", 1);
}

static int Report(string line, int code)
{
    Console.Error.WriteLine($"articlebot-web: {line.ReplaceLineEndings(" ")}");
    return code;
}
