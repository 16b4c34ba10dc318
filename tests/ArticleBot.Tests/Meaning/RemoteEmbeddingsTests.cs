using System.Net;
using System.Text.Json.Nodes;
using ArticleBot.Meaning;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ArticleBot.Tests.Meaning;

/// <summary>Against a server on this machine that speaks OpenAI's embedding protocol.</summary>
public sealed class RemoteEmbeddingsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_gives_the_vectors_of_all_texts_in_their_order()
    {
        await using var server = await StartAsync(StatusCodes.Status200OK);
        using var remote = Remote(server);

        var vectors = await remote.GenerateAsync(Enumerable.Range(1, 150).Select(length => new string('a', length)), cancellationToken: Stop);

        Assert.Equal(Enumerable.Range(1, 150).Select(length => (float)length), vectors.Select(vector => vector.Vector.Span[0]));
    }

    [Fact]
    public async Task A_refusal_is_told_by_its_status_and_not_by_the_servers_words()
    {
        await using var server = await StartAsync(StatusCodes.Status401Unauthorized);
        using var remote = Remote(server);

        var failure = await Assert.ThrowsAsync<MeaningException>(() => remote.GenerateAsync(["a"], cancellationToken: Stop));

        Assert.Equal("the embedding server answered with status 401.", failure.Message);
        Assert.False(failure.IsLasting);
    }

    private static RemoteEmbeddings Remote(WebApplication server) =>
        new(new MeaningOptions { Provider = MeaningProvider.OpenAI, Endpoint = server.Urls.Single() + "/v1", ModelId = "loopback" });

    // The vector of a text tells its length.
    private static async Task<WebApplication> StartAsync(int status)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.MapPost("/v1/embeddings", async http =>
        {
            var input = (await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted))!["input"]!.AsArray();
            http.Response.StatusCode = status;
            await http.Response.WriteAsJsonAsync(
                status == StatusCodes.Status200OK
                    ? (object)new { @object = "list", model = "loopback", usage = new { prompt_tokens = 1, total_tokens = 1 }, data = input.Select((text, index) => new { @object = "embedding", index, embedding = Base64(text!.GetValue<string>().Length) }) }
                    : new { error = new { message = "the key sk-secret is wrong" } },
                http.RequestAborted);
        });
        await app.StartAsync();
        return app;
    }

    private static string Base64(float number) => Convert.ToBase64String(BitConverter.GetBytes(number));
}
