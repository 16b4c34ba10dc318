using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Sources;

namespace ArticleBot.Grounding.Claims;

/// <summary>What an article is about may stand as a noun where a claim has its name: “the club hopes” for “Rovers hope”.</summary>
internal static class Topic
{
    private static readonly FrozenSet<string> Organisations = WordFile.Class("checking", "organisation");
    private static readonly FrozenSet<string> Pronouns = WordFile.Class("checking", "one-person");
    private static readonly FrozenSet<string> Courtesies = WordFile.Class("small-words", "courtesy");

    /// <summary>
    /// Whether such a noun stands right before a verb, and the name is of something that the title
    /// or the first paragraph names. Nothing else of the kind stands before the verb in its paragraph.
    /// </summary>
    public static bool MayStandBefore(WordMatch verb, ClaimName name)
    {
        var source = verb.Source;
        return NounBefore(source, verb.Position)
            && source.Mentions.Any(mention => mention.MayBe(name.Terms) && source.BlockOf(mention.First) <= 1)
            && !IsPerson(source, name.Terms)
            && !source.Mentions.Any(mention =>
            mention.Terms.Length > 0 && mention.First < verb.Position && source.BlockOf(mention.First) == source.BlockOf(verb.Position)
                && IsTopic(source, mention.Terms));
    }

    private static bool IsTopic(SourceArticle source, string[] terms) =>
        source.Mentions.Any(mention => source.BlockOf(mention.First) <= 1 && mention.MayBe(terms)) && !IsPerson(source, terms);

    private static bool NounBefore(SourceArticle source, int verb) =>
        verb > 1 && (source.MentionAt[verb - 1] < 0 || source.Mentions[source.MentionAt[verb - 1]].Terms.Length == 0)
            && source.Words[verb - 2].Folded == "the" && source.SentenceOf[verb - 2] == source.SentenceOf[verb]
        && Organisations.Contains(source.Words[verb - 1].Folded);

    // One who is “Mr” or “she” somewhere.
    private static bool IsPerson(SourceArticle source, string[] terms) => source.Mentions.Any(mention => mention.MayBe(terms)
        && (source.Words[mention.First].Folded is var first && Pronouns.Contains(first)
            || IsCourtesy(first) || mention.First > 0 && IsCourtesy(source.Words[mention.First - 1].Folded)));

    private static bool IsCourtesy(string word) => Courtesies.Contains(word);
}
