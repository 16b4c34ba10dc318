namespace ArticleBot.Library;

/// <summary>What a library knows of one article without reading it.</summary>
/// <param name="Number">Its number in the library, which no other article ever gets.</param>
/// <param name="Id">The name that it goes by; no other article that its readers see has the same.</param>
/// <param name="Owner">The server that it belongs to; null where it is everybody's.</param>
/// <param name="Text">Its text as it is now.</param>
/// <param name="Source">Where it came from; see <see cref="ArticleOrigin"/>.</param>
/// <param name="AddedBy">Who added it.</param>
/// <param name="AddedAt">When.</param>
public sealed record ArticleEntry(
    long Number, string Id, string? Owner, KeptText Text, string Source, string AddedBy, DateTimeOffset AddedAt);
