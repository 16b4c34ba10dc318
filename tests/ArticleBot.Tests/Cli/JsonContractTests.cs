using System.Text.Json;

namespace ArticleBot.Tests.Cli;

/// <summary>Every command tells in one way where the words of its JSON stand (docs/json.md).</summary>
public sealed class JsonContractTests : IDisposable
{
    // The sign of two UTF-16 units and the accent in two signs part the ways of counting from each other.
    private const string Article = """
        Ferry 🌊 strikes a pier

        By E&#769;mile Brandt, 3 March 2026

        The night ferry struck the north pier of Moss on Tuesday, and 14 people were hurt.

        “We heard a long 🌊 scrape,” said Ada Lund, the harbour master. “Then it was quiet.”

        Captain Otto Berg said that the tide may have been too strong. “She told me ‘Turn back at once’,” Berg said.
        """;

    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("articlebot-json-").FullName, "ferry.txt");

    public JsonContractTests() => File.WriteAllText(file, Article.Replace("&#769;", "\u0301", StringComparison.Ordinal));

    public void Dispose() => Directory.GetParent(file)!.Delete(recursive: true);

    [Theory]
    [InlineData("ask", "How many people were hurt?", "-a")]
    [InlineData("ask", "What did Ada Lund hear?", "-a")]
    [InlineData("ask", "Who owns the ferry's bakery?", "-a")]
    [InlineData("summary", "--style", "bullets", "-a")]
    [InlineData("summary", "--style", "headline", "-a")]
    [InlineData("quotes", "-a")]
    [InlineData("speakers")]
    [InlineData("check", "-", "-a")]
    public async Task What_start_and_length_cut_out_of_the_articles_text_are_the_words_told(params string[] command)
    {
        var text = (await ReadAsync(["article", file]))[0].GetProperty("articleText").GetString()!;

        var places = (await ReadAsync([.. command, file])).SelectMany(PlacesIn).ToList();

        Assert.NotEmpty(places);
        Assert.All(places, place =>
        {
            Assert.Equal("ferry", place.GetProperty("article").GetString());
            Assert.Equal(place.GetProperty("text").GetString(), Cut(text, place));
            Assert.True(place.GetProperty("paragraph").GetInt32() >= 0);
        });
    }

    [Fact]
    public async Task A_paragraphs_place_is_the_paragraph_that_the_other_commands_name()
    {
        var article = (await ReadAsync(["article", file]))[0];
        var text = article.GetProperty("articleText").GetString()!;
        var paragraphs = article.GetProperty("paragraphs").EnumerateArray().ToDictionary(one => one.GetProperty("paragraph").GetInt32());

        foreach (var place in (await ReadAsync(["quotes", "-a", file])).SelectMany(PlacesIn))
            Assert.Contains(Cut(text, place), Cut(text, paragraphs[place.GetProperty("paragraph").GetInt32()]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_parts_of_split_words_have_a_place_each()
    {
        var quotes = (await ReadAsync(["quotes", "Lund", "-a", file]))[0].GetProperty("quotes").EnumerateArray();

        Assert.Equal(
            ["We heard a long 🌊 scrape,", "Then it was quiet."],
            quotes.SelectMany(quote => quote.GetProperty("citations").EnumerateArray()).Select(place => place.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task The_speakers_have_the_places_of_what_they_say()
    {
        var lund = (await ReadAsync(["speakers", file])).Single(line => line.GetProperty("speaker").GetString() == "Ada Lund");

        Assert.Equal([3, 3], lund.GetProperty("citations").EnumerateArray().Select(place => place.GetProperty("paragraph").GetInt32()));
    }

    private static async Task<List<JsonElement>> ReadAsync(string[] args)
    {
        var session = await Session.RunAsync([.. args, "--json"], "The ferry struck the pier of Moss. Nobody was hurt.");
        return [.. session.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }

    // A sentence of a checked text has a place in that text, and names no article.
    private static IEnumerable<JsonElement> PlacesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(PlacesIn),
        JsonValueKind.Object when element.TryGetProperty("start", out _) && element.TryGetProperty("article", out _) => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field => PlacesIn(field.Value)),
        _ => [],
    };

    private static string Cut(string text, JsonElement place) =>
        text.Substring(place.GetProperty("start").GetInt32(), place.GetProperty("length").GetInt32());
}
