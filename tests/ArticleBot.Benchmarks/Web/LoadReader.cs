using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ArticleBot.Benchmarks.Web;

/// <summary>One of those who keep a site busy: each turn is a visit to one article.</summary>
internal sealed partial class LoadReader(HttpClient client, ConcurrentQueue<string> articles, LoadCounts counts, Random random)
{
    private static readonly string[] Styles = ["headline", "short", "bullets", "full", "timeline"];
    private int turn = random.Next(1000);

    /// <summary>Does the next thing.</summary>
    public async Task DoAsync()
    {
        var known = articles.ToArray();
        var id = known[random.Next(known.Length)];
        turn++;
        await GetAsync("page", $"/a/{id}");
        switch (random.Next(6))
        {
            case 0 or 1:
                await TalkAsync(id);
                break;
            case 2:
                await GetAsync("summary", $"/a/{id}?style={Styles[turn % Styles.Length]}");
                break;
            case 3:
                await GetAsync("library", turn % 2 == 0 ? "/" : "/?search=council+ferry");
                await GetAsync("speaker", $"/a/{id}?speaker=Anna+Berg");
                break;
            case 4:
                await CallAsync(id);
                break;
            default:
                await PostAsync("api quotes", "/api/quotes", new { articles = new[] { id } });
                await PostAsync("api check", "/api/check", new { articles = new[] { id }, text = "The ferry in Moss was closed in May." });
                break;
        }
    }

    // A question on the page, the answer's own link, and a question that leans on the first.
    private async Task TalkAsync(string id)
    {
        var talk = Convert.ToHexStringLower(BitConverter.GetBytes(random.NextInt64())) + "0123456789abcdef";
        var asked = await GetAsync("question", $"/a/{id}?t={talk}&q={Question(id)}");
        if (asked is null || KeptLink().Match(asked) is not { Success: true } kept)
            return;
        await GetAsync("kept answer", $"/q/{kept.Groups[1].Value}");
        await GetAsync("follow-up", $"/a/{id}?t={talk}&before={kept.Groups[1].Value}&q=And+how+much+will+it+cost%3F");
    }

    private async Task CallAsync(string id)
    {
        var conversation = $"load{random.NextInt64():x16}";
        var question = Uri.UnescapeDataString(Question(id));
        await PostAsync("api ask", "/api/ask", new { question, conversation, articles = new[] { id } });
        await PostAsync("api follow-up", "/api/ask", new { question = "When was that?", conversation, articles = new[] { id } });
    }

    private string Question(string id) => Uri.EscapeDataString(Number().Match(id) is { Success: true } number
        ? InventedArticle.QuestionOf(int.Parse(number.Value, null), turn) : "Where did they meet?");

    private Task<string?> GetAsync(string kind, string path) =>
        counts.DoAsync(kind, () => client.GetAsync(new Uri(path, UriKind.Relative)));

    private Task<string?> PostAsync<TBody>(string kind, string path, TBody body) =>
        counts.DoAsync(kind, () => LoadCounts.PostAsync(client, path, body));

    [GeneratedRegex("href=\"/q/([0-9a-f]{24})\"")]
    private static partial Regex KeptLink();

    [GeneratedRegex("[0-9]+$")]
    private static partial Regex Number();
}
