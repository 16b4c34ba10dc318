using System.Collections.Immutable;
using ArticleBot.Cli.Lines;

namespace ArticleBot.Tests.Cli.Lines;

public sealed class LineEditorTests
{
    private static readonly ConsoleKeyInfo Enter = Key(ConsoleKey.Enter, '\r');

    [Fact]
    public async Task What_is_typed_is_the_line() => Assert.Equal(["who won?"], await TypedAsync("who won?", Enter));

    [Fact]
    public async Task The_arrow_keys_move_the_place_where_letters_go() =>
        Assert.Equal(["who won"], await TypedAsync("wo won", Key(ConsoleKey.Home), Key(ConsoleKey.RightArrow), "h", Enter));

    [Fact]
    public async Task Words_and_ends_of_the_line_are_deleted_by_the_usual_keys() =>
        Assert.Equal(["who", "won?", ""], await TypedAsync(
            "who won?", Control(ConsoleKey.W), Key(ConsoleKey.Backspace), Enter,
            "who won?", Key(ConsoleKey.LeftArrow, ConsoleModifiers.Control), Control(ConsoleKey.U), Enter,
            "who won?", Control(ConsoleKey.A), Control(ConsoleKey.K), Enter));

    [Fact]
    public async Task A_picture_of_several_units_is_deleted_as_one() =>
        Assert.Equal(["who"], await TypedAsync("who👍🏽", Key(ConsoleKey.Backspace), Enter));

    [Fact]
    public async Task The_upward_arrow_gives_earlier_lines_and_the_downward_one_what_was_begun() =>
        Assert.Equal(["first", "second", "first", "draft"], await TypedAsync(
            "first", Enter, "second", Enter, Key(ConsoleKey.UpArrow), Key(ConsoleKey.UpArrow), Enter,
            "draft", Key(ConsoleKey.UpArrow), Key(ConsoleKey.DownArrow), Enter));

    [Fact]
    public async Task Control_D_ends_the_input_on_an_empty_line_only() =>
        Assert.Equal(["wo", null], await TypedAsync(
            "who", Key(ConsoleKey.LeftArrow), Key(ConsoleKey.LeftArrow), Control(ConsoleKey.D), Enter, Control(ConsoleKey.D)));

    [Fact]
    public async Task The_tabulator_completes_the_one_word_that_fits() =>
        Assert.Equal(["/speakers "], await TypedAsync("/sp", Key(ConsoleKey.Tab, '\t'), Enter));

    [Fact]
    public async Task Of_several_words_the_tabulator_types_what_they_share_and_then_lists_them()
    {
        using var output = new StringWriter();
        var lines = await TypedAsync(output, "/s", Key(ConsoleKey.Tab, '\t'), "u", Key(ConsoleKey.Tab, '\t'), Enter);

        Assert.Equal(["/summary "], lines);
        Assert.Contains("/speakers  /summary\r\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_longer_than_a_row_is_shown_anew_from_its_first_row()
    {
        using var output = new StringWriter();
        await TypedAsync(output, new string('x', 25), "y", Enter);

        Assert.Contains("\x1b[2A\r\x1b[J> " + new string('x', 25) + "y", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_when_reading_is_stopped_is_known_and_the_waiting_key_belongs_to_the_next_line()
    {
        using var pressed = new SemaphoreSlim(0);
        var keys = new Queue<ConsoleKeyInfo>(Keys(["ab", "c", Enter]));
        var count = 0;
        var editor = new LineEditor(TextWriter.Null, new Keyboard(Read, () => 20, null), _ => Completion.None);
        using var stop = new CancellationTokenSource();
        var reading = editor.ReadAsync("> ", stop.Token);
        while (editor.Line.Text != "ab")
            await Task.Delay(1, TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal("ab", editor.Line.Text);
        pressed.Release();

        Assert.Equal("c", await editor.ReadAsync("> ", TestContext.Current.CancellationToken));

        ConsoleKeyInfo? Read()
        {
            if (count++ == 2)
                pressed.Wait(TestContext.Current.CancellationToken);
            return keys.Dequeue();
        }
    }

    [Fact]
    public async Task Lines_are_kept_for_the_next_run()
    {
        var folder = Directory.CreateTempSubdirectory("articlebot-");
        try
        {
            var path = Path.Combine(folder.FullName, "state", "history");
            await KeptAsync(path, TextWriter.Null, ["who won?", Enter]);

            Assert.Equal(["who won?"], await KeptAsync(path, TextWriter.Null, [Key(ConsoleKey.UpArrow), Enter]));
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task<List<string?>> TypedAsync(params object[] typed) => TypedAsync(TextWriter.Null, typed);

    private static Task<List<string?>> TypedAsync(TextWriter output, params object[] typed) => KeptAsync(null, output, typed);

    private static async Task<List<string?>> KeptAsync(string? history, TextWriter output, object[] typed)
    {
        var keys = new Queue<ConsoleKeyInfo>(Keys(typed));
        var editor = new LineEditor(output, new Keyboard(() => keys.TryDequeue(out var key) ? key : null, () => 10, history), Complete);
        var lines = new List<string?>();
        while (keys.Count > 0)
            lines.Add(await editor.ReadAsync("> ", TestContext.Current.CancellationToken));
        return lines;
    }

    private static Completion Complete(string line) => Completion.Of(line, 0, ["/summary", "/speakers"]);

    private static IEnumerable<ConsoleKeyInfo> Keys(IEnumerable<object> typed) => typed.SelectMany(each => each is ConsoleKeyInfo key
        ? ImmutableArray.Create(key) : [.. ((string)each).Select(unit => new ConsoleKeyInfo(unit, ConsoleKey.None, false, false, false))]);

    private static ConsoleKeyInfo Control(ConsoleKey key) => Key(key, ConsoleModifiers.Control);

    private static ConsoleKeyInfo Key(ConsoleKey key, ConsoleModifiers modifiers) =>
        new('\0', key, false, modifiers.HasFlag(ConsoleModifiers.Alt), modifiers.HasFlag(ConsoleModifiers.Control));

    private static ConsoleKeyInfo Key(ConsoleKey key, char unit = '\0') => new(unit, key, false, false, false);
}
