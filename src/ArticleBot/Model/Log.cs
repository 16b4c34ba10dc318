using Microsoft.Extensions.Logging;

namespace ArticleBot.Model;

internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "The language model gave no reply: {Failure} ({Reason})")]
    public static partial void ModelFailed(ILogger logger, ModelFailure failure, string reason);

    [LoggerMessage(2, LogLevel.Warning, "The model server refuses {Parameter}; it is left out or named otherwise from now on")]
    public static partial void ParameterLeftOut(ILogger logger, string parameter);
}
