using System.Text;

namespace ArticleBot.Tests.Articles.Formats;

public sealed class MisreadTextTests
{
    private const string Meant = "“It isn’t over,” said Iñaki Pérez at the café — he paid £5.";

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("macintosh")]
    [InlineData("iso-8859-1")]
    public void Text_that_was_read_in_another_code_page_is_mended(string page) => Assert.Equal(Meant, Body(Misread(Meant, page)));

    [Fact]
    public void Text_that_was_misread_twice_is_mended() =>
        Assert.Equal(Meant, Body(Misread(Misread(Meant, "windows-1252"), "windows-1252")));

    [Fact]
    public void Signs_that_no_reader_sees_may_be_lost() =>
        Assert.Equal("“It isn’t over,” said María Álvarez.", Body(
            new string([.. Misread("“It isn’t over,” said María Álvarez.", "windows-1252").Where(unit => !char.IsControl(unit) && unit != '\u00AD')])));

    [Theory]
    [InlineData("NESTLÉ’S plant was shut, and the CAFÉ… was not.")]
    [InlineData("The word NÃO stood on the wall in São Paulo.")]
    [InlineData("He sang “Voilà” in the château.")]
    [InlineData("A root is written √2 or √3.")]
    public void Text_that_was_read_well_stays(string text) => Assert.Equal(text, Body(text));

    [Fact]
    public void The_quotation_marks_of_Windows_are_read_from_control_characters() =>
        Assert.Equal("“It isn’t over,” he said.", Body("\u0093It isn\u0092t over,\u0094 he said."));

    [Fact]
    public void Places_in_the_file_are_those_of_the_file_as_it_is()
    {
        var file = $"Storm\n\n{Misread("“No,” said Ann Lee. It rained.", "windows-1252")}";
        var article = ArticleReader.Read("storm", file);
        var sentence = article.Blocks[1].Sentences[1];

        var (start, end) = article.FileOffsets.ToFile(sentence.Span);

        Assert.Equal("It rained.", file[start..end]);
    }

    private static string Body(string text)
    {
        var article = ArticleReader.Read("storm", $"Storm passes\n\n{text}");
        return article.TextOf(article.Blocks[1]);
    }

    private static string Misread(string text, string page) =>
        CodePagesEncodingProvider.Instance.GetEncoding(page) is { } known
            ? known.GetString(Encoding.UTF8.GetBytes(text)) : Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
}
