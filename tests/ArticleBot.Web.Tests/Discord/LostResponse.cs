using System.Text;
using System.Text.Json.Nodes;
using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.DiscordProtocol.Delivery;
using ArticleBot.DiscordProtocol.Settings;
using ArticleBot.Web.Discord;
using Microsoft.Extensions.Options;

namespace ArticleBot.Web.Tests.Discord;

/// <summary>One interaction of which the request was cut, in one of several processes.</summary>
internal sealed class LostResponse : IDisposable
{
    private readonly LoopbackRest discord;
    private readonly DiscordRest rest;

    public LostResponse(LoopbackRest discord, bool isPress)
    {
        this.discord = discord;
        Answered = discord.Expect(Interaction);
        rest = new DiscordRest(Options.Create(new DiscordOptions { Api = discord.Api }), TimeProvider.System);
        var read = DiscordProtocol.Payloads.Interaction.Read(Encoding.UTF8.GetBytes(Interaction.ToJsonString()));
        Responder = new HttpResponder(new InteractionWebhook(rest, TimeProvider.System, read), sendsLost: true, isPress);
    }

    public JsonObject Interaction { get; } = Payloads.Slash("ask");

    public Answered Answered { get; }

    public HttpResponder Responder { get; }

    /// <summary>Another process, to which it came again, has promised a reply.</summary>
    public void IsPromisedElsewhere() =>
        discord.Take(Interaction, new JsonObject { ["type"] = 5, ["data"] = new JsonObject { ["flags"] = 64 } });

    /// <summary>Responds to the request that is cut.</summary>
    public Task RespondAsync(ResponseBody response)
    {
        _ = Responder.TakeAsync();
        var responding = Responder.RespondAsync(response);
        Responder.OnSent(hasArrived: false);
        return responding;
    }

    public void Dispose() => rest.Dispose();
}
