using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks;

/// <summary>
/// Who does something and whom it is done to is the same in the claim as in the passage that tells of it: “A sued B” is no
/// “B sued A”, and “from A” no “to A”. Where the passage does not name the one who does it, nothing is said.
/// </summary>
internal static class RoleCheck
{
    public static Finding? Find(ClaimText claim)
    {
        var (confirmed, places) = (SpeakerCheck.Confirmed(claim), new RolePlaces());
        foreach (var name in claim.Names)
        {
            if (claim.Verbatim.Hold(name.First, name.End))
                continue;
            if (IsOtherWay(claim, name) || !confirmed.Contains(name) && !IsDoubted(claim, name)
                && HasOtherRole(claim, name, places))
                return new Finding(Verdict.NameNotFound, claim.Slice(name.First, name.End - 1));
        }

        return null;
    }

    // “He doubts that Kim left.”
    private static bool IsDoubted(ClaimText claim, ClaimName name) => claim.Words.Take(name.First).Any(Denying.Is);

    private static bool HasOtherRole(ClaimText claim, ClaimName name, RolePlaces places) =>
        IsAnothers(claim, name, Roles.VerbAfter(claim, name), isSubject: true, places)
            || IsAnothers(claim, name, Roles.VerbBefore(claim, name), isSubject: false, places);

    private static bool IsAnothers(ClaimText claim, ClaimName name, int? place, bool isSubject, RolePlaces places)
    {
        if (place is not { } verb || !IsTelling(claim.Words[verb]))
            return false;
        return !IsGiven(claim, name, verb, isAgent: isSubject != Passives.IsPassive(claim.Words, verb), places);
    }

    private static bool IsTelling(Word verb) => verb.Value is null && !verb.Is(
        WordTraits.Function | WordTraits.Light | WordTraits.Saying | WordTraits.Mutual | WordTraits.Capital | WordTraits.Quoted);

    // Whether some place that has the verb gives it to the name, or to nobody that is known.
    private static bool IsGiven(ClaimText claim, ClaimName name, int verb, bool isAgent, RolePlaces roles)
    {
        var least = Disputes.IsVerb(claim.Words[verb]) ? Likeness.Paraphrase : Likeness.Kin;
        var places = claim.Matches[verb].Where(match => match.Likeness >= least).ToList();
        return places.AreNoneOrSome(place => MayGive(claim, name, place, roles.Named(place, isAgent)));
    }

    private static bool MayGive(ClaimText claim, ClaimName name, WordMatch place, IReadOnlySet<SourceMention> held)
    {
        if (held.Count == 0)
            return !IsStranger(claim, name, place);
        return claim.Cited.Mentions.Of(name.Terms).Any(own => held.Contains(own.Mention)) || Topic.MayStandBefore(place, name);
    }

    // The paragraph that tells of it does not speak of the name at all, and no pronoun there may be one's.
    private static bool IsStranger(ClaimText claim, ClaimName name, WordMatch place)
    {
        var (source, block) = (place.Source, place.Source.BlockOf(place.Position));
        if (claim.Cited.Mentions.Of(name.Terms).Any(IsThere) || Roles.HasPronounBefore(place))
            return false;
        return !Topic.MayStandBefore(place, name) && claim.Cited.Mentions.Any(entry => entry.Mention.IsWritten && IsThere(entry));

        bool IsThere((SourceArticle Source, SourceMention Mention) entry) =>
            entry.Source == source && source.BlockOf(entry.Mention.First) == block;
    }

    // “from Seoul” where the passages have “to Seoul” only.
    private static bool IsOtherWay(ClaimText claim, ClaimName name)
    {
        var way = Roles.WordBefore(claim.Words, name.First);
        var other = way switch { "from" => "to", "to" => "from", _ => null };
        if (other is null)
            return false;
        var ways = claim.Cited.Mentions.Of(name.Terms).Where(entry => entry.Mention.IsWritten)
            .Select(entry => Roles.WordBefore(entry.Source.Words, entry.Mention.First)).ToList();
        return ways.Contains(other) && !ways.Contains(way);
    }
}
