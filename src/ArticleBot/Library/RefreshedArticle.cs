using System.Collections.Immutable;

namespace ArticleBot.Library;

/// <summary>What a new look at an article's source showed.</summary>
/// <param name="Entry">The article, with its text as it is now.</param>
/// <param name="Gone">The paragraphs of the earlier text that the new one has not, in order.</param>
/// <param name="Come">The paragraphs of the new text that the earlier one had not, in order.</param>
public sealed record RefreshedArticle(ArticleEntry Entry, ImmutableArray<string> Gone, ImmutableArray<string> Come)
{
    /// <summary>Whether the text changed.</summary>
    public bool HasChanged => Gone.Length + Come.Length > 0;
}
