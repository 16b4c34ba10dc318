namespace ArticleBot.Model.Streaming;

/// <summary>How a server ends a reply.</summary>
internal enum ReplyEnding
{
    /// <summary>The model has said all.</summary>
    Whole,

    /// <summary>The reply was longer than it may be: its last sentence is torn.</summary>
    CutOff,

    /// <summary>A filter kept it, or the rest of it, back.</summary>
    Withheld,
}
