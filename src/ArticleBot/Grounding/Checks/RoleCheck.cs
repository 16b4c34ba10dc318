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
        var confirmed = SpeakerCheck.Confirmed(claim);
        foreach (var name in claim.Names)
        {
            if (claim.Verbatim.Hold(name.First, name.End))
                continue;
            if (IsOtherWay(claim, name) || !confirmed.Contains(name) && !IsDoubted(claim, name)
                && HasOtherRole(claim, name))
                return new Finding(Verdict.NameNotFound, claim.Slice(name.First, name.End - 1));
        }

        return null;
    }

    // “He doubts that Kim left.”
    private static bool IsDoubted(ClaimText claim, ClaimName name) => claim.Words.Take(name.First).Any(Denying.Is);

    private static bool HasOtherRole(ClaimText claim, ClaimName name)
    {
        if (Roles.VerbAfter(claim, name) is { } verb && IsTelling(claim, verb)
            && !IsGiven(claim, name, verb, isAgent: !Passives.IsPassive(claim.Words, verb)))
            return true;
        return Roles.VerbBefore(claim, name) is { } before && IsTelling(claim, before)
            && !IsGiven(claim, name, before, isAgent: Passives.IsPassive(claim.Words, before));
    }

    private static bool IsTelling(ClaimText claim, int verb) =>
        !claim.Words[verb].Is(
            WordTraits.Function | WordTraits.Light | WordTraits.Saying | WordTraits.Mutual | WordTraits.Capital | WordTraits.Quoted)
                && claim.Words[verb].Value is null;

    // Whether some place that has the verb gives it to the name, or to nobody that is known.
    private static bool IsGiven(ClaimText claim, ClaimName name, int verb, bool isAgent)
    {
        var places = claim.Matches[verb]
            .Where(match => match.Likeness >= (Disputes.IsVerb(claim.Words[verb]) ? Likeness.Paraphrase : Likeness.Kin)).ToList();
        return places.Count == 0 || places.Exists(place => Roles.Named(place, isAgent) is var held
            && (held.Count > 0
            ? held.Exists(mention => mention.MayBe(name.Terms)) || Topic.MayStandBefore(place, name) : !IsStranger(claim, name, place)));
    }

    // The paragraph that tells of it does not speak of the name at all, and no pronoun there may be one's.
    private static bool IsStranger(ClaimText claim, ClaimName name, WordMatch place)
    {
        var (source, block) = (place.Source, place.Source.BlockOf(place.Position));
        return !claim.Cited.Mentions.Of(name.Terms).Any(IsThere)
            && !Roles.HasPronounBefore(place) && !Topic.MayStandBefore(place, name)
            && claim.Cited.Mentions.Any(entry => IsThere(entry) && entry.Mention.Terms.Length > 0);

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
        var ways = claim.Cited.Mentions.Of(name.Terms).Where(entry => entry.Mention.Terms.Length > 0)
            .Select(entry => Roles.WordBefore(entry.Source.Words, entry.Mention.First)).ToList();
        return ways.Contains(other) && !ways.Contains(way);
    }
}
