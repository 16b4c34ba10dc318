using System.Collections.Immutable;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Replies;
using Microsoft.AspNetCore.Components.Web;

namespace ArticleBot.Web.Reading;

/// <summary>
/// What stands beside an article, while it is written. Its events hold ready markup, made by the components that make the whole page:
/// <c>sentences</c> with the checked sentences so far, at last one <c>panel</c>, which holds.
/// </summary>
internal sealed class PanelStream(ReaderDesk desk, IServiceProvider services)
{
    /// <summary>The events.</summary>
    /// <param name="article">The article.</param>
    /// <param name="request">What is wanted beside it.</param>
    /// <param name="cancellation">Stops the making.</param>
    public async IAsyncEnumerable<SseItem<string>> WriteAsync(
        Article article, ReaderRequest request, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var ready = Channel.CreateUnbounded<ImmutableArray<Claim>>();
        var making = MakeAsync(article, request, ready.Writer, cancellation);
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        // The making ends the reading, at the deadline too.
        await foreach (var claims in ready.Reader.ReadAllAsync(CancellationToken.None))
        {
            var soFar = AnswerReply.SoFar(claims);
            yield return new(await Markup.OfAsync<ReplyView>(renderer, ("Reply", soFar), ("ArticleId", article.Id)), "sentences");
        }

        if (await making is { } view)
            yield return new(await Markup.OfAsync<PanelSection>(renderer, ("View", view)), "panel");
    }

    private async Task<ArticleView?> MakeAsync(
        Article article, ReaderRequest request, ChannelWriter<ImmutableArray<Claim>> ready, CancellationToken cancellation)
    {
        try
        {
            return await desk.BesideAsync(article, request, new SentencesReady(ready), cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Whoever still waits sees a stream that ends without its panel.
            return null;
        }
        finally
        {
            ready.Complete();
        }
    }

    // Tells at once, in order: Progress<T> would tell on another thread, and perhaps too late.
    private sealed class SentencesReady(ChannelWriter<ImmutableArray<Claim>> ready) : IProgress<ImmutableArray<Claim>>
    {
        public void Report(ImmutableArray<Claim> value) => ready.TryWrite(value);
    }
}
