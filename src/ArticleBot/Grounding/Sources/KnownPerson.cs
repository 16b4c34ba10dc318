using System.Collections.Immutable;
using ArticleBot.Articles;

namespace ArticleBot.Grounding.Sources;

/// <summary>A person of an article.</summary>
/// <param name="Name">The fullest name that the article gives.</param>
/// <param name="Words">The name's words in small letters, without what follows it (Jr.); never empty.</param>
/// <param name="Titles">What else stands in the places that name them, in small letters: “superintendent”.</param>
/// <param name="Suffix">What follows it in small letters: “jr”, “sr”; empty where nothing does.</param>
/// <param name="Mentions">Where names, nouns and pronouns stand for them, in order.</param>
public sealed record KnownPerson(string Name, ImmutableArray<string> Words, ImmutableArray<string> Titles, string Suffix,
    ImmutableArray<TextSpan> Mentions)
{
    /// <summary>
    /// What the article calls them beside the name and in none of its words, word by word in small letters: “prince”, “of”,
    /// “wales”.
    /// </summary>
    public ImmutableArray<ImmutableArray<string>> OtherNames { get; init; } = [];
}
