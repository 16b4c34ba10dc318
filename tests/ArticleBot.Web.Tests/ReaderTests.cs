using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using ArticleBot.Library;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Web.Tests;

public sealed partial class ReaderTests(SiteFixture fixture) : IClassFixture<SiteFixture>
{
    private const string Article = "/a/" + SiteFixture.Seed;
    private readonly RunningSite site = fixture.Site;

    [Fact]
    public async Task The_library_lists_the_seed_article_at_once() =>
        Assert.Contains($"href=\"{Article}\"", await site.PageAsync("/"), StringComparison.Ordinal);

    [Fact]
    public async Task A_search_leaves_only_the_articles_that_fit()
    {
        Assert.Contains(Article, await site.PageAsync("/?search=summit"), StringComparison.Ordinal);
        Assert.DoesNotContain(Article, await site.PageAsync("/?search=beekeeping"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_sentence_of_an_article_is_an_element_of_its_own()
    {
        var page = await site.PageAsync(Article);

        Assert.Contains("id=\"p20\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"p20.s1\"", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"id=""([^""]+)""[\s\S]*id=""\1""", page);
    }

    [Fact]
    public async Task Above_an_article_stand_who_wrote_it_where_it_appeared_and_when()
    {
        await using var own = await RunningSite.StartAsync();
        var id = own.Add(
            "ferry.md", "---\nauthor: Anna Berg\ndate: 2026-05-03\nurl: https://news.example.com/ferry\n---\n\n# Ferry\n\nIt was late.");
        var page = await own.PageAsync($"/a/{id}");

        Assert.Matches("<p class=\"origin\">\\s*Anna Berg [^<]*3 May 2026", page);
        Assert.Contains("<a href=\"https://news.example.com/ferry\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_is_answered_with_marks_that_point_into_the_page()
    {
        var page = await site.PageAsync(Article + "?q=Where+did+Kim+and+Pompeo+have+lunch%3F");

        Assert.Contains("href=\"#p20.s1\"", page, StringComparison.Ordinal);
        foreach (Match mark in Citation().Matches(page))
            Assert.Contains($"id=\"{mark.Groups[1].Value}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_article_does_not_say_is_told_to_be_so()
    {
        var page = await site.PageAsync(Article + "?q=How+many+goals+did+Messi+score%3F");

        Assert.Contains("class=\"reply abstention\"", page, StringComparison.Ordinal);
        Assert.Contains("about the article", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_follow_up_leans_on_the_question_before_it()
    {
        var first = await site.PageAsync(Article + "?q=Where+did+Kim+and+Pompeo+have+lunch%3F");
        var fields = string.Join('&', Hidden().Matches(first).Select(field => $"{field.Groups[1].Value}={field.Groups[2].Value}"));

        var second = await site.PageAsync($"{Article}?q=How+long+did+they+meet%3F&{fields}");

        Assert.Contains("Asked before", second, StringComparison.Ordinal);
        Assert.Equal(3, Hidden().Count(second));
    }

    [Theory]
    [InlineData("short")]
    [InlineData("headline")]
    [InlineData("bullets")]
    [InlineData("full")]
    [InlineData("timeline")]
    public async Task A_summary_points_into_the_page(string style) =>
        Assert.Matches(Citation(), await site.PageAsync($"{Article}?style={style}"));

    [Fact]
    public async Task Points_of_a_summary_are_a_list_whose_signs_stand_before_the_words()
    {
        var page = await site.PageAsync($"{Article}?style=bullets");

        Assert.Matches("<ul class=\"points\">(?:<li>[^•]+</li>){5}</ul>", page);
    }

    [Fact]
    public async Task A_speakers_words_are_listed_and_marked()
    {
        var page = await site.PageAsync($"{Article}?speaker=Harry%20Kazianis");

        Assert.Contains("paragraph 28", page, StringComparison.Ordinal);
        Assert.Contains("<mark>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kept_answer_is_shown_as_it_was()
    {
        var page = await site.PageAsync(Article + "?q=Where+did+Kim+and+Pompeo+have+lunch%3F");
        var link = KeptLink().Match(page).Groups[1].Value;

        var kept = await site.PageAsync(link);

        Assert.Contains("Where did Kim and Pompeo have lunch?", kept, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Article}#p20.s1\"", kept, StringComparison.Ordinal);
        Assert.Contains("word for word", kept, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a/there-is-none")]
    [InlineData("/q/0123456789abcdef01234567")]
    [InlineData("/q/..%2F..%2Fetc%2Fpasswd")]
    [InlineData("/elsewhere")]
    public async Task What_is_not_there_is_a_page_with_status_404(string path) =>
        Assert.Contains("There is no such", await site.PageAsync(path, HttpStatusCode.NotFound), StringComparison.Ordinal);

    [Fact]
    public async Task A_question_that_is_too_long_is_refused_in_one_line() =>
        Assert.Contains("role=\"alert\"", await site.PageAsync($"{Article}?q={new string('a', 2001)}", HttpStatusCode.BadRequest), StringComparison.Ordinal);

    [Fact]
    public async Task A_page_with_its_stylesheet_and_script_has_less_than_100_KB()
    {
        var page = await site.PageAsync(Article + "?q=What+did+Pompeo+say%3F");
        var style = await site.PageAsync(Stylesheet().Match(page).Groups[1].Value);
        var script = await site.PageAsync(Script().Match(page).Groups[1].Value);

        Assert.InRange(page.Length + style.Length + script.Length, 1, 100_000);
    }

    [Fact]
    public async Task An_article_of_50_000_letters_comes_in_less_than_100_KB_in_any_alphabet()
    {
        var random = new Random(7);
        string Word() => string.Concat(Enumerable.Range(0, 6).Select(_ => (char)random.Next('а', 'я')));
        var words = Enumerable.Range(0, 2_000).Select(_ => Word()).ToArray();
        string Paragraph() => $"П{string.Join(' ', Enumerable.Range(0, 60).Select(_ => words[random.Next(words.Length)]))}.";
        var paragraphs = Enumerable.Range(0, 120).Select(_ => Paragraph());
        await using var own = await RunningSite.StartAsync();
        var id = own.Add("long.txt", $"Новости\n\n{string.Join("\n\n", paragraphs)}");
        own.Client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        using var reply = await own.Client.GetAsync(new Uri($"/a/{id}", UriKind.Relative), TestContext.Current.CancellationToken);
        var sent = await reply.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        own.Client.DefaultRequestHeaders.AcceptEncoding.Clear();

        Assert.InRange(sent.Length, 1, 80_000);
        // Letters stand as they are; a reference for each would make the page four times as long.
        Assert.Contains($"{words[0]} ", await own.PageAsync($"/a/{id}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_browser_that_has_a_compressed_page_is_told_so_and_another_gets_it_as_it_asks(string encoding)
    {
        var path = new Uri(Article, UriKind.Relative);
        using var client = new HttpClient { BaseAddress = site.Address };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd(encoding);
        using var first = await client.GetAsync(path, TestContext.Current.CancellationToken);
        client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await client.GetAsync(path, TestContext.Current.CancellationToken);
        using var other = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);

        await using var sent = await first.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using Stream plain = encoding == "br"
            ? new BrotliStream(sent, CompressionMode.Decompress) : new GZipStream(sent, CompressionMode.Decompress);
        using var words = new StreamReader(plain);

        Assert.Equal(await site.PageAsync(Article), await words.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal([encoding], first.Content.Headers.ContentEncoding);
        Assert.True(first.Headers.ETag!.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(other.Content.Headers.ContentEncoding);
        Assert.All([first, again, other], reply => Assert.Contains("Accept-Encoding", reply.Headers.Vary));
    }

    [Fact]
    public async Task A_browser_that_has_an_articles_page_is_told_so_until_the_text_changes()
    {
        await using var own = await RunningSite.StartAsync();
        var path = new Uri($"/a/{own.Add("ferry.txt", "Ferry\n\nThe ferry to Moss was late.")}", UriKind.Relative);
        using var first = await own.Client.GetAsync(path, TestContext.Current.CancellationToken);
        own.Client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await own.Client.GetAsync(path, TestContext.Current.CancellationToken);
        var shelf = own.Services.GetRequiredService<ArticleShelf>();
        shelf.Remove(shelf.Entry("ferry")!);
        own.Add("ferry.txt", "Ferry\n\nThe ferry to Moss was early.");
        using var changed = await own.Client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (again.StatusCode, changed.StatusCode));
        Assert.Contains("was early", await changed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [GeneratedRegex("href=\"#(p[0-9]+(?:\\.s[0-9]+)?)\"")]
    private static partial Regex Citation();

    [GeneratedRegex("<input type=\"hidden\" name=\"(t|before)\" value=\"([0-9a-f]+)\"[^>]*>")]
    private static partial Regex Hidden();

    [GeneratedRegex("href=\"(/q/[0-9a-f]{24})\"")]
    private static partial Regex KeptLink();

    [GeneratedRegex("<script src=\"([^\"]+)\"")]
    private static partial Regex Script();

    [GeneratedRegex("rel=\"stylesheet\" href=\"([^\"]+)\"")]
    private static partial Regex Stylesheet();
}
