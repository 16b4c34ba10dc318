namespace ArticleBot.Quotations.Reported;

/// <summary>A reported statement of a sentence.</summary>
/// <param name="Cue">Index of the cue's token.</param>
/// <param name="Content">What is reported.</param>
/// <param name="Confidence">The probability that the word is a cue and the content is right, 0 to 1.</param>
internal readonly record struct ReportedStatement(int Cue, ReportedContent Content, double Confidence);
