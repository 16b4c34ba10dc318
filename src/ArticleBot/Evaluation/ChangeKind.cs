namespace ArticleBot.Evaluation;

/// <summary>How an answer differs from that of another run.</summary>
public enum ChangeKind
{
    /// <summary>It is right now, and was not.</summary>
    NowRight,

    /// <summary>It was right, and is not now.</summary>
    NowWrong,

    /// <summary>It has other words, and is as right or wrong as before.</summary>
    OtherWords,
}
