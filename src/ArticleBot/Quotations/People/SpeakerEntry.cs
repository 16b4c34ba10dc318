using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Quotations.People;

/// <summary>Somebody whom articles quote.</summary>
/// <param name="Speaker">Name and role.</param>
/// <param name="Direct">Quotations in marks, mixed ones included.</param>
/// <param name="Reported">Statements in the article's words.</param>
public sealed record SpeakerEntry(Speaker Speaker, int Direct, int Reported)
{
    /// <summary>All attributions.</summary>
    public int Count => Direct + Reported;
}
