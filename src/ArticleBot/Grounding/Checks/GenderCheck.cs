using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Checks.Strength;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;
using ArticleBot.Language;

namespace ArticleBot.Grounding.Checks;

/// <summary>Whoever is “she” or “a boy” in a claim is not “he” or “a girl” in the cited passages.</summary>
internal static class GenderCheck
{
    // A noun for one sex with that for the other.
    private static readonly FrozenDictionary<string, (string Other, Sex Sex)> Nouns = Read();

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
        return known.AreAll(other => other != sex);
    }

    private static bool IsTurned(string word, List<WordMatch> held, List<Sex> heard)
    {
        if (!Nouns.TryGetValue(word, out var noun))
            return false;
        var isAdult = word is "man" or "men" or "woman" or "women";
        var isThere = held.Exists(own => own.Word.Term == Term.Of(word)) || isAdult && heard.Contains(noun.Sex);
        return !isThere && held.Exists(own => own.Word.Folded == noun.Other);
    }

    // Of whom the passages tell: by their pronouns and nouns, and by those that the article takes up with one elsewhere.
    private static IEnumerable<Sex> Sexes(List<WordMatch> held)
    {
        foreach (var own in held)
        {
            if (Pronouns.Of(own.Word.Folded) is not Sex.Unknown and var sex)
                yield return sex;
            else if (Nouns.TryGetValue(own.Word.Folded, out var noun))
                yield return noun.Sex;
            else if (NameAt(own) is { } mention && Genders.Of(own.Source, mention.FullTerms) is not Sex.Unknown and var known)
                yield return known;
        }
    }

    private static SourceMention? NameAt(WordMatch own) =>
        own.Source.MentionOf(own.Position) is { IsWritten: true } mention && mention.First == own.Position ? mention : null;

    private static FrozenDictionary<string, (string Other, Sex Sex)> Read()
    {
        var nouns = new Dictionary<string, (string, Sex)>(StringComparer.Ordinal);
        foreach (var (male, female) in WordFile.Pairs("checking", "male-noun"))
        {
            nouns.Add(male, (female, Sex.Male));
            nouns.Add(female, (male, Sex.Female));
        }

        return nouns.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
