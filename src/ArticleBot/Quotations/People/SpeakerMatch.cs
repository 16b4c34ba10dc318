using System.Collections.Immutable;

namespace ArticleBot.Quotations.People;

/// <summary>What looking up a speaker gave: one, several to choose from, or none.</summary>
public abstract record SpeakerMatch
{
    private SpeakerMatch()
    {
    }

    /// <summary>One speaker fits best.</summary>
    public sealed record Found(SpeakerEntry Entry) : SpeakerMatch;

    /// <summary>Several speakers fit equally well: at least two.</summary>
    public sealed record Ambiguous(ImmutableArray<SpeakerEntry> Choices) : SpeakerMatch;

    /// <summary>Nobody fits; the nearest is the speaker whose name is spelt most like it, null where no name is near.</summary>
    public sealed record Unknown(SpeakerEntry? Nearest) : SpeakerMatch;
}
