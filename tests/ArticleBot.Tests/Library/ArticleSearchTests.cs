using System.Text;
using ArticleBot.Library;
using ArticleBot.Library.Terms;
using ArticleBot.Storage;
using Microsoft.Data.Sqlite;

namespace ArticleBot.Tests.Library;

public sealed class ArticleSearchTests : IDisposable
{
    private const int Most = 3;
    private static readonly string[] Towns = ["Ostby", "Vik", "Lund", "Grimma", "Torun", "Ulm", "Brest", "Cadiz"];
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("search");
    private readonly ArticleStore store;

    public ArticleSearchTests() => store = new ArticleStore(new SqliteDatabase(Path.Combine(folder.FullName, "articlebot.db")));

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("When does the bridge of Grimma close?", "Grimma")]
    [InlineData("what did they say in VIK'S town hall", "Vik")]
    [InlineData("Which bridges were closing in Torun?", "Torun")]
    public void The_article_that_has_the_telling_words_is_among_the_few(string question, string id)
    {
        Fill();

        var found = Find(question);

        Assert.Contains(id, found);
        Assert.InRange(found.Count, 1, Most);
    }

    [Fact]
    public void Without_a_word_in_common_the_latest_are_given()
    {
        Fill();

        Assert.Equal(["Brest", "Cadiz", "Ulm"], Find("Quantum entanglement?"));
    }

    [Fact]
    public void All_are_given_where_there_are_no_more()
    {
        foreach (var town in Towns.Take(Most))
            Add(town);

        Assert.Equal(["Lund", "Ostby", "Vik"], Find("Grimma?"));
    }

    [Fact]
    public void Articles_that_were_kept_without_their_terms_are_found_too()
    {
        Fill();
        new SqliteDatabase(Path.Combine(folder.FullName, "articlebot.db")).Write(session => session.Execute($"DELETE FROM terms"));

        Assert.Contains("Grimma", Find("Is the bridge of Grimma closed?"));
        store.ReadTerms(owner: null, kept => Assert.NotNull(kept.Terms));
    }

    [Fact]
    public void A_word_of_the_title_counts_more_than_one_of_the_text()
    {
        Fill();
        Add("fair", "Harbour fair", "People danced. It rained on all of them for hours, and the band played on.");
        Add("rain", "Rain", "A fair was held near the harbour where people danced, and it rained on all of them.");

        Assert.Equal("fair", store.List(owner: null).Single(entry => entry.Number == Ranked("the harbour fair")[0]).Id);
    }

    private long[] Ranked(string question)
    {
        var ranking = new TermRanking(question);
        store.ReadTerms(owner: null, kept => ranking.Add(kept.Number, kept.Terms!.Value.Span));
        return [.. ranking.Best(Most)];
    }

    private List<string> Find(string question) => [.. new ArticleSearch(store).Find(question, owner: null, Most).Select(entry => entry.Id)];

    private void Fill()
    {
        foreach (var town in Towns)
            Add(town);
    }

    private void Add(string town) => Add(town, "Bridge closes", $"The bridge of {town} closes in March. The town hall of {town} said so on Monday.");

    private void Add(string id, string title, string words)
    {
        var content = new ArticleContent($"{id}.txt", Encoding.UTF8.GetBytes($"{title}\n\n{words}\n"));
        store.Add(new NewArticle(ReadText.Of(content), id, Owner: null, "-", "Anna", DateTimeOffset.UnixEpoch));
    }
}
