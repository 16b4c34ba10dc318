using ArticleBot.Cli;
using ArticleBot.Cli.Lines;
using ArticleBot.Cli.Terminals;

namespace ArticleBot.Tests.Cli;

/// <summary>The chat on a keyboard, where lines are edited.</summary>
public sealed class EditedChatTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("articlebot-");
    private readonly string article;

    public EditedChatTests()
    {
        article = Path.Combine(folder.FullName, "bridge.txt");
        File.WriteAllText(article,
            "Bridge closes\n\nThe old bridge closes in May for repairs, engineer Tom Rask said. “It is tired,” said Rask.");
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_command_is_completed_by_the_tabulator()
    {
        var output = await ChatAsync("/spe\t\r");

        Assert.Contains("Tom Rask", output, StringComparison.Ordinal);
        Assert.DoesNotContain("is no command", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_speaker_is_completed_by_the_tabulator_and_put_in_quotation_marks_for_a_command()
    {
        var output = await ChatAsync("/quote to\t\r");

        Assert.Contains("/quote \"Tom Rask\"", output, StringComparison.Ordinal);
        Assert.Contains("It is tired", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Styles_and_articles_are_completed_behind_their_commands() =>
        Assert.Contains("/summary headline", await ChatAsync("/summary he\t\r"), StringComparison.Ordinal);

    [Fact]
    public async Task A_question_is_typed_and_answered() =>
        Assert.Contains("[1] paragraph 1", await ChatAsync("When does the bridge close?\r"), StringComparison.Ordinal);

    private async Task<string> ChatAsync(string typed)
    {
        var keys = new Queue<char>(typed + "/quit\r");
        using var output = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(TextReader.Null, output, TextWriter.Null)
        {
            IsInteractive = true,
            Keyboard = new Keyboard(() => keys.TryDequeue(out var unit) ? KeyOf(unit) : null, () => 200, null),
        };
        Assert.Equal(0, await CommandLine.RunAsync(["chat", "--article", article], terminal, TestContext.Current.CancellationToken));
        return output.ToString();
    }

    private static ConsoleKeyInfo KeyOf(char unit) => new(
        unit, unit switch { '\t' => ConsoleKey.Tab, '\r' => ConsoleKey.Enter, _ => ConsoleKey.None }, false, false, false);
}
