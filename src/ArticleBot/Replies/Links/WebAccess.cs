namespace ArticleBot.Replies.Links;

/// <summary>Who may use the pages and the API.</summary>
public enum WebAccess
{
    /// <summary>Whoever sits at this machine; nothing that comes through a network or a proxy.</summary>
    Local,

    /// <summary>Whoever has the token (<c>Web:Token</c>).</summary>
    Token,

    /// <summary>Everybody may read and ask; whoever adds articles needs the token.</summary>
    Open,
}
