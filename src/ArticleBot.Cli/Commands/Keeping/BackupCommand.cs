using System.CommandLine;
using ArticleBot.Articles.Reading;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;
using ArticleBot.Library;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Cli.Commands.Keeping;

/// <summary><c>articlebot backup</c> and <c>articlebot restore</c>: all that is kept, to one file and back.</summary>
internal static class BackupCommand
{
    /// <summary>Writes a copy.</summary>
    public static Command Backup(Terminal terminal) => Create(
        terminal, "backup", "Writes all that is kept to one file, while the bot may run.", static (backup, file) =>
        {
            backup.BackUp(file);
            return $"written: {file}";
        });

    /// <summary>Takes a copy back.</summary>
    public static Command Restore(Terminal terminal) => Create(
        terminal, "restore", "Takes back what backup wrote; what was there stays in a file beside it.", static (backup, file) =>
        {
            if (NamedFile.FaultIn(file, "a backup", isAlsoInput: false) is { } fault)
                throw new BadInputException($"{file}: {fault}");
            var before = backup.Restore(file);
            return before is null ? $"restored: {file}" : $"restored: {file}; what was there is in {Path.GetFileName(before)} beside it";
        });

    private static Command Create(Terminal terminal, string name, string description, Func<IStoreBackup, string, string> work)
    {
        var file = new Argument<string>("FILE") { Description = "The copy." };
        var command = new Command(name, description) { file };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            services =>
            {
                terminal.WriteLine(work(services.GetRequiredService<IStoreBackup>(), parsed.GetRequiredValue(file)));
                return Task.FromResult(ExitCode.Answered);
            },
            cancellation));
        return command;
    }
}
