namespace ArticleBot.Checking;

/// <summary>How a sentence of somebody's text stands to the articles that it is checked against.</summary>
public enum Standing
{
    /// <summary>The articles say it.</summary>
    Supported,

    /// <summary>The articles say something like it, but less: with a speaker, a doubt, a bound or an earlier stage in law.</summary>
    Stronger,

    /// <summary>The articles do not say it.</summary>
    NotInArticle,

    /// <summary>The articles say the opposite.</summary>
    Contradicted,
}
