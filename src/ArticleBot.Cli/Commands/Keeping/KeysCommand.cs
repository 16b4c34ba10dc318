using System.CommandLine;
using System.Globalization;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;
using ArticleBot.Keys;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Cli.Commands.Keeping;

/// <summary><c>articlebot keys</c>: the keys with which programs call the API.</summary>
internal static class KeysCommand
{
    private const int MostDays = 3650;
    private const int MostRequests = 100_000;

    public static Command Create(Terminal terminal) => new("keys", "Keys for programs that call the API: add, list, revoke.")
    {
        Add(terminal),
        List(terminal),
        Revoke(terminal),
    };

    private static Command Add(Terminal terminal)
    {
        var name = Name("Who or what it is for: 1 to 64 letters, digits, points, hyphens and underscores.");
        var readOnly = new Option<bool>("--read-only") { Description = "It reads and asks, but adds nothing." };
        var expires = new Option<int?>("--expires")
        { Description = $"Days after which it is refused, 1 to {MostDays}.", HelpName = "DAYS" };
        var rate = new Option<int?>("--rate")
        {
            Description = $"Questions and additions a minute, 1 to {MostRequests}; Web:RequestsPerAddress where none is given.",
            HelpName = "N",
        };
        var command = new Command("add", "Makes a key and prints it: this once, the store has its hash only.")
            { name, readOnly, expires, rate };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            services =>
            {
                var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
                var days = Within(parsed.GetValue(expires), "--expires", MostDays);
                var key = new ApiKey(
                    Checked(parsed.GetRequiredValue(name)),
                    parsed.GetValue(readOnly),
                    Within(parsed.GetValue(rate), "--rate", MostRequests),
                    now,
                    days is { } lasting ? now.AddDays(lasting) : null);
                var text = KeyText.New();
                if (!services.GetRequiredService<IKeyStore>().Add(key, text))
                    throw new BadInputException($"{key.Name}: there is a key of this name; revoke it first");
                terminal.WriteLine(text);
                return Task.FromResult(ExitCode.Answered);
            },
            cancellation));
        return command;
    }

    private static Command List(Terminal terminal)
    {
        var json = CommonOptions.Json();
        var command = new Command("list", "Lists the keys by name: what they may do, until when, and when they were used last.") { json };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            services =>
            {
                foreach (var key in services.GetRequiredService<IKeyStore>().List())
                {
                    if (parsed.GetValue(json))
                        WriteJson(terminal, key);
                    else
                        terminal.WriteLine(Line(key));
                }

                return Task.FromResult(ExitCode.Answered);
            },
            cancellation));
        return command;
    }

    private static Command Revoke(Terminal terminal)
    {
        var name = Name("The key's name.");
        var command = new Command("revoke", "Takes a key away: it is refused at once.") { name };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            services =>
            {
                var revoked = parsed.GetRequiredValue(name);
                if (!services.GetRequiredService<IKeyStore>().Revoke(revoked))
                    throw new BadInputException($"{revoked}: there is no key of this name");
                terminal.WriteLine($"revoked: {revoked}");
                return Task.FromResult(ExitCode.Answered);
            },
            cancellation));
        return command;
    }

    private static Argument<string> Name(string description) => new("NAME") { Description = description };

    private static string Checked(string name) => KeyText.IsName(name)
        ? name : throw new BadInputException("NAME: allowed are 1 to 64 letters, digits, points, hyphens and underscores");

    private static int? Within(int? number, string option, int most) => number is < 1 || number > most
        ? throw new BadInputException($"{option} is {number}: allowed is 1 to {most}") : number;

    private static string Line(ApiKey key) => string.Join(", ", new[]
    {
        $"{key.Name}: {(key.IsReadOnly ? "reads and asks" : "reads, asks and adds")}",
        key.RequestsPerMinute is { } rate ? string.Create(CultureInfo.InvariantCulture, $"{rate} a minute") : null,
        $"added {Day(key.AddedAt)}",
        key.ExpiresAt is { } end ? $"expires {Day(end)}" : null,
        key.UsedAt is { } used ? string.Create(CultureInfo.InvariantCulture, $"used {used:yyyy-MM-dd HH:mm}") : "never used",
    }.OfType<string>());

    private static string Day(DateTimeOffset time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void WriteJson(Terminal terminal, ApiKey key) => JsonLine.Write(terminal, json =>
    {
        json.WriteString("name", key.Name);
        json.WriteBoolean("readOnly", key.IsReadOnly);
        if (key.RequestsPerMinute is { } rate)
            json.WriteNumber("requestsPerMinute", rate);
        json.WriteString("addedAt", key.AddedAt);
        if (key.ExpiresAt is { } end)
            json.WriteString("expiresAt", end);
        if (key.UsedAt is { } used)
            json.WriteString("usedAt", used);
    });
}
