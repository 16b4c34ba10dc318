using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Claims;

/// <summary>What an article is about may stand as a noun where a claim has its name: “the club hopes” for “Rovers hope”.</summary>
internal static class Topic
{
    private static readonly FrozenSet<string> Organisations = WordFile.Class("checking", "organisation");
    private static readonly FrozenSet<string> PersonOpeners = WordFile.Class("checking", "person-opener");
    private static readonly FrozenSet<string> Courtesies = WordFile.Class("small-words", "courtesy");

    /// <summary>
    /// Whether such a noun stands right before a verb, and the name is of something that the title
    /// or the first paragraph names. Nothing else of the kind stands before the verb in its paragraph.
    /// </summary>
    public static bool MayStandBefore(WordMatch verb, ClaimName name)
    {
        var source = verb.Source;
        if (!NounBefore(source, verb.Position) || !IsTopic(source, name.Terms))
            return false;
        var block = source.BlockOf(verb.Position);
        return !source.Mentions.TakeWhile(mention => mention.First < verb.Position)
            .Where(mention => mention.IsWritten && source.BlockOf(mention.First) == block)
            .Any(mention => IsTopic(source, mention.Terms));
    }

    private static bool IsTopic(SourceArticle source, string[] terms) =>
        source.Mentions.Any(mention => source.IsInOpening(mention) && mention.MayBe(terms)) && !IsPerson(source, terms);

    private static bool NounBefore(SourceArticle source, int verb)
    {
        if (source.MentionOf(verb - 1) is { IsWritten: true } || !source.IsInSentenceOf(verb, verb - 2))
            return false;
        return source.Words.FoldedAt(verb - 2) == "the" && Organisations.Contains(source.Words.FoldedAt(verb - 1));
    }

    // One who is “Mr” or “she” somewhere.
    private static bool IsPerson(SourceArticle source, string[] terms) =>
        source.Mentions.Where(mention => mention.MayBe(terms)).Any(mention =>
            PersonOpeners.Contains(source.Words[mention.First].Folded) || Courtesies.Contains(source.Words.FoldedAt(mention.First - 1)));
}
