using ArticleBot.Grounding.Words;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Grounding.Sources;

/// <summary>A place of the article that stands for somebody or something.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Terms">The terms written there; none for a pronoun or a noun.</param>
/// <param name="FullTerms">The terms of the fullest name; those written where no fuller is known.</param>
/// <param name="IsNamed">Whether the article gives a name at all, and not only a noun (“the club”).</param>
/// <param name="IsComplement">Whether it belongs to what stands before it: “the University of Oslo”, “the mayor of Oslo”.</param>
internal sealed record SourceMention(int First, int End, string[] Terms, string[] FullTerms, bool IsNamed = true, bool IsComplement = false)
{
    /// <summary>A speaker, whom no place names.</summary>
    public static SourceMention Of(Speaker speaker) => new(0, 0, [], NameTerms.Of(speaker.Name));

    /// <summary>Whether a name stands there, and not only a noun or a pronoun.</summary>
    public bool IsWritten => Terms.Length > 0;

    /// <summary>Whether a name in a claim may be this one's: all its terms are known here, or all of these are in it.</summary>
    public bool MayBe(IReadOnlyList<string> name)
    {
        var isKnown = name.All(term => FullTerms.Any(own => IsSame(term, own)) || Terms.Any(own => IsSame(term, own)));
        return isKnown || IsWritten && Terms.All(own => name.Any(term => IsSame(term, own)));
    }

    // “North Korean” for “North Korea”; but “North” is no kin of “Korea”.
    private static bool IsSame(string one, string other) =>
        one == other || Language.Kin.Are(one, other) || Language.Thesaurus.Of(one).Contains(other);
}
