using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Library;
using ArticleBot.Replies.Json;
using ArticleBot.Replies.Links;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Web.Tests;

public sealed class ApiTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    private const string Lunch = "Where did Kim and Pompeo have lunch?";
    private static readonly string[] Seed = [SiteFixture.Seed];
    private readonly RunningSite site = fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_has_the_form_that_the_core_writes_for_every_front_end()
    {
        var asked = new { question = Lunch, articles = Seed };
        using var reply = await site.Client.PostAsJsonAsync("/api/ask", asked, Stop);
        var got = await reply.Content.ReadAsStringAsync(Stop);

        var article = site.Services.GetRequiredService<ArticleShelf>().Find(SiteFixture.Seed)!;
        var answer = await site.Services.GetRequiredService<Asker>().AskAsync(new Question(Lunch, [article]), cancellation: Stop);
        var wanted = JsonText.Of(json => AnswerJson.Write(json, null, Lunch, answer, site.Services.GetRequiredService<CitationLinks>()));
        Assert.Equal(Untimed(wanted), Untimed(got));
        Assert.Equal("application/json", reply.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/api/ask", """{"question":"Where did Kim and Pompeo have lunch?"}""", "Answer")]
    [InlineData("/api/summary", """{"style":"bullets"}""", "Summary")]
    [InlineData("/api/quotes", """{"speaker":"kazianis"}""", "Quotes")]
    [InlineData("/api/check", """{"text":"Pompeo met Kim in Pyongyang."}""", "Checked")]
    [InlineData("/api/articles", null, "Library")]
    [InlineData("/api/articles/" + SiteFixture.Seed, null, "Article")]
    public async Task A_reply_has_the_fields_that_the_description_names(string path, string? body, string schema)
    {
        using var reply = body is null ? await site.Client.GetAsync(new Uri(path, UriKind.Relative), Stop) : await PostAsync(path, body);
        var got = await reply.Content.ReadFromJsonAsync<JsonElement>(Stop);
        var described = (await DescriptionAsync()).GetProperty("components").GetProperty("schemas").GetProperty(schema);

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        var names = got.EnumerateObject().Select(field => field.Name).ToList();
        Assert.Empty(described.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).Except(names));
        Assert.Empty(names.Except(described.GetProperty("properties").EnumerateObject().Select(field => field.Name)));
    }

    [Fact]
    public async Task The_description_names_every_path_of_the_api()
    {
        var described = (await DescriptionAsync()).GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(way => $"{way.Name.ToUpperInvariant()} {path.Name}"));
        var mapped = site.Services.GetRequiredService<Microsoft.AspNetCore.Routing.EndpointDataSource>().Endpoints
            .OfType<Microsoft.AspNetCore.Routing.RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Routing.HttpMethodMetadata>()!.HttpMethods
                .Select(way => $"{way} {endpoint.RoutePattern.RawText!.Replace("**", "", StringComparison.Ordinal)}"));

        Assert.Equal(mapped.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_stream_ends_with_the_answer()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/ask") { Content = JsonContent.Create(new { question = Lunch }) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var reply = await site.Client.SendAsync(request, Stop);
        var stream = await reply.Content.ReadAsStringAsync(Stop);

        Assert.Equal("text/event-stream", reply.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("event: answer\ndata: {\"id\":null,\"question\":\"Where did Kim", stream, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/ask", """{"question":""}""", 400, "question")]
    [InlineData("/api/ask", """{"question":"Who?","top":0}""", 400, "top")]
    [InlineData("/api/ask", """{"question":"Who?","conversation":"short"}""", 400, "conversation")]
    [InlineData("/api/ask", """{"question":"Who?","articles":["../../etc/passwd"]}""", 404, "no article")]
    [InlineData("/api/ask", """{"question":"Who?","article":"x"}""", 400, "openapi.json")]
    [InlineData("/api/ask", "nonsense", 400, "openapi.json")]
    [InlineData("/api/summary", """{"style":"poem"}""", 400, "headline")]
    [InlineData("/api/quotes", """{"kind":"song"}""", 400, "indirect")]
    [InlineData("/api/quotes", """{"speaker":"Napoleon Bonaparte"}""", 404, "quoted")]
    [InlineData("/api/check", """{"text":" "}""", 400, "text")]
    [InlineData("/api/articles", """{"url":"/etc/passwd"}""", 400, "url")]
    [InlineData("/api/articles", """{"url":"http://127.0.0.1/"}""", 400, "127.0.0.1")]
    [InlineData("/api/articles", """{}""", 400, "text")]
    public async Task What_cannot_be_done_is_a_problem_of_one_line(string path, string body, int status, string says)
    {
        using var reply = await PostAsync(path, body);
        var problem = await reply.Content.ReadFromJsonAsync<JsonElement>(Stop);

        Assert.Equal(status, (int)reply.StatusCode);
        Assert.Equal("application/problem+json", reply.Content.Headers.ContentType?.MediaType);
        Assert.Contains(says, problem.GetProperty("detail").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_is_added_as_text_or_as_a_file_and_asked_at_once()
    {
        await using var own = await RunningSite.StartAsync();
        using var text = await own.Client.PostAsJsonAsync("/api/articles", new
        { title = "Ferry late", text = "The ferry to Moss was late on Tuesday because of fog." }, Stop);
        using var bridge = new ByteArrayContent("Bridge\n\nThe bridge at Drammen opened in May."u8.ToArray());
        using var form = new MultipartFormDataContent { { bridge, "file", "/home/me/bridge.txt" } };
        using var file = await own.Client.PostAsync(new Uri("/api/articles", UriKind.Relative), form, Stop);

        Assert.Equal(HttpStatusCode.Created, text.StatusCode);
        Assert.Equal(HttpStatusCode.Created, file.StatusCode);
        var added = await file.Content.ReadFromJsonAsync<JsonElement>(Stop);
        Assert.Equal("bridge", added.GetProperty("id").GetString());
        Assert.Contains("opened in May", await own.PageAsync("/a/bridge?q=When+did+the+bridge+open%3F"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_large_is_refused()
    {
        await using var own = await RunningSite.StartAsync(("Articles:MaxBytes", "100000"));
        using var content = new StringContent($$"""{"text":"{{new string('a', 300_000)}}"}""", Encoding.UTF8, "application/json");
        using var reply = await own.Client.PostAsync(new Uri("/api/articles", UriKind.Relative), content, Stop);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, reply.StatusCode);
    }

    [Fact]
    public async Task No_path_of_this_machine_is_told()
    {
        await using var own = await RunningSite.StartAsync();
        var folder = Directory.CreateTempSubdirectory("somebodys-secret-folder");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "tram.txt"), "Tram\n\nThe tram to Majorstuen was late.", Stop);
        await own.Services.GetRequiredService<ArticleShelf>()
            .AddAsync(Path.Combine(folder.FullName, "tram.txt"), "a test", cancellation: Stop);
        folder.Delete(recursive: true);

        Assert.DoesNotContain("secret", await own.PageAsync("/api/articles"), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", await own.PageAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_with_an_article_is_ready()
    {
        Assert.Equal("live\n", await site.PageAsync("/health/live"));
        Assert.StartsWith("{\"status\":\"ready\"", await site.PageAsync("/health/ready"), StringComparison.Ordinal);
    }

    private static string Untimed(string json) => Regex.Replace(json, @",""(?:traceId|elapsedMs)"":[^,}]*", "", RegexOptions.None, TimeSpan.FromSeconds(1));

    private async Task<HttpResponseMessage> PostAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await site.Client.PostAsync(new Uri(path, UriKind.Relative), content, Stop);
    }

    private async Task<JsonElement> DescriptionAsync() => JsonElement.Parse(await site.PageAsync("/openapi.json"));
}
