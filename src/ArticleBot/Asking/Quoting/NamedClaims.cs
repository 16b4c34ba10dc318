using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Grounding;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Asking.Quoting;

/// <summary>Tells whose words the sentences of an answer are: “he said” does not.</summary>
internal static partial class NamedClaims
{
    /// <summary>The sentences, each with the speaker's name and a colon before it where it has none; one that begins with a pronoun needs
    /// none behind a sentence that has the name.</summary>
    /// <param name="claims">The sentences, in the order in which they are shown.</param>
    /// <param name="speaker">Whose words they are.</param>
    public static ImmutableArray<Claim> Of(IEnumerable<Claim> claims, Speaker speaker)
    {
        var named = ImmutableArray.CreateBuilder<Claim>();
        foreach (var claim in claims)
        {
            var isNamed = speaker.IsNamedIn(claim.Text) || named.Count > 0 && Pronoun().IsMatch(claim.Text);
            named.Add(isNamed ? claim : claim with { Text = $"{speaker.Name}: {claim.Text}" });
        }

        return named.DrainToImmutable();
    }

    // Of somebody, or of a body: “it said”.
    [GeneratedRegex(@"^(?:He|She|They|It)(?=\s)")]
    private static partial Regex Pronoun();
}
