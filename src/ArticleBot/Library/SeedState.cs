namespace ArticleBot.Library;

/// <summary>A seed as the library has it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="FileHash">Names the bytes that it was read from.</param>
/// <param name="IsHidden">Whether somebody removed it.</param>
public sealed record SeedState(string Id, string FileHash, bool IsHidden);
