using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Discord.Tests;

public sealed partial class PageTests : IDisposable
{
    private const int Quoted = 12;
    private readonly string folder = Directory.CreateTempSubdirectory("articles").FullName;

    public PageTests()
    {
        var words = string.Join(' ', Enumerable.Repeat("the harbour wall must be raised before the next winter comes", 8));
        var paragraphs = Enumerable.Range(1, Quoted).Select(number =>
            string.Create(CultureInfo.InvariantCulture, $"“In year {number} {words},” said Marta Lopes, the engineer."));
        var front = "---\nurl: https://news.example.org/harbour/a-long-address-of-a-page-about-a-wall\n---\n";
        File.WriteAllText(Path.Combine(folder, "wall.txt"), $"{front}A wall for the harbour\n\n{string.Join("\n\n", paragraphs)}\n");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Quotations_are_paged_by_length_and_each_page_keeps_its_number_and_its_sources()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Articles:Folder", folder));
        var pages = await PagesAsync(bot, await bot.FirstAsync("quote"));

        Assert.Equal(Enumerable.Range(1, Quoted), pages.SelectMany(page => Numbers(Year(), page)).Distinct().Order());
        Assert.All(pages, page => Assert.Contains("paragraph", Of(page), StringComparison.Ordinal));
        AssertNumbered(pages);
    }

    [Fact]
    public async Task Pages_of_an_article_are_turned_in_place_and_none_of_it_gets_lost()
    {
        await using var bot = await RunningBot.StartAsync(null, ("Articles:Folder", folder));
        var first = await (await bot.Discord.Gateway.InteractAsync(Payloads.Part("1", "article", "show", "1"))).First;
        var pages = await PagesAsync(bot, first);

        Assert.Equal(Enumerable.Range(1, Quoted), pages.SelectMany(page => Numbers(Year(), page)).Order());
        AssertNumbered(pages);
    }

    private static void AssertNumbered(List<JsonNode> pages)
    {
        Assert.True(pages.Count > 1);
        for (var i = 0; i < pages.Count; i++)
        {
            Assert.Single(pages[i]["embeds"]!.AsArray());
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"Page {i + 1} of {pages.Count}"), Of(pages[i]),
                StringComparison.Ordinal);
        }
    }

    private static async Task<List<JsonNode>> PagesAsync(RunningBot bot, JsonNode first)
    {
        var pages = new List<JsonNode> { first };
        while (Next(pages[^1]) is { } next)
        {
            var turned = await bot.PressAsync(next);
            pages.Add(await turned.First);
            // In place, be it that a busy machine has deferred it.
            Assert.InRange((int)turned.Response!["type"]!, 6, 7);
        }

        return pages;
    }

    private static JsonNode? Next(JsonNode page) =>
        Buttons(page).SingleOrDefault(button => (string?)button["label"] == "Next" && (bool?)button["disabled"] != true);

    private static IEnumerable<int> Numbers(Regex pattern, JsonNode page) =>
        pattern.Matches((string)page["embeds"]![0]!["description"]!)
            .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex("In year ([0-9]+) ")]
    private static partial Regex Year();
}
