namespace ArticleBot.Articles.Formats.Documents;

/// <summary>A PDF with a text layer.</summary>
internal sealed class PdfFormat : IArticleFormat
{
    private const string NotRead = "the PDF is damaged or locked and cannot be read";
    private const string NoText = "the PDF has no text layer: it holds pictures of pages; run them through text recognition first";

    public bool Fits(ArticleBytes file) => file.BeginsWith("%PDF-"u8, within: true);

    public ArticleDraft Read(ArticleBytes file)
    {
        var draft = Opened(file.Content);
        return draft.Blocks.Count > 0 ? draft : throw new ArticleException(NoText);
    }

    private static ArticleDraft Opened(byte[] content)
    {
        try
        {
            return PdfPages.Read(content);
        }
#pragma warning disable CA1031 // A damaged file makes the library throw whatever its parts throw.
        catch (Exception exception) when (exception is not ArticleException)
#pragma warning restore CA1031
        {
            throw new ArticleException(NotRead, exception);
        }
    }
}
