using Microsoft.Extensions.Logging;

namespace ArticleBot.Meaning;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "Paragraphs are found by their words alone: {Reason}")]
    public static partial void MeaningFailed(ILogger logger, string reason);

    [LoggerMessage(2, LogLevel.Warning, "The vectors of an article could not be kept in {Folder}: {Reason}")]
    public static partial void CacheFailed(ILogger logger, string folder, string reason);

    [LoggerMessage(3, LogLevel.Warning, "Questions and sentences are read by their words alone: {Reason}")]
    public static partial void PairModelFailed(ILogger logger, string reason);
}
