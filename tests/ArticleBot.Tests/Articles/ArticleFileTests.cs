using System.Text;
using ArticleBot.Articles;

namespace ArticleBot.Tests.Articles;

public sealed class ArticleFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("articlebot-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_id_is_the_file_name_without_its_ending() =>
        Assert.Equal("storm", ArticleFile.Read(Write("storm.txt", "Title\n\nText."), 100).Id);

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_title()
    {
        var path = Path.Combine(folder.FullName, "bom.txt");
        File.WriteAllText(path, "Title\n\nText.", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal("Title", ArticleFile.Read(path, 100).Title);
    }

    [Theory]
    [InlineData("Title\0\n\nText", "this is a binary file, not text; save it as text in UTF-8")]
    [InlineData("", "the article is empty, or this is no file; a pipe is read with -")]
    [InlineData("Only a title", "the article has only a title and no text")]
    public void A_file_that_is_no_article_is_refused_in_one_line_that_names_it(string text, string reason)
    {
        var path = Write("bad.txt", text);

        Assert.Equal($"{path}: {reason}", Refusal(path));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_read_as_windows_1252()
    {
        var path = Path.Combine(folder.FullName, "latin.txt");
        File.WriteAllBytes(path, [.. "Title\n\nCaf"u8, 0xE9]);

        Assert.Equal("Title\n\nCafé", ArticleFile.Read(path, 1000).Text);
    }

    [Fact]
    public void A_missing_file_a_folder_and_a_blank_path_are_refused()
    {
        var missing = Path.Combine(folder.FullName, "none.txt");

        Assert.Equal($"{missing}: no such file", Refusal(missing));
        Assert.Equal($"{folder.FullName}: this is a folder, not an article", Refusal(folder.FullName));
        Assert.Equal("the article's path is empty", Refusal(" "));
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_and_one_at_the_limit_is_read()
    {
        var path = Write("long.txt", "Title\n\nText.");

        Assert.Equal($"{path}: 12 bytes are more than the limit of 11 (Articles:MaxBytes)", Assert.Throws<ArticleException>(() => ArticleFile.Read(path, 11)).Message);
        Assert.Equal("Title", ArticleFile.Read(path, 12).Title);
    }

    private static string Refusal(string path) => Assert.Throws<ArticleException>(() => ArticleFile.Read(path, 1000)).Message;

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
