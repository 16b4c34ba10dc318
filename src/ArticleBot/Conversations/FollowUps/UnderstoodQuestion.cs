using System.Collections.Immutable;
using ArticleBot.Quotations;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>One way to understand a follow-up question.</summary>
/// <param name="Text">The question standing alone.</param>
/// <param name="About">Whom or what it was understood to be about, as it stands in it; null where there is no such choice.</param>
internal sealed record UnderstoodQuestion(string Text, string? About = null)
{
    /// <summary>The people and bodies that took the place of its pronouns, as the article knows them.</summary>
    public ImmutableArray<ArticlePerson> People { get; init; } = [];

    /// <summary>
    /// Other words for the same question: with last names only, and with the pronouns as they were, since the article may say “he”,
    /// too. An answer to these counts only where it speaks of <see cref="People"/>.
    /// </summary>
    public ImmutableArray<string> OtherWordings { get; init; } = [];

    /// <summary>Whether it counts only where the article answers none of the likelier ways.</summary>
    public bool IsLastResort { get; init; }

    /// <summary>The words in which the article answers it best.</summary>
    public string BestWording { get; init; } = Text;

    /// <summary>Whether the article answers it only as it was asked, and not of whom or what the rules take it to be about.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>What the reader reads for <see cref="BestWording"/> instead of it; null for itself.</summary>
    public string? ToRead { get; init; }
}
