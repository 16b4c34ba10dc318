namespace ArticleBot.Conversations.FollowUps;

/// <summary>What a pronoun may take up.</summary>
internal enum PronounKind
{
    /// <summary>he, him, his.</summary>
    He,

    /// <summary>she, her, hers.</summary>
    She,

    /// <summary>it, its.</summary>
    It,

    /// <summary>they, them, their.</summary>
    They,

    /// <summary>“about that”, “of this”.</summary>
    That,

    /// <summary>there.</summary>
    There,
}
