using ArticleBot.Chats.Commands;
using ArticleBot.Cli;
using ArticleBot.Cli.Chatting;
using ArticleBot.Cli.Terminals;

namespace ArticleBot.Tests.Cli;

public sealed class ChatTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("articlebot-");
    private readonly string article;
    private readonly string other;

    public ChatTests()
    {
        article = Write("bridge.txt", "Bridge closes\n\nThe old bridge closes in May for repairs, engineer Tom Rask said.\n\nBoats take people across until autumn.");
        other = Write("bakery.txt", "Bakery opens\n\nA bakery opens in the old mill on Friday.");
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_line_is_a_question_and_the_next_one_is_waited_for()
    {
        var session = await ChatAsync("When does the bridge close?", "What takes people across?");

        Assert.Equal(0, session.ExitCode);
        Assert.Contains("\n[1] paragraph 1\n", session.Out, StringComparison.Ordinal);
        Assert.Contains("\n[2] paragraph 2\n", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_a_follow_up_was_understood_stands_before_its_answer()
    {
        var session = await ChatAsync("When does the bridge close?", "Where?");

        var understood = session.Out.IndexOf("(understood as: Where does the bridge close?)", StringComparison.Ordinal);
        Assert.InRange(understood, session.Out.IndexOf("[1] paragraph 1", StringComparison.Ordinal), session.Out.LastIndexOf("paragraph 1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Article_use_changes_what_the_chat_is_about()
    {
        var session = await ChatAsync($"/article use {other}", "/article", "What opens in the mill?");

        Assert.Contains("now about Bakery opens.", session.Out, StringComparison.Ordinal);
        Assert.Contains("   1  A bakery opens", session.Out, StringComparison.Ordinal);
        Assert.Contains("[1] paragraph 1", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_is_told_and_the_chat_goes_on()
    {
        var session = await ChatAsync("/dance", "/article use nowhere.txt", "When does the bridge close?");

        Assert.Contains("/dance is no command", session.Out, StringComparison.Ordinal);
        Assert.Contains("nowhere.txt: no such file", session.Out, StringComparison.Ordinal);
        Assert.Contains("[1] paragraph 1", session.Out, StringComparison.Ordinal);
        Assert.Equal(0, session.ExitCode);
    }

    [Fact]
    public async Task Help_lists_the_commands_and_history_what_was_typed()
    {
        var session = await ChatAsync("/help", "When does the bridge close?", "/history");

        var everybodys = CommandDefinitions.All.Where(command => command is { Help: not null, Callers: CommandCallers.Everybody });
        foreach (var command in (string[])[.. everybodys.Select(command => "/" + command.Name), "/help", "/quit"])
            Assert.Contains(command, session.Out, StringComparison.Ordinal);
        Assert.EndsWith("/help\nWhen does the bridge close?\n/history\n", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Again_asks_the_last_question_once_more()
    {
        var session = await ChatAsync("/again", "When does the bridge close?", "/again");

        Assert.StartsWith("There is no question to ask again.", session.Out, StringComparison.Ordinal);
        Assert.Equal(3, session.Out.Split("\n[1] paragraph 1\n").Length);
    }

    [Fact]
    public async Task Every_command_that_all_chats_have_is_obeyed()
    {
        var everybodys = CommandDefinitions.All.Where(command => command is { Help: not null, Callers: CommandCallers.Everybody });
        var session = await ChatAsync([.. everybodys.Select(command => $"/{command.Name}{(command.Name == "ask" ? " When does the bridge close?" : "")}")]);

        Assert.DoesNotContain("is no command", session.Out, StringComparison.Ordinal);
        Assert.Contains("close", session.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_command_is_named_with_the_nearest_one() =>
        Assert.Contains("/sumary is no command. Did you mean /summary?", (await ChatAsync("/sumary")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task An_interruption_at_the_prompt_ends_the_chat_as_quit_does()
    {
        using var output = new StringWriter();
        using var input = new PressingReader("When does the bridge close?");
        var terminal = new Terminal(input, output, TextWriter.Null)
        {
            WatchInterrupts = pressed =>
            {
                input.Press = pressed;
                return Stream.Null;
            },
        };

        Assert.Equal(0, await CommandLine.RunAsync(["chat", "--article", article], terminal, TestContext.Current.CancellationToken));
        Assert.Equal("", output.ToString());
    }

    [Fact]
    public void An_interruption_stops_the_work_begun_last_and_then_the_work_around_it()
    {
        var interruption = new Interruption();
        using var chat = new CancellationTokenSource();
        using var answer = new CancellationTokenSource();
        interruption.Press();
        using var talking = interruption.Of(chat);
        using (interruption.Of(answer))
            interruption.Press();
        Assert.True(answer.IsCancellationRequested);
        Assert.False(chat.IsCancellationRequested);
        interruption.Press();

        Assert.True(chat.IsCancellationRequested);
    }

    [Fact]
    public async Task Quit_ends_it_before_the_input_does() =>
        Assert.DoesNotContain("paragraph", (await ChatAsync("/quit", "When does the bridge close?")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Without_a_command_a_person_at_a_terminal_comes_into_the_chat()
    {
        var session = await Session.RunAsync([], "/quit\n", interactive: true);

        Assert.Equal(0, session.ExitCode);
        Assert.Contains("type /help", session.Out, StringComparison.Ordinal);
    }

    private Task<Session> ChatAsync(params string[] lines) =>
        Session.RunAsync(["chat", "--article", article], string.Join('\n', lines) + "\n");

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    // Somebody who presses Ctrl-C while a line is waited for.
    private sealed class PressingReader(string line) : StringReader(line)
    {
        public Action Press { get; set; } = () => { };

        public override int Read()
        {
            Press();
            Press = () => { };
            return base.Read();
        }
    }
}
