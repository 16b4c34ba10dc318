using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.People;

/// <summary>
/// Knows whom a participle clause that opens a sentence names beside the sentence's subject: in “Asked by the judge if she was afraid, she
/// replied” she is not the judge.
/// </summary>
internal static class FrontedClauses
{
    private static readonly FrozenSet<string> Openers = WordFile.Class("quoting", "participle-opener");

    // “when being repeatedly asked by”
    private const int LongestOpening = 4;

    /// <summary>The members that a pronoun cannot stand for because the clause before it tells of them as others.</summary>
    /// <param name="mentions">The mentions of the article in order.</param>
    public static List<int> Others(Layout text, IReadOnlyList<Mention> mentions, Mention pronoun)
    {
        var start = text.FirstTokenOfSentence(text[pronoun.First].Sentence);
        if (Participle(text, start) is not (>= 0 and var participle) || participle >= pronoun.First)
            return [];
        var named = Named(mentions, participle, pronoun.First);
        var isSubject = text[pronoun.First - 1].Is(',') && !named.Exists(mention => OpensClause(text, mention));
        return [.. named.Where(mention => mention.Member >= 0 && (isSubject || IsAgent(text, mention, participle)))
            .Select(mention => mention.Member)];
    }

    // The participle that opens a sentence; -1 where another word does.
    private static int Participle(Layout text, int start)
    {
        var at = start;
        while (at - start < LongestOpening && (Openers.Contains(text[at].Lower) || text[at].IsAdverb))
            at++;
        if (text[at] is not { IsWord: true, IsQuoted: false } word)
            return -1;
        var isOfCue = word.Cue is { IsBase: false } cue && cue.MayBe(VerbForms.Participle | VerbForms.Gerund);
        return isOfCue || (word.Lower is [.., 'e', 'd'] && text[at + 1].Lower == "by") ? at : -1;
    }

    private static List<Mention> Named(IReadOnlyList<Mention> mentions, int start, int end)
    {
        var found = new List<Mention>();
        for (var i = Mention.FirstFrom(mentions, start); i < mentions.Count && mentions[i].First < end; i++)
        {
            if (mentions[i].Kind != MentionKind.Pronoun)
                found.Add(mentions[i]);
        }

        return found;
    }

    // “Told of the fire, Lee ran, he said”: Lee belongs to the clause behind the participle's.
    private static bool OpensClause(Layout text, Mention mention) =>
        text[mention.First - 1].Is(',') && !text[mention.End].Is(',') && !mention.IsPossessive;

    // “Asked by the judge”; “asked by Lee, the judge,” is one member.
    private static bool IsAgent(Layout text, Mention mention, int participle) =>
        text[mention.First - 1].Lower == "by" && mention.First - participle <= LongestOpening;
}
