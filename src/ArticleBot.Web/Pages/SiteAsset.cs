namespace ArticleBot.Web.Pages;

/// <summary>A file that the pages need; its address changes with its content, so that a browser keeps it.</summary>
/// <param name="Address">Its path and version.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record SiteAsset(string Address, string Type, byte[] Content);
