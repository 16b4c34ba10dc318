namespace ArticleBot.Quotations.Reported;

/// <summary>A word or a mark of a sentence, with its class.</summary>
/// <param name="Lower">Its letters, lower case.</param>
/// <param name="Class">What its form tells of its part in the sentence.</param>
/// <param name="InQuote">Whether it stands between quotation marks.</param>
/// <param name="IsCapital">Whether it begins with a capital letter.</param>
internal readonly record struct ReportedToken(string Lower, ReportedWordClass Class, bool InQuote, bool IsCapital)
{
    /// <summary>What stands beyond a sentence's ends.</summary>
    public static readonly ReportedToken Outside = new("", ReportedWordClass.Edge, false, false);

    /// <summary>Whether it is a word rather than a mark.</summary>
    public bool IsWord => Class < ReportedWordClass.Comma;

    /// <summary>The word itself where its class is closed, otherwise the class: what a feature may say of a neighbour.</summary>
    public string Form => ReportedWordClasses.IsClosed(Class) && Lower.Length > 0 ? Lower : ReportedWordClasses.Name(Class);
}
