using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.People;

/// <summary>Knows which of the two that an article has just named “the former” and “the latter” are.</summary>
internal static class OneOfTwo
{
    private const int MostSentences = 4;

    /// <summary>The member that a noun stands for; -1 where it is neither of these, or no sentence before tells of just two.</summary>
    /// <param name="mentions">The mentions of the article in order, with a member as far as the noun.</param>
    /// <param name="noun">The noun.</param>
    public static int Of(Layout text, List<Mention> mentions, Mention noun)
    {
        if (noun.End - noun.First != 2 || text[noun.First].Lower != "the" || text[noun.Head].Lower is not ("former" or "latter"))
            return -1;
        var isLast = text[noun.Head].Lower == "latter";
        var (before, sentence) = (Mention.FirstFrom(mentions, noun.First), text[noun.First].Sentence);
        for (var number = sentence; number > Math.Max(-1, sentence - MostSentences); number--)
        {
            var named = Named(text, mentions, before, number);
            if (Two(named.FindAll(mention => mention.Kind == MentionKind.Person)) is { } people)
                return isLast ? people.Last : people.First;
            if (Two(named) is { } two)
                return isLast ? two.Last : two.First;
        }

        return -1;
    }

    // Who is named in a sentence before the noun, outside of marks.
    private static List<Mention> Named(Layout text, List<Mention> mentions, int before, int sentence)
    {
        var named = new List<Mention>();
        for (var i = before - 1; i >= 0 && text[mentions[i].First].Sentence >= sentence; i--)
        {
            var isOf = text[mentions[i].First].Sentence == sentence && !text[mentions[i].Head].IsQuoted;
            if (isOf && mentions[i] is { Member: >= 0, IsPossessive: false, Kind: not MentionKind.Pronoun })
                named.Insert(0, mentions[i]);
        }

        return named;
    }

    private static (int First, int Last)? Two(List<Mention> named) =>
        named.Select(mention => mention.Member).Distinct().ToList() is [var first, var last] ? (first, last) : null;
}
