using ArticleBot.Articles;

namespace ArticleBot.Summarising;

/// <summary>What is to be summarised, and how.</summary>
/// <param name="Articles">The articles, at least one; several are summarised as one text, in this order.</param>
/// <param name="Style">Length and order.</param>
/// <param name="Focus">What the reader wants to know about (“Seoul”); null or blank for everything.</param>
/// <param name="All">Whether a full summary has a line for every section, however many there are.</param>
public sealed record SummaryRequest(
    IReadOnlyList<Article> Articles, SummaryStyle Style = SummaryStyle.Short, string? Focus = null, bool All = false);
