namespace ArticleBot.Articles.Links;

/// <summary>An address as a message shows it: on one line, not too long, and without a password.</summary>
internal static class ShownAddress
{
    private const int Longest = 200;

    public static string Of(string address)
    {
        var visible = VisibleText.Of(address);
        var start = visible.IndexOf("//", StringComparison.Ordinal) + 2;
        var end = start < 2 ? -1 : visible.IndexOfAny(['/', '?', '#', '\\'], start);
        var user = start < 2 ? -1 : visible.LastIndexOf('@', (end < 0 ? visible.Length : end) - 1);
        var safe = user < start ? visible : $"{visible[..start]}…{visible[user..]}";
        return safe.Length <= Longest ? safe : safe[..Longest] + "…";
    }
}
