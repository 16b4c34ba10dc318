namespace ArticleBot.Evaluation;

/// <summary>So many of so many.</summary>
/// <param name="Good">How many.</param>
/// <param name="Of">Of how many; 0 where there is nothing to count.</param>
public readonly record struct Share(int Good, int Of)
{
    /// <summary>The share from 0 to 1; null where there is nothing to count.</summary>
    public double? Value => Of == 0 ? null : (double)Good / Of;
}
