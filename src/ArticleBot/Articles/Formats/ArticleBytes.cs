namespace ArticleBot.Articles.Formats;

/// <summary>A file as it lies on disk.</summary>
/// <param name="Name">Its name, without its folder.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record ArticleBytes(string Name, byte[] Content)
{
    private const int HeadLength = 1024;

    /// <summary>Whether the file's name ends like this, in any case of letters.</summary>
    public bool IsNamed(params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (Path.GetExtension(Name).Equals(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether some bytes stand near the file's head.</summary>
    public bool BeginsWith(ReadOnlySpan<byte> mark, bool within = false)
    {
        var head = Content.AsSpan(0, Math.Min(HeadLength, Content.Length));
        return within ? head.IndexOf(mark) >= 0 : head.StartsWith(mark);
    }
}
