using ArticleBot.Articles;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Articles;

public sealed class ArticleLibraryTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("articlebot-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Every_text_and_Markdown_file_of_the_folder_is_an_article_in_the_order_of_their_names()
    {
        Write("b.txt");
        Write("a.md");
        Write("c.pdf");

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
        Assert.Equal($"{folder.FullName}: the folder holds no article (.txt or .md)", Assert.Throws<ArticleException>(() => Library().All).Message);
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

    private ArticleLibrary Library() => new(Options.Create(new ArticlesOptions { Folder = folder.FullName }));

    private string Write(string name)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, "Title\n\nText.");
        return path;
    }
}
