namespace ArticleBot.Cli.Running;

/// <summary>What the command line tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Answered.</summary>
    public const int Answered = 0;

    /// <summary>Something failed that is not the user's doing.</summary>
    public const int Failed = 1;

    /// <summary>Bad usage, settings or input.</summary>
    public const int BadInput = 2;

    /// <summary>The article does not say.</summary>
    public const int NotInArticle = 3;
}
