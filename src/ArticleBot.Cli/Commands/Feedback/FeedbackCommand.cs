using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;
using ArticleBot.Votes;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Cli.Commands.Feedback;

/// <summary><c>articlebot feedback</c>: the votes under answers, to read and to make tests of.</summary>
internal static class FeedbackCommand
{
    private const int LongestAnswer = 80;
    private const int MostDays = 36_500;

    public static Command Create(Terminal terminal) => new("feedback", "Shows the votes under answers: list, export for eval, delete.")
    {
        List(terminal),
        Export(terminal),
        Delete(terminal),
    };

    private static Command List(Terminal terminal)
    {
        var json = CommonOptions.Json();
        var command = new Command("list", "Lists the votes, the oldest first.") { json };
        command.SetAction((parsed, cancellation) => WithVotesAsync(
            terminal,
            votes =>
            {
                foreach (var vote in votes)
                {
                    if (parsed.GetValue(json))
                        FeedbackJson.WriteVote(terminal, vote);
                    else
                        terminal.WriteLine(Line(vote));
                }
            },
            cancellation));
        return command;
    }

    private static Command Export(Terminal terminal)
    {
        // Its lines are JSON already; whoever writes --json gets what he expects.
        var json = CommonOptions.Json();
        var command = new Command("export", "Prints one JSON object a line for each answer that was voted on, as eval reads it.") { json };
        command.SetAction((_, cancellation) => WithVotesAsync(terminal, votes => WriteExport(terminal, votes), cancellation));
        return command;
    }

    private static Command Delete(Terminal terminal)
    {
        var days = new Option<int>("--older-than")
        {
            Description = $"The age in days from which votes go, 0 to {MostDays}; 0 for all of them.",
            HelpName = "DAYS",
            Required = true,
        };
        var command = new Command("delete", "Deletes old votes, and the answers that no younger vote is about.") { days };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(
            terminal,
            services =>
            {
                var age = parsed.GetValue(days);
                if (age is < 0 or > MostDays)
                    throw new BadInputException($"--older-than is {age}: allowed is 0 to {MostDays}");
                var before = services.GetRequiredService<TimeProvider>().GetUtcNow() - TimeSpan.FromDays(age);
                var gone = services.GetRequiredService<IVoteStore>().Delete(before);
                terminal.WriteLine(string.Create(CultureInfo.InvariantCulture, $"deleted: {gone} {(gone == 1 ? "vote" : "votes")}"));
                return Task.FromResult(ExitCode.Answered);
            },
            cancellation));
        return command;
    }

    private static Task<int> WithVotesAsync(
        Terminal terminal, Action<ImmutableArray<ReceivedVote>> write, CancellationToken cancellation) =>
        CommandRun.WithServicesAsync(
            terminal,
            services =>
            {
                write(services.GetRequiredService<IVoteStore>().List());
                return Task.FromResult(ExitCode.Answered);
            },
            cancellation);

    private static void WriteExport(Terminal terminal, ImmutableArray<ReceivedVote> votes)
    {
        var alone = 0;
        foreach (var answer in votes.GroupBy(vote => vote.QuestionId, StringComparer.Ordinal))
        {
            if (answer.First().Given is { } given)
                FeedbackJson.WriteTest(terminal, answer.Key, given, [.. answer]);
            else
                alone++;
        }

        if (alone > 0)
            terminal.WriteError(string.Create(CultureInfo.InvariantCulture, $"{alone} voted answers are no longer kept and were left out"));
    }

    private static string Line(ReceivedVote vote)
    {
        var kind = vote.IsUp ? "up" : vote.Reason is { } reason ? $"down, {FeedbackJson.NameOf(reason)}" : "down";
        var answer = vote.Given is { } given
            ? $"{given.Question} → {Beginning(given.Text)}"
            : $"question {vote.QuestionId}, whose answer is no longer kept";
        return string.Create(CultureInfo.InvariantCulture, $"{vote.At:yyyy-MM-dd HH:mm}  {kind}: {answer}{Said(vote)}");
    }

    private static string Said(ReceivedVote vote) => vote.Words.Length == 0 ? "" : $" (“{vote.Words}”)";

    private static string Beginning(string words)
    {
        words = words.ReplaceLineEndings(" ");
        return words.Length <= LongestAnswer ? words : string.Concat(words.AsSpan(0, LongestAnswer), "…");
    }
}
