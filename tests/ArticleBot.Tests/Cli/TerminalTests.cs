using ArticleBot.Cli.Terminals;

namespace ArticleBot.Tests.Cli;

public sealed class TerminalTests
{
    private const string Escape = "\u001B";

    [Fact]
    public void What_is_carried_to_the_next_row_of_a_point_stands_under_its_words()
    {
        var long1 = string.Join(' ', Enumerable.Repeat("harbour", 30));
        var rows = Rows($"Two points:\n• {long1}\n• The ferry was late.");

        Assert.Equal("Two points:", rows[0]);
        Assert.StartsWith("• harbour", rows[1], StringComparison.Ordinal);
        Assert.All(rows[2..^1], row => Assert.StartsWith("  harbour", row, StringComparison.Ordinal));
        Assert.Equal("• The ferry was late.", rows[^1]);
        Assert.Equal(long1, string.Join(' ', rows[1..^1].Select(row => row[2..].TrimEnd())));
        Assert.All(rows, row => Assert.InRange(row.Length, 1, 80));
    }

    [Fact]
    public void Lines_without_points_and_empty_lines_stay_as_they_are() =>
        Assert.Equal(["The ferry was late.", "", "It came at noon."], Rows("The ferry was late.\n\nIt came at noon."));

    private static string[] Rows(string text)
    {
        var output = new StringWriter();
        new Terminal(TextReader.Null, output, TextWriter.Null) { HasColours = true }.WriteLine(text, Tone.Strong);
        var parts = output.ToString().Split(Escape);
        var plain = string.Concat(parts.Skip(1).Select(part => part[(part.IndexOf('m', StringComparison.Ordinal) + 1)..]).Prepend(parts[0]));
        return plain.TrimEnd('\n').Split('\n').Select(row => row.TrimEnd('\r')).ToArray();
    }
}
