namespace ArticleBot.Articles.Formats.Documents;

/// <summary>A line of a page of a PDF.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Page">The page's number, from 1.</param>
/// <param name="Left">Where it begins, from the page's left.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Top">Its height over the page's foot, as a share of the page's.</param>
/// <param name="Size">The height of its letters.</param>
/// <param name="OpensBlock">Whether it is the first line of a block of the page.</param>
internal sealed record PdfLine(string Words, int Page, double Left, double Right, double Top, double Size, bool OpensBlock);
