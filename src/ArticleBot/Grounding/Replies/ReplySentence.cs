using System.Collections.Immutable;
using ArticleBot.Articles;

namespace ArticleBot.Grounding.Replies;

/// <summary>One sentence of a model's reply.</summary>
/// <param name="Text">Its words without citations and list marks; blank where the reply has nothing but marks there.</param>
/// <param name="Numbers">The passages that it cites, in order, each once; none where it cites none.</param>
/// <param name="Span">Where it stands in the reply; the spans of a reply follow one another without gap.</param>
public sealed record ReplySentence(string Text, ImmutableArray<int> Numbers, TextSpan Span)
{
    /// <summary>Whether it says that the article does not say, and nothing else; then its text is blank.</summary>
    public bool SaysNotSaid { get; init; }

    /// <summary>What it tells beside a half that may say so; null for most. It is tried where the whole does not pass.</summary>
    public string? Half { get; init; }
}
