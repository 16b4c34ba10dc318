using ArticleBot.Cli.Terminals;

namespace ArticleBot.Tests.Cli;

public sealed class UnfailingWriterTests
{
    [Fact]
    public void What_can_be_told_is_told()
    {
        using var told = new StringWriter { NewLine = "\n" };
        using var writer = new UnfailingWriter(told);
        writer.Write('a');
        writer.Write("b");
        writer.WriteLine("c");
        writer.Write(['d', 'e'], 1, 1);

        Assert.Equal("abc\ne", told.ToString());
    }

    [Fact]
    public void An_error_that_cannot_be_told_is_no_further_error()
    {
        using var full = new Full();
        using var inner = new StreamWriter(full) { AutoFlush = true };
        using var writer = new UnfailingWriter(inner);

        writer.WriteLine("lost");
        writer.Flush();
        Assert.True(full.WasAsked);
        full.HasRoom = true;
    }

    private sealed class Full : MemoryStream
    {
        public bool HasRoom { get; set; }

        public bool WasAsked { get; private set; }

        public override void Write(byte[] buffer, int offset, int count) => Refuse();

        public override void Write(ReadOnlySpan<byte> buffer) => Refuse();

        private void Refuse()
        {
            WasAsked = true;
            if (!HasRoom)
                throw new IOException("No space left on device");
        }
    }
}
