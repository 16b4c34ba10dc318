using System.Collections.Immutable;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Conversations;
using ArticleBot.Grounding;
using ArticleBot.Library;
using ArticleBot.Replies.Json;
using ArticleBot.Replies.Links;
using ArticleBot.Web.Responses;

namespace ArticleBot.Web.Api;

/// <summary><c>POST /api/ask</c>: an answer; with <c>Accept: text/event-stream</c> its checked sentences while they are written.</summary>
internal sealed class AskEndpoint(
    ArticleShelf shelf, Asker asker, ConversationAsker conversations, CitationLinks links, QuestionWatch watch)
{
    private const int HighestTop = 100;
    private const int ShortestKey = 16;
    private const int LongestKey = 64;
    private const string Api = "api";

    public async Task<IResult> AskAsync(HttpContext context)
    {
        var body = await ApiJson.ReadAsync(context, ApiJson.Default.AskBody);
        return EventStream.IsWanted(context.Request)
            ? TypedResults.ServerSentEvents(StreamAsync(body, Checked(body), context.RequestAborted))
            : ApiJson.Reply(await AskAsync(body, Api, context.RequestAborted));
    }

    /// <summary>The reply as JSON.</summary>
    /// <param name="body">What is asked.</param>
    /// <param name="frontEnd">Who asks, for the meters.</param>
    /// <param name="cancellation">Stops the asking.</param>
    /// <exception cref="RequestException">The request cannot be fulfilled.</exception>
    public async Task<string> AskAsync(AskBody body, string frontEnd, CancellationToken cancellation)
    {
        var question = Checked(body);
        var answer = await AnswerAsync(body, question, frontEnd, progress: null, cancellation);
        return JsonText.Of(json => AnswerJson.Write(json, id: null, question.Text, answer, links, body.Trace));
    }

    private Question Checked(AskBody body)
    {
        if (string.IsNullOrWhiteSpace(body.Question))
            throw RequestException.Bad("“question” is missing.");
        if (body.Top is < 1 or > HighestTop)
            throw RequestException.Bad($"“top” is {body.Top}: allowed is 1 to {HighestTop}.");
        if (body.Conversation is { } key && !(key.Length is >= ShortestKey and <= LongestKey && key.All(char.IsAsciiLetterOrDigit)))
            throw RequestException.Bad(
                $"“conversation” has to have {ShortestKey} to {LongestKey} letters and digits that nobody guesses.");
        return new Question(body.Question.Trim(), ApiArticles.Of(shelf, body.Articles), body.Top);
    }

    private Task<Answer> AnswerAsync(
        AskBody body, Question question, string frontEnd, IProgress<ImmutableArray<Claim>>? progress, CancellationToken cancellation) =>
        watch.FollowAsync(frontEnd, () => body.Conversation is { } key
            ? TalkAsync($"api {key}", question, progress, cancellation)
            : asker.AskAsync(question, progress, cancellation));

    private async Task<Answer> TalkAsync(
        string conversation, Question question, IProgress<ImmutableArray<Claim>>? progress, CancellationToken cancellation)
    {
        var answer = await conversations.AskAsync(conversation, question, progress, cancellation: cancellation);
        return await conversations.SuggestAsync(conversation, question, answer, cancellation);
    }

    // The status is sent before the answer is known: what goes wrong is an event, too.
    private async IAsyncEnumerable<SseItem<string>> StreamAsync(
        AskBody body, Question question, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var ready = Channel.CreateUnbounded<SseItem<string>>();
        var work = WorkAsync(body, question, ready.Writer, cancellation);
        await foreach (var item in ready.Reader.ReadAllAsync(cancellation))
            yield return item;
        await work;
    }

    private async Task WorkAsync(AskBody body, Question question, ChannelWriter<SseItem<string>> ready, CancellationToken cancellation)
    {
        try
        {
            var answer = await AnswerAsync(body, question, Api, new SentencesReady(ready, links), cancellation);
            Tell(ready, "answer", json => AnswerJson.Write(json, id: null, question.Text, answer, links, body.Trace));
        }
        catch (AskingException exception)
        {
            Tell(ready, "refusal", json => AnswerJson.WriteRefusal(json, id: null, question.Text, exception.Message));
        }
        finally
        {
            ready.Complete();
        }
    }

    private static void Tell(ChannelWriter<SseItem<string>> ready, string name, Action<Utf8JsonWriter> fields) =>
        ready.TryWrite(new SseItem<string>(JsonText.Of(fields), name));

    // Tells at once, in order: Progress<T> would tell on another thread, and perhaps too late.
    private sealed class SentencesReady(ChannelWriter<SseItem<string>> ready, CitationLinks links) : IProgress<ImmutableArray<Claim>>
    {
        public void Report(ImmutableArray<Claim> value) =>
            Tell(ready, "sentences", json => ClaimsJson.Write(json, value, links));
    }
}
