using ArticleBot.Grounding.Checks.Strength;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;
using ArticleBot.Language;

namespace ArticleBot.Grounding.Checks;

/// <summary>Whoever is “she” or “a boy” in a claim is not “he” or “a girl” in the cited passages.</summary>
internal static class GenderCheck
{
    private static readonly (string Male, string Female)[] Nouns =
    [
        ("man", "woman"), ("men", "women"), ("boy", "girl"), ("boys", "girls"), ("father", "mother"), ("son", "daughter"),
            ("sons", "daughters"),
        ("brother", "sister"), ("brothers", "sisters"), ("husband", "wife"), ("king", "queen"), ("prince", "princess"), ("uncle", "aunt"),
        ("nephew", "niece"), ("spokesman", "spokeswoman"), ("widower", "widow"),
    ];

    public static Finding? Find(ClaimText claim)
    {
        var held = claim.Cited.Words().ToList();
        var heard = Sexes(held).Distinct().ToList();
        foreach (var word in claim.Words.Where(word => !word.IsQuoted))
        {
            if (IsTurned(claim, Pronouns.Of(word.Folded), heard) || IsTurned(word.Folded, held, heard))
                return new Finding(Verdict.NameNotFound, claim.Text[word.Start..word.End]);
        }

        return null;
    }

    // Nobody in the claim is known for the pronoun, and somebody is known for the other.
    private static bool IsTurned(ClaimText claim, Sex sex, List<Sex> heard)
    {
        if (sex == Sex.Unknown || heard.Contains(sex))
            return false;
        var known = claim.Names.SelectMany(name => claim.Cited.Sources.Select(source => Genders.Of(source, name.Terms)))
            .Where(found => found != Sex.Unknown).ToList();
        return known.Count > 0 && !known.Contains(sex);
    }

    private static bool IsTurned(string word, List<WordMatch> held, List<Sex> heard)
    {
        foreach (var (male, female) in Nouns)
        {
            if (word != male && word != female)
                continue;
            var (other, sex) = word == male ? (female, Sex.Male) : (male, Sex.Female);
            var isAdult = male is "man" or "men";
            var isThere = held.Exists(own => own.Word.Term == Term.Of(word)) || isAdult && heard.Contains(sex);
            return !isThere && held.Exists(own => own.Word.Folded == other);
        }

        return false;
    }

    // Of whom the passages tell: by their pronouns and nouns, and by those that the article takes up with one elsewhere.
    private static IEnumerable<Sex> Sexes(List<WordMatch> held)
    {
        foreach (var own in held)
        {
            if (Pronouns.Of(own.Word.Folded) is not Sex.Unknown and var sex)
                yield return sex;
            else if (Array.Exists(Nouns, pair => pair.Male == own.Word.Folded))
                yield return Sex.Male;
            else if (Array.Exists(Nouns, pair => pair.Female == own.Word.Folded))
                yield return Sex.Female;
            else if (NameAt(own) is { } mention && Genders.Of(own.Source, mention.FullTerms) is not Sex.Unknown and var known)
                yield return known;
        }
    }

    private static SourceMention? NameAt(WordMatch own) =>
        own.Source.MentionOf(own.Position) is { IsWritten: true } mention && mention.First == own.Position ? mention : null;
}
