namespace ArticleBot.Cli.Terminals;

/// <summary>How a line is meant; colours show it where the terminal has them.</summary>
internal enum Tone
{
    Plain,

    /// <summary>What the reader came for.</summary>
    Strong,

    /// <summary>What stands beside it.</summary>
    Quiet,
}
