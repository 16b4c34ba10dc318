namespace ArticleBot.Articles.Formats.Documents;

/// <summary>A document of a word processor (Office Open XML).</summary>
internal sealed class DocxFormat : IArticleFormat
{
    private const string NotRead = "the file is damaged, locked, or no document of a word processor (.docx)";

    /// <summary>Whether it is a zip archive; of these only documents are articles.</summary>
    public bool Fits(ArticleBytes file) => file.BeginsWith("PK\u0003\u0004"u8);

    public ArticleDraft Read(ArticleBytes file)
    {
        try
        {
            return DocxParagraphs.Read(file.Content);
        }
#pragma warning disable CA1031 // A damaged file makes the library throw whatever its parts throw.
        catch (Exception exception) when (exception is not ArticleException)
#pragma warning restore CA1031
        {
            throw new ArticleException(NotRead, exception);
        }
    }
}
