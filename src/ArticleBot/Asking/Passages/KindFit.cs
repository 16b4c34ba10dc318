namespace ArticleBot.Asking.Passages;

/// <summary>Whether words are of the kind that a question asks for.</summary>
internal enum KindFit
{
    /// <summary>The question asks for no kind that can be told from words: “what did …”, “why …”.</summary>
    Open,

    /// <summary>They are: a name for “who”, a time for “when”, money for “how much does it cost”.</summary>
    Fits,

    /// <summary>They are not.</summary>
    Misfits,
}
