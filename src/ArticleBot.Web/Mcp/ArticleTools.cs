using System.ComponentModel;
using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Checking;
using ArticleBot.Library;
using ArticleBot.Web.Api;
using ArticleBot.Web.Responses;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace ArticleBot.Web.Mcp;

/// <summary>The tools that assistants call; each gives the JSON of the API's call of that name. None of them changes anything.</summary>
[McpServerToolType]
internal sealed class ArticleTools(AskEndpoint ask, SummaryEndpoint summary, QuotesEndpoint quotes, CheckEndpoint check)
{
    private const string Ids = "Ids of the articles; none for every article of the library.";

    [McpServerTool(Name = "ask", Title = "Ask", ReadOnly = true, OpenWorld = false)]
    [Description("Answers a question from news articles, with the paragraph that each sentence stands on; says so where they do not say.")]
    public Task<CallToolResult> AskAsync(
        [Description("The question, in English.")] string question,
        [Description(Ids)] string[]? articles = null,
        CancellationToken cancellation = default) =>
        TellAsync(() => ask.AskAsync(new AskBody(question, articles), "mcp", cancellation));

    [McpServerTool(Name = "summary", Title = "Summary", ReadOnly = true, OpenWorld = false)]
    [Description("Summarises news articles in their own words, with the paragraph that each sentence stands on.")]
    public Task<CallToolResult> SummariseAsync(
        [Description("short, headline, bullets, full or timeline.")] string style = "short",
        [Description("What the reader wants to know about; nothing for everything.")] string? focus = null,
        [Description(Ids)] string[]? articles = null,
        CancellationToken cancellation = default) =>
        TellAsync(() => summary.SummariseAsync(new SummaryBody(articles, style, focus), cancellation));

    [McpServerTool(Name = "quotes", Title = "Quotes", ReadOnly = true, OpenWorld = false)]
    [Description("Lists who said what in news articles, with the paragraph of each.")]
    public Task<CallToolResult> QuoteAsync(
        [Description("Whose words; nothing for everybody's.")] string? speaker = null,
        [Description("What they are about; nothing for everything.")] string? about = null,
        [Description(Ids)] string[]? articles = null,
        CancellationToken cancellation = default) =>
        TellAsync(() => quotes.QuoteAsync(new QuotesBody(articles, speaker, about), cancellation));

    [McpServerTool(Name = "check", Title = "Check", ReadOnly = true, OpenWorld = false)]
    [Description("Checks a text sentence by sentence against news articles: what they say, what they do not say, and what they deny.")]
    public Task<CallToolResult> CheckAsync(
        [Description("The text.")] string text,
        [Description(Ids)] string[]? articles = null,
        CancellationToken cancellation = default) =>
        TellAsync(() => check.CheckAsync(new CheckBody(text, articles), cancellation));

    // The words of these are meant for whoever asks; those of others are not.
    private static async Task<CallToolResult> TellAsync(Func<Task<string>> work)
    {
        try
        {
            return Said(await work());
        }
        catch (Exception exception) when (exception
            is RequestException or ArticleException or AskingException or CheckingException or StoreException)
        {
            return Said(exception.Message, isError: true);
        }
    }

    private static CallToolResult Said(string words, bool isError = false) =>
        new() { Content = [new TextContentBlock { Text = words }], IsError = isError };
}
