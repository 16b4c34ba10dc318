namespace ArticleBot.Articles.Formats;

/// <summary>Reads an address of the web.</summary>
internal static class WebAddress
{
    /// <summary>The absolute http or https address that a value is; null where it is none.</summary>
    public static Uri? Of(string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? url : null;
}
