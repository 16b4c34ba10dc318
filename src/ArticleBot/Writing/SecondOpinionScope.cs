namespace ArticleBot.Writing;

/// <summary>About which sentences of a reply a model is asked once more.</summary>
public enum SecondOpinionScope
{
    /// <summary>About none.</summary>
    Off,

    /// <summary>About those in words of their own; what stands in the article word for word needs no opinion.</summary>
    Free,

    /// <summary>About all.</summary>
    All,
}
