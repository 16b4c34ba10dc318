using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Grounding;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Asking.Quoting;

/// <summary>Tells whose words the sentences of an answer are: “he said” does not.</summary>
internal static partial class NamedClaims
{
    /// <summary>
    /// The sentences, each with the speaker's name before it where it has none; one that begins with a pronoun needs none behind a sentence
    /// that has the name, and else shows the name in the pronoun's place.
    /// </summary>
    /// <param name="claims">The sentences, in the order in which they are shown.</param>
    /// <param name="speaker">Whose words they are.</param>
    public static ImmutableArray<Claim> Of(IEnumerable<Claim> claims, Speaker speaker)
    {
        var named = ImmutableArray.CreateBuilder<Claim>();
        var isNamed = false;
        foreach (var claim in claims)
        {
            var pronoun = Pronoun().Match(claim.Text);
            if (!HasName(claim, speaker) && !(pronoun.Success && isNamed))
                named.Add(claim with { Text = pronoun.Success ? $"[{speaker.Name}]{claim.Text[pronoun.Length..]}" : $"{speaker.Name}: {claim.Text}" });
            else
                named.Add(claim);
            isNamed = true;
        }

        return named.DrainToImmutable();
    }

    private static bool HasName(Claim claim, Speaker speaker) => Array.Exists(
        speaker.Name.Split(' '), word => char.IsUpper(word[0]) && claim.Text.Contains(word, StringComparison.Ordinal));

    // Of somebody, or of a body: “it said”.
    [GeneratedRegex(@"^(?:He|She|They|It)(?=\s)")]
    private static partial Regex Pronoun();
}
