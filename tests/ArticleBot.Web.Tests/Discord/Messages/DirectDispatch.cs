using System.Text;
using System.Text.Json.Nodes;
using ArticleBot.Articles;
using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.DiscordProtocol.Dispatch;
using ArticleBot.DiscordProtocol.Payloads;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleBot.Web.Tests.Discord.Messages;

/// <summary>
/// The dispatch of a running site's interactions, to which Discord's files come from this machine: the addresses of files are Discord's
/// own, and those no site on this machine can have.
/// </summary>
internal sealed class DirectDispatch : IDisposable
{
    private readonly LoopbackRest rest;
    private readonly SentFiles files;
    private readonly InteractionDispatcher dispatcher;

    public DirectDispatch(DiscordSite bot)
    {
        rest = bot.Rest;
        var services = bot.Site.Services;
        files = new SentFiles(services.GetRequiredService<IOptions<ArticlesOptions>>(), new FilesFromHere(new Uri(rest.Api)));
        var adding = ActivatorUtilities.CreateInstance<AddingDispatch>(services, files);
        dispatcher = new InteractionDispatcher(
            ActivatorUtilities.CreateInstance<CommandDispatch>(services, adding),
            ActivatorUtilities.CreateInstance<PressDispatch>(services, adding),
            services.GetRequiredService<CompletionDispatch>(),
            services.GetRequiredService<InteractionRunner>(),
            services.GetRequiredService<Redaction>(),
            services.GetRequiredService<ILogger<InteractionDispatcher>>());
    }

    /// <summary>Hands in an interaction and gives what has become of it when all of it is done.</summary>
    public async Task<Answered> SendAsync(JsonObject interaction)
    {
        var answered = rest.Expect(interaction);
        var read = Interaction.Read(Encoding.UTF8.GetBytes(interaction.ToJsonString()))!;
        await dispatcher.HandleAsync(read, new Responder(rest, interaction, answered));
        return answered;
    }

    public void Dispose() => files.Dispose();

    private sealed class Responder(LoopbackRest rest, JsonObject interaction, Answered answered) : IResponder
    {
        public Task RespondAsync(ResponseBody response)
        {
            rest.Take(interaction, JsonNode.Parse(response.ToJson())!);
            return Task.CompletedTask;
        }

        public Task EditAsync(MessageBody message) => FollowUpAsync(message);

        public Task FollowUpAsync(MessageBody message)
        {
            answered.Show(JsonNode.Parse(message.ToJson())!);
            return Task.CompletedTask;
        }

        public Task DeleteAsync() => Task.CompletedTask;
    }

    private sealed class FilesFromHere(Uri here) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.Equal("https", request.RequestUri!.Scheme);
            request.RequestUri = new Uri(here, $"/files/{request.RequestUri.Segments[^1]}");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
