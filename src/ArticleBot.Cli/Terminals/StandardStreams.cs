using System.Text;

namespace ArticleBot.Cli.Terminals;

/// <summary>
/// The standard streams of this process, of which whoever started it may have closed any: the run time then opens files of its own under
/// their numbers, which are neither read nor written.
/// </summary>
internal static class StandardStreams
{
    private const int InputNumber = 0;
    private const int OutputNumber = 1;
    private const int ErrorNumber = 2;

    // “Close on exec”: what has it cannot come from another program.
    private const int OwnFlag = 0x8_0000;
    private const string Flags = "flags:";

    // Input and output are UTF-8 whatever the system's code page.
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard input; nothing where it is closed.</summary>
    public static Stream Input() => IsGiven(InputNumber) ? Console.OpenStandardInput() : Stream.Null;

    /// <summary>Standard output; what is written cannot be flushed where it is closed.</summary>
    public static TextWriter Output() =>
        IsGiven(OutputNumber) ? new StreamWriter(Console.OpenStandardOutput(), Encoding) : new ClosedWriter();

    /// <summary>The error output, at every line; what cannot be told is lost. The log goes nowhere where it is closed.</summary>
    public static TextWriter Error()
    {
        if (IsGiven(ErrorNumber))
            return new UnfailingWriter(new StreamWriter(Console.OpenStandardError(), Encoding) { AutoFlush = true });
        Console.SetError(TextWriter.Null);
        return TextWriter.Null;
    }

    /// <summary>The words of standard input.</summary>
    public static TextReader Words() => new StreamReader(Input(), Encoding);

    // Other systems than Linux tell it elsewhere; there the stream is taken as it is.
    private static bool IsGiven(int number)
    {
        try
        {
            var flags = File.ReadLines($"/proc/self/fdinfo/{number}").First(line => line.StartsWith(Flags, StringComparison.Ordinal));
            return (Convert.ToInt64(flags[Flags.Length..].Trim(), 8) & OwnFlag) == 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return true;
        }
    }

    // As a full disk does, it takes what is written and complains when that is to be there.
    private sealed class ClosedWriter : TextWriter
    {
        private bool hasWords;

        public override Encoding Encoding => StandardStreams.Encoding;

        public override void Write(char value) => hasWords = true;

        public override void Flush()
        {
            if (hasWords)
                throw new IOException("standard output is closed");
        }
    }
}
