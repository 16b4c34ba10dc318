using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;

namespace ArticleBot.Grounding.Checks;

/// <summary>What lies around a place, and what a name there is for.</summary>
internal static class SlotScore
{
    /// <summary>What stands farther off than so many words does not belong to a place, however little lies between.</summary>
    public const int Window = 40;

    /// <summary>The words around a place, the place itself left out.</summary>
    public static IEnumerable<int> Around(int first, int end, int count)
    {
        for (var i = Math.Max(0, first - Window); i < Math.Min(count, end + Window); i++)
        {
            if (i < first || i >= end)
                yield return i;
        }
    }

    /// <summary>Whether a name only tells where or whose something is: “in Oslo”, “of Ocean Trust”.</summary>
    public static bool IsPlaced(ClaimText claim, ClaimName name) => Placing.Contains(Roles.WordBefore(claim.Words, name.First));
}
