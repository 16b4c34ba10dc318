using System.IO.Compression;
using System.Text;
using ArticleBot.Articles;

namespace ArticleBot.Tests.Articles.Formats;

public sealed class DocumentFormatTests
{
    [Fact]
    public void A_word_processors_document_is_read_with_its_styles()
    {
        var article = ArticleReader.Read("ferry.docx", Pages.Docx());

        Assert.Equal("Ferry hits pier", article.Title);
        Assert.Equal(
            ["A ferry hit the old pier of Ostby on Monday, in thick fog.", "What the port says", "Nobody was hurt, said Ida Kern.", "Buses run every ten minutes", "Pier 1911"],
            article.Paragraphs.Select(article.TextOf));
        Assert.Equal(
            [ParagraphKind.Body, ParagraphKind.Heading, ParagraphKind.Body, ParagraphKind.ListItem, ParagraphKind.ListItem],
            article.Paragraphs.Select(paragraph => paragraph.Kind));
        Assert.Equal("Ann Lee", article.Info.Byline);
    }

    [Fact]
    public void A_PDF_is_read_column_by_column_without_hyphens_running_heads_and_page_numbers()
    {
        var article = ArticleReader.Read("ferry.pdf", Pages.Pdf());

        Assert.Equal("Ferry hits the old pier", article.Title);
        Assert.Contains("on Monday morning, in thick fog", article.Text, StringComparison.Ordinal);
        Assert.Contains("will land at the new pier, a mile", article.Text, StringComparison.Ordinal);
        Assert.Contains("and will publish its findings", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Coast News", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(article.Paragraphs, paragraph => article.TextOf(paragraph) is "1" or "2");
    }

    [Fact]
    public void A_damaged_document_is_refused_in_one_line()
    {
        Assert.Equal("half.docx: the file is damaged, locked, or no document of a word processor (.docx)", Refusal("half.docx", Pages.Docx()[..800]));
        Assert.Equal("half.pdf: the PDF is damaged or locked and cannot be read", Refusal("half.pdf", "%PDF-1.7\nnothing more"u8.ToArray()));
    }

    [Fact]
    public void An_archive_that_unpacks_to_more_than_there_is_room_for_is_refused()
    {
        using var stream = new MemoryStream(Pages.Docx().ToArray());
        using var bomb = new MemoryStream();
        stream.CopyTo(bomb);
        using (var archive = new ZipArchive(bomb, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var entry = archive.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            var spaces = Encoding.ASCII.GetBytes(new string(' ', 1_000_000));
            for (var i = 0; i < 80; i++)
                entry.Write(spaces);
        }

        Assert.Contains("damaged", Refusal("bomb.docx", bomb.ToArray()), StringComparison.Ordinal);
    }

    private static string Refusal(string name, byte[] content) => Assert.Throws<ArticleException>(() => ArticleReader.Read(name, content)).Message;
}
