namespace ArticleBot.Articles;

/// <summary>What is known of an article beside its text; null where nothing tells it.</summary>
public sealed record ArticleInfo
{
    /// <summary>Who wrote it (“Jane Doe and Bo Ek”).</summary>
    public string? Byline { get; init; }

    /// <summary>When it appeared.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>The newspaper, agency or site that published it.</summary>
    public string? Site { get; init; }

    /// <summary>Its address: absolute, http or https.</summary>
    public Uri? Url { get; init; }

    /// <summary>Its language, as a code of two or three letters (ISO 639).</summary>
    public string? Language { get; init; }

    /// <summary>What sort of article it is.</summary>
    public ArticleGenre Genre { get; init; }
}
