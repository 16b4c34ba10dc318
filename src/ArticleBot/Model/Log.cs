using Microsoft.Extensions.Logging;

namespace ArticleBot.Model;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The language model gave no reply: {Failure} ({Reason})")]
    public static partial void ModelFailed(ILogger logger, ModelFailure failure, string reason);
}
