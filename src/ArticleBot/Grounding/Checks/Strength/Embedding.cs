namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>A stretch of a sentence that its writer does not assert: what is denied, doubted, asked, supposed, wished or ordered.</summary>
/// <param name="First">The first word of what takes it: “denies that”, “if”, “refused to”.</param>
/// <param name="Last">The last word of what takes it.</param>
/// <param name="End">The word after the stretch, which begins after <paramref name="Last"/>.</param>
/// <param name="IsClause">Whether it is a clause; else only the verb right behind is meant.</param>
/// <param name="IsDenial">Whether it is denied, so that a claim may deny it, too.</param>
internal sealed record Embedding(int First, int Last, int End, bool IsClause, bool IsDenial)
{
    /// <summary>Whether it is a condition of what the rest of the sentence tells: “if the strike goes ahead”, but not “even if”.</summary>
    public bool IsCondition { get; init; }

    /// <summary>Whether a place lies in the stretch.</summary>
    public bool Holds(int place) => place > Last && place < End;
}
