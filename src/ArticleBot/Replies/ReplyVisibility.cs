namespace ArticleBot.Replies;

/// <summary>Who sees a reply.</summary>
public enum ReplyVisibility
{
    /// <summary>Everybody in the channel.</summary>
    Everyone,

    /// <summary>Only the one who asked or pressed.</summary>
    AskerOnly,
}
