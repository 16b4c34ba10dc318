using System.Globalization;
using ArticleBot.Articles;
using ArticleBot.Chats;
using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.DiscordProtocol.Payloads;
using ArticleBot.Quotations.People;
using Microsoft.Extensions.Logging;

namespace ArticleBot.DiscordProtocol.Dispatch;

/// <summary>Proposes values while a user types. Thread-safe.</summary>
internal sealed partial class CompletionDispatch(FrontDesk desk, TimeProvider time, Redaction redaction, ILogger<CompletionDispatch> log)
{
    private const int Most = 25;
    private const int Longest = 100;

    // Discord waits three seconds; a long article that was never read takes more.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task CompleteAsync(InteractionCall call) =>
        await call.Responder.RespondAsync(CompletionResponse.Of(await ChoicesAsync(call)));

    private async Task<ChoiceBody[]> ChoicesAsync(InteractionCall call)
    {
        try
        {
            var typing = call.Data.Filled.FirstOrDefault(option => option.Focused) ?? new SentOption();
            return await Task.Run(() => Choices(call, typing).ToArray()).WaitAsync(Patience, time);
        }
#pragma warning disable CA1031 // A completion that does not come is no loss: the user types on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogNoCompletion(redaction.Of(exception.Message));
            return [];
        }
    }

    private IEnumerable<ChoiceBody> Choices(InteractionCall call, SentOption typing)
    {
        var typed = typing.Words ?? "";
        return typing.Name == "speaker"
            ? desk.CompleteSpeaker(call.Caller, typed, Most, call.Data.Words("article"))
                .Select(entry => new ChoiceBody(Cut(Label(entry)), Cut(entry.Speaker.Name)))
            : desk.CompleteArticle(call.Caller, typed, Most).Select(article => new ChoiceBody(Cut(article.Title), Cut(article.Id)));
    }

    // The count stands first: a long role that is cut must not take it away.
    private static string Label(SpeakerEntry entry) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{entry.Speaker.Name} ({entry.Count}){(entry.Speaker.Role is { } role ? $", {role}" : "")}");

    private static string Cut(string text) => TextCut.To(text, Longest);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A completion failed: {Reason}")]
    private partial void LogNoCompletion(string reason);
}
