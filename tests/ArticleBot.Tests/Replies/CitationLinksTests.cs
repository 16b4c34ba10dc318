using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Library;
using ArticleBot.Replies;
using ArticleBot.Replies.Links;
using ArticleBot.Replies.Markup;
using ArticleBot.Summarising;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Tests.Replies;

public sealed class CitationLinksTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("links");

    public CitationLinksTests()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "old bridge.txt"), "Bridge closes\n\nThe bridge closes in March. It opens in May. Ferries run.\n\nNobody is glad.");
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(1, "The bridge closes in March.", "p1.s1")]
    [InlineData(1, "in May", "p1.s2")]
    [InlineData(1, "It opens in May. Ferries run.", "p1")]
    [InlineData(1, "The bridge closes in March. It opens in May. Ferries run.", "p1")]
    [InlineData(2, "Nobody is glad.", "p2.s1")]
    [InlineData(0, "Bridge closes", "p0.s1")]
    public void A_citation_is_named_by_the_sentence_that_holds_it_or_by_its_paragraph(int paragraph, string words, string anchor)
    {
        using var services = Services("");
        var article = services.GetRequiredService<ArticleShelf>().Find("old bridge")!;
        var citation = new Citation(article, paragraph, new TextSpan(article.Text.IndexOf(words, StringComparison.Ordinal), words.Length));

        Assert.Equal(anchor, ReaderAddress.Of(citation));
    }

    [Fact]
    public void A_source_opens_the_readers_page_where_there_is_one()
    {
        using var services = Services("https://read.example.org");
        var (links, article) = (services.GetRequiredService<CitationLinks>(), services.GetRequiredService<ArticleShelf>().Find("old bridge")!);
        var reply = links.Linked(QuestionReply(article));

        Assert.Equal("https://read.example.org/a/old%20bridge#p2.s1", Assert.Single(reply.Sources).Link?.AbsoluteUri);
    }

    [Fact]
    public void An_article_that_the_pages_do_not_show_is_not_linked_there()
    {
        using var services = Services("https://read.example.org");
        var elsewhere = new ArticleContent("old bridge.txt", "Another text\n\nOf the same name."u8.ToArray()).Read();

        Assert.Null(services.GetRequiredService<CitationLinks>().Of(new Citation(elsewhere, 1, elsewhere.Paragraphs[0].Span)));
    }

    private static ChatReply QuestionReply(Article article) => SummaryReply.Of(new Summary
    {
        Style = SummaryStyle.Headline,
        Mode = SummaryMode.Extractive,
        Sentences = [new SummarySentence(new Claim("Nobody is glad.", [new Citation(article, 2, article.Paragraphs[1].Span)]))],
    });

    private ServiceProvider Services(string publicAddress)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Articles:Folder"] = folder.FullName,
            ["Web:PublicAddress"] = publicAddress,
        }).Build();
        return new ServiceCollection().AddSingleton<IConfiguration>(settings).AddLogging().AddArticleBot().BuildServiceProvider();
    }
}
