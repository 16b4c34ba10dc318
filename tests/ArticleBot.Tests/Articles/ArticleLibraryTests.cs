using ArticleBot.Articles;
using ArticleBot.Articles.Seeds;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Articles;

public sealed class ArticleLibraryTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("articlebot-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Every_article_of_the_folder_is_read_in_the_order_of_their_names()
    {
        Write("b.txt");
        Write("a.md");
        Write("c.jpg");

        Assert.Equal(["a", "b"], Library().All.Select(article => article.Id));
    }

    [Fact]
    public void An_article_is_found_by_its_id_or_its_path()
    {
        var path = Write("storm.txt");

        Assert.Equal("storm", Library().Find("STORM").Id);
        Assert.Equal("storm", Library().Find(path).Id);
        Assert.Equal(["storm"], Library().Choose(["storm", "storm"]).Select(article => article.Id));
    }

    [Fact]
    public void An_empty_or_missing_folder_is_refused_by_name()
    {
        Assert.Equal("the articles folder (Articles:Folder): the folder holds no article (.txt, .md, .html, .pdf or .docx)", Assert.Throws<ArticleException>(() => Library().All).Message);
        Assert.Equal("nowhere: no such folder", Assert.Throws<ArticleException>(() => Library().ReadFolder("nowhere")).Message);
    }

    [Fact]
    public void A_folder_that_was_empty_is_read_again_once_it_holds_an_article()
    {
        var library = Library();
        Assert.Throws<ArticleException>(() => library.All);
        Write("storm.txt");

        Assert.Single(library.All);
    }

    [Fact]
    public void A_bad_file_is_named_in_the_log_once_and_the_others_are_read()
    {
        Write("storm.txt");
        File.WriteAllText(Path.Combine(folder.FullName, "empty.txt"), "");
        File.WriteAllBytes(Path.Combine(folder.FullName, "half.docx"), [0x50, 0x4B, 3, 4, 0, 0, 0, 0]);
        File.WriteAllText(Path.Combine(folder.FullName, ".hidden.txt"), "");
        File.WriteAllText(Path.Combine(folder.FullName, "~lock.txt"), "");
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "circle.txt"), Path.Combine(folder.FullName, "circle.txt"));
        var log = new FakeLogger();
        var library = new ArticleLibrary(Options.Create(new ArticlesOptions { Folder = folder.FullName }), log);

        Assert.Equal(["storm"], library.All.Select(article => article.Id));
        Assert.Equal(["storm"], library.All.Select(article => article.Id));
        Assert.Equal(3, log.Lines.Count);
        Assert.Contains(log.Lines, line => line.StartsWith("Left out: empty.txt: ", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains(folder.FullName, StringComparison.Ordinal) || line.Contains("~lock", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_of_one_name_have_ids_of_their_own_and_the_shared_name_means_all_of_them()
    {
        foreach (var name in (string[])["x.txt", "x.md", "X.TXT", "y.txt"])
            Write(name);

        Assert.Equal(["X.TXT", "x.md", "x.txt", "y"], Library().All.Select(article => article.Id));
        Assert.Equal(["x.md", "x.txt"], Library().Choose(["x"]).Select(article => article.Id));
        Assert.Equal(["X.TXT"], Library().Choose(["X.TXT"]).Select(article => article.Id));
        Assert.Equal("x: more than one article has this name: x.md, x.txt", Assert.Throws<ArticleException>(() => Library().Find("x")).Message);
    }

    [Fact]
    public void Files_of_one_name_in_two_folders_are_told_apart_by_their_folders()
    {
        var (one, two) = (folder.CreateSubdirectory("one"), folder.CreateSubdirectory("two"));
        Write("one/storm.txt");
        Write("two/storm.txt");
        Write("seed.txt");

        Assert.Equal(["one/storm.txt", "two/storm.txt"], Library().Choose([Path.Combine(one.FullName, "storm.txt"), Path.Combine(two.FullName, "storm.txt")]).Select(article => article.Id));
        Assert.Equal(["one/storm.txt", "two/storm.txt"], Library().Choose([one.FullName, two.FullName]).Select(article => article.Id));
    }

    [Fact]
    public void A_title_that_is_given_goes_before_the_texts_own_which_stays()
    {
        var article = Assert.Single(Library().Choose([Write("storm.txt")], title: "Wind\u202E"));

        Assert.Equal("Wind\n\nTitle\n\nText.", article.Text);
    }

    private sealed class FakeLogger : ILogger<ArticleLibrary>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }

    private ArticleLibrary Library() => new(Options.Create(new ArticlesOptions { Folder = folder.FullName }));

    private string Write(string name)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, "Title\n\nText.");
        return path;
    }
}
