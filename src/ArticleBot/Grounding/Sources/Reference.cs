using ArticleBot.Articles;

namespace ArticleBot.Grounding.Sources;

/// <summary>A place of an article that stands for somebody or something: a name, a noun (“the top US diplomat”), a pronoun.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Name">Whom it stands for, by the fullest name that the article gives.</param>
public sealed record Reference(TextSpan Span, string Name);
