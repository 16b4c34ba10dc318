using System.Collections.Immutable;

namespace ArticleBot.DiscordProtocol.Bodies;

/// <summary>A modal.</summary>
/// <param name="CustomId">Its id.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Components">Rows with one field each.</param>
public sealed record ModalData(string CustomId, string Title, ImmutableArray<ComponentBody> Components);
