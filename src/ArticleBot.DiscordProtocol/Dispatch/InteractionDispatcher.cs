using ArticleBot.Chats;
using ArticleBot.Chats.Commands;
using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.DiscordProtocol.Payloads;
using Microsoft.Extensions.Logging;

namespace ArticleBot.DiscordProtocol.Dispatch;

/// <summary>Answers commands, buttons, modals and what a user types into a completed option. Thread-safe.</summary>
public sealed partial class InteractionDispatcher
{
    private const int ErrorIdLength = 8;

    private readonly CommandDispatch commands;
    private readonly PressDispatch presses;
    private readonly CompletionDispatch completions;
    private readonly InteractionRunner runner;
    private readonly Redaction redaction;
    private readonly ILogger<InteractionDispatcher> log;

    internal InteractionDispatcher(
        CommandDispatch commands,
        PressDispatch presses,
        CompletionDispatch completions,
        InteractionRunner runner,
        Redaction redaction,
        ILogger<InteractionDispatcher> log)
    {
        (this.commands, this.presses, this.completions) = (commands, presses, completions);
        (this.runner, this.redaction, this.log) = (runner, redaction, log);
    }

    /// <summary>Does what an interaction asks for and answers it; never throws. To be called once for each.</summary>
    /// <param name="interaction">The interaction.</param>
    /// <param name="responder">Answers it.</param>
    public async Task HandleAsync(Interaction interaction, IResponder responder)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        ArgumentNullException.ThrowIfNull(responder);
        try
        {
            await DispatchAsync(new InteractionCall(interaction, responder));
        }
#pragma warning disable CA1031 // One interaction that fails must not end the process.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var id = Guid.NewGuid().ToString("N")[..ErrorIdLength];
            LogFailed(id, redaction.Of(exception));
            await TellAsync(responder, id);
        }
    }

    // Whoever called gets a reply, unless he has one.
    private async Task TellAsync(IResponder responder, string errorId)
    {
        try
        {
            var message = MessageBodies.Of(DeskReplies.Failed(errorId))[0].SeenBy(askerAlone: true);
            await responder.RespondAsync(MessageResponse.New(message));
        }
#pragma warning disable CA1031 // The failure is in the log already.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogUntold(errorId, redaction.Of(exception.Message));
        }
    }

    private Task DispatchAsync(InteractionCall call) => call.Interaction.Type switch
    {
        InteractionKind.Ping => call.Responder.RespondAsync(new PongResponse()),
        InteractionKind.Command => commands.ObeyAsync(call),
        InteractionKind.Component => presses.PressAsync(call),
        InteractionKind.Modal => presses.SubmitAsync(call),
        InteractionKind.Completion => completions.CompleteAsync(call),
        _ => runner.TellAsync(call, () => CommandHelp.Reply, InteractionSign.ForTheAsker),
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Error {ErrorId}: {What}")]
    private partial void LogFailed(string errorId, string what);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Error {ErrorId} could not be told to the user: {Reason}")]
    private partial void LogUntold(string errorId, string reason);
}
