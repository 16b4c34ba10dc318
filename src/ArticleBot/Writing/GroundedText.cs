using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Grounding;

namespace ArticleBot.Writing;

/// <summary>What a language model wrote, checked and once repaired.</summary>
/// <param name="Reply">The checked sentences after the repair; those that failed are shown to nobody.</param>
/// <param name="Raw">The model's first reply, letter for letter; for a trace only.</param>
/// <param name="Correction">The model's reply to the request for repair; null where none was needed or none came.</param>
public sealed record GroundedText(CheckedReply Reply, string Raw, string? Correction)
{
    /// <summary>The sentences that the article supports, in order.</summary>
    public ImmutableArray<Claim> Claims => [.. Reply.Supported.Select(claim => claim.ToClaim())];

    /// <summary>One plain line where sentences were left out; else none.</summary>
    public ImmutableArray<string> Notices => Reply.Failed.Count() switch
    {
        0 => [],
        1 => ["1 statement was left out because the article does not support it."],
        var count => [string.Create(CultureInfo.InvariantCulture, $"{count} statements were left out because the article does not support them.")],
    };
}
