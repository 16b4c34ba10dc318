namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>A field of a modal.</summary>
/// <param name="Id">The id under which its text comes back.</param>
/// <param name="Label">What it is, 1 to 45 units.</param>
/// <param name="MaxLength">The most characters of the text, 1 to 4,000.</param>
/// <param name="IsRequired">Whether it must be filled in.</param>
/// <param name="Value">What stands in it at first, at most <paramref name="MaxLength"/> units; null for nothing.</param>
public sealed record ModalField(string Id, string Label, int MaxLength, bool IsRequired = true, string? Value = null);
