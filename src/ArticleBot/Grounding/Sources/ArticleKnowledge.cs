using System.Collections.Immutable;
using ArticleBot.Articles;

namespace ArticleBot.Grounding.Sources;

/// <summary>What is known of an article beside its words: whom its names, nouns and pronouns stand for, and who said what.</summary>
public sealed record ArticleKnowledge(ImmutableArray<Reference> References, ImmutableArray<Statement> Statements)
{
    /// <summary>Nothing but the words.</summary>
    public static readonly ArticleKnowledge None = new([], []);

    /// <summary>The people whom it names.</summary>
    public ImmutableArray<KnownPerson> People { get; init; } = [];
}

/// <summary>Finds what is known of an article; called once for each.</summary>
public delegate ArticleKnowledge KnowledgeSource(Article article);
