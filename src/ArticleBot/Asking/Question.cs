using ArticleBot.Articles;
using ArticleBot.Asking.Passages;

namespace ArticleBot.Asking;

/// <summary>A question about one or more articles.</summary>
/// <param name="Text">The user's words.</param>
/// <param name="Articles">The articles that may answer it, at least one.</param>
/// <param name="Top">How many passages the answer lists, 1 or more.</param>
public sealed record Question(string Text, IReadOnlyList<Article> Articles, int Top = 3)
{
    /// <summary>The library that <see cref="Articles"/> were chosen from by the question's words; null where they were named.</summary>
    public LibraryArticles? Library { get; init; }

    /// <summary>What the reader reads instead of the text, for a follow-up: the user's words with the questions before; null for the text
    /// itself.</summary>
    public string? ToRead { get; init; }

    /// <summary>The sentences that may answer it; null for all.</summary>
    internal IReadOnlySet<SentencePlace>? Among { get; init; }

    /// <summary>The same question in other words.</summary>
    internal Question As(string text) => this with { Text = text, ToRead = null };

    /// <summary>The same question in words that stand alone, about the articles that these are about.</summary>
    /// <param name="text">The words.</param>
    /// <param name="spokenOf">Articles that were spoken of before; they may answer, too, where the articles were chosen by words.</param>
    internal Question Reworded(string text, IEnumerable<Article> spokenOf) => Library is null
        ? this with { Text = text }
        : this with { Text = text, Articles = [.. (text == Text ? Articles : Library.About(text)).Union(spokenOf)] };

    /// <summary>The article of an id among those that the question may be about; null where there is none.</summary>
    internal Article? Find(string id) => Articles.FirstOrDefault(article => article.Id == id) ?? Library?.Find(id);
}
