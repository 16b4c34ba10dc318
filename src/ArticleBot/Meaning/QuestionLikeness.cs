using ArticleBot.Articles;

namespace ArticleBot.Meaning;

/// <summary>How alike a question is to the paragraphs and sentences of articles. Immutable and thread-safe.</summary>
public sealed class QuestionLikeness
{
    private readonly VectorTable question;
    private readonly IReadOnlyList<ArticleVectors> articles;

    internal QuestionLikeness(VectorTable question, IReadOnlyList<ArticleVectors> articles)
    {
        this.question = question;
        this.articles = articles;
    }

    /// <summary>The cosine with a paragraph, from -1 to 1; 0 for one that has no vector: a title, another article's.</summary>
    public float Of(Article article, Paragraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        return VectorsOf(article) is { } vectors && vectors.Texts.Of(paragraph) is >= 0 and var row ? vectors.Table.Cosine(row, question, 0) : 0;
    }

    /// <summary>The cosine with a sentence; 0 in a paragraph that has no vector.</summary>
    /// <param name="article">The article.</param>
    /// <param name="paragraph">One of its paragraphs.</param>
    /// <param name="place">The sentence's place in the paragraph, from 0.</param>
    public float Of(Article article, Paragraph paragraph, int place)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        return VectorsOf(article) is { } vectors && vectors.Texts.Of(paragraph) >= 0 ? vectors.Table.Cosine(vectors.Texts.Of(paragraph, place), question, 0) : 0;
    }

    private ArticleVectors? VectorsOf(Article article)
    {
        foreach (var vectors in articles)
        {
            if (ReferenceEquals(vectors.Article, article))
                return vectors;
        }

        return null;
    }
}
