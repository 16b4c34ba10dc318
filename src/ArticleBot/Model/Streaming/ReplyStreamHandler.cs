namespace ArticleBot.Model.Streaming;

/// <summary>Holds the body of every response to a time and a length.</summary>
internal sealed class ReplyStreamHandler(TimeSpan longestWait, TimeProvider time) : DelegatingHandler
{
    // The longest reply of the options in streamed pieces of a token each is about as long.
    private const long MostBytes = 32 * 1024 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var sent = response.Content;
        var body = await sent.ReadAsStreamAsync(cancellationToken);
        response.Content = new StreamContent(new ReplyStream(body, longestWait, MostBytes, time));
        foreach (var (name, values) in sent.Headers)
            response.Content.Headers.TryAddWithoutValidation(name, values);
        return response;
    }
}
