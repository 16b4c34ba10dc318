using ArticleBot.Cli.Running;

namespace ArticleBot.Tests.Cli;

public sealed class BoundedReaderTests
{
    [Fact]
    public void Lines_come_as_they_are()
    {
        using var reader = new BoundedReader(new StringReader("one\r\n\ntwo\rthree"), "stdin");

        Assert.Equal(["one", "", "two", "three", null], Enumerable.Range(0, 5).Select(_ => reader.ReadLine()));
    }

    [Fact]
    public void A_line_without_an_end_is_refused()
    {
        using var reader = new BoundedReader(new Endless(['a']), "stdin");

        var refusal = Assert.Throws<BadInputException>(reader.ReadLine);

        Assert.Equal("stdin: a line has more characters than the limit of 1,048,576", refusal.Message);
    }

    [Fact]
    public void Lines_without_an_end_are_refused_where_they_are_counted()
    {
        using var reader = new BoundedReader(new Endless(['a', '\n']), "q.txt", most: 1000);
        var refusal = Assert.Throws<BadInputException>(() =>
        {
            while (reader.ReadLine() is not null)
            {
            }
        });

        Assert.Equal("q.txt: there are more characters than the limit of 1,000", refusal.Message);
    }

    [Fact]
    public void As_many_characters_as_the_limit_are_read()
    {
        using var reader = new BoundedReader(new StringReader("four"), "q.txt", most: 4);

        Assert.Equal(("four", null), (reader.ReadLine(), reader.ReadLine()));
    }

    private sealed class Endless(char[] units) : TextReader
    {
        private int at;

        public override int Peek() => units[at];

        public override int Read()
        {
            var unit = units[at];
            at = (at + 1) % units.Length;
            return unit;
        }
    }
}
