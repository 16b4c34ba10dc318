using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleBot.Articles.Links;

/// <summary>
/// Keeps fetched pages in a folder, a file each, so that an unchanged page is not sent again. Safe for several processes; a
/// cache that fails costs a transfer, no more.
/// </summary>
internal sealed partial class PageCache(string folder)
{
    private const int MostFiles = 500;
    private const string Ending = ".page";
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    /// <summary>The page that was kept of an address; null where there is none that proves whole.</summary>
    public FetchedPage? Read(Uri address)
    {
        try
        {
            var path = PathOf(address);
            if (!File.Exists(path))
                return null;
            var bytes = File.ReadAllBytes(path);
            var end = bytes.AsSpan().IndexOf((byte)'\n');
            var head = end < 0 ? null : JsonSerializer.Deserialize(bytes.AsSpan(0, end), Heads.Default.Head);
            var content = end < 0 ? [] : bytes[(end + 1)..];
            return head is not null && head.Address == address.ToString() && head.Hash == HashOf(content)
                ? new FetchedPage(address, head.ContentType, head.Charset, content, head.ETag, head.LastModified)
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps a page whose server named its version.</summary>
    public void Write(FetchedPage page)
    {
        if (page is { ETag: null, LastModified: null })
            return;
        var passing = Path.Combine(folder, $"{Guid.NewGuid():N}.tmp");
        try
        {
            Directory.CreateDirectory(folder);
            var (address, hash) = (page.Address.ToString(), HashOf(page.Content));
            var head = new Head(address, page.ContentType, page.Charset, page.ETag, page.LastModified, hash);
            File.WriteAllBytes(passing, [.. JsonSerializer.SerializeToUtf8Bytes(head, Heads.Default.Head), .. LineEnd, .. page.Content]);
            File.Move(passing, PathOf(page.Address), overwrite: true);
            var files = new DirectoryInfo(folder).GetFiles("*" + Ending);
            foreach (var old in files.OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostFiles))
                old.Delete();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            File.Delete(passing);
        }
    }

    private string PathOf(Uri address) => Path.Combine(folder, HashOf(Encoding.UTF8.GetBytes(address.ToString())) + Ending);

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    internal sealed record Head(string Address, string ContentType, string? Charset, string? ETag, string? LastModified, string Hash);

    [JsonSerializable(typeof(Head))]
    private sealed partial class Heads : JsonSerializerContext;
}
