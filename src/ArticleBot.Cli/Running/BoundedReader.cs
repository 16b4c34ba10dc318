using System.Globalization;

namespace ArticleBot.Cli.Running;

/// <summary>Reads lines from what may have no end, as a device: too long a line is an error, and not the end of the memory.</summary>
/// <param name="inner">The lines; whoever opened them closes them.</param>
/// <param name="name">What an error calls them.</param>
/// <param name="most">How many characters there may be in all.</param>
internal sealed class BoundedReader(TextReader inner, string name, long most = long.MaxValue) : TextReader
{
    private const int LongestLine = 1024 * 1024;
    private int ofLine;
    private long ofAll;

    /// <inheritdoc/>
    public override int Peek() => inner.Peek();

    /// <inheritdoc/>
    /// <exception cref="BadInputException">The line, or all of it, is too long.</exception>
    public override int Read()
    {
        var unit = inner.Read();
        if (unit < 0)
            return unit;
        ofLine = unit is '\n' or '\r' ? 0 : ofLine + 1;
        if (ofLine > LongestLine)
            throw Refusal("a line has", LongestLine);
        return ++ofAll > most ? throw Refusal("there are", most) : unit;
    }

    private BadInputException Refusal(string what, long limit) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{name}: {what} more characters than the limit of {limit:N0}"));
}
