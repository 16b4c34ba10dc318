namespace ArticleBot.Articles.Links;

/// <summary>A page as its server sent it.</summary>
/// <param name="Address">Where it was found after the redirects.</param>
/// <param name="ContentType">What the server says it is; empty where it says nothing.</param>
/// <param name="Charset">The character set that the server declares; null where it declares none.</param>
/// <param name="Content">Its bytes, unpacked.</param>
/// <param name="ETag">The version's name; null where the server gives none.</param>
/// <param name="LastModified">When it was changed, as the server writes it; null where it does not say.</param>
internal sealed record FetchedPage(Uri Address, string ContentType, string? Charset, byte[] Content, string? ETag, string? LastModified);
