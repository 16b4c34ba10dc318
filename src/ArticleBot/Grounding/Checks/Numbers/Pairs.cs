using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Numbers;

/// <summary>“The two sides”, “both ministers”: two that the passages name or call a pair, and do not count.</summary>
internal static class Pairs
{
    private static readonly FrozenSet<string> Openers = WordFile.Class("checking", "pair-opener");
    private static readonly FrozenSet<string> Both = WordFile.Class("checking", "pair");

    /// <summary>Whether a claim's “two” stands for such a pair.</summary>
    public static bool IsTold(ClaimText claim, int index, List<WordMatch> held)
    {
        if (claim.Words[index].Value != 2 || !Openers.Contains(claim.Words.FoldedAt(index - 1)))
            return false;
        return held.Exists(own => Both.Contains(own.Word.Folded)) || NamesOf(claim) == 2 || AreJoined(claim);
    }

    // “Brisk and Varga are to meet”.
    private static bool AreJoined(ClaimText claim) =>
        claim.Cited.Mentions.Any(entry => entry.Mention is { IsNamed: true, IsWritten: true } one && IsJoinedTo(entry.Source, one.End));

    private static bool IsJoinedTo(SourceArticle source, int and) =>
        source.Words.FoldedAt(and) == "and" && source.MentionOf(and + 1) is { IsNamed: true, IsWritten: true };

    /// <summary>Whether nothing but “and” and titles stand between the end of one name and the first word of another.</summary>
    public static bool AreJoined(Word[] words, int end, int first) =>
        end < first && words[end].Folded == "and" && words[(end + 1)..first].All(word => word.IsTitle);

    private static int NamesOf(ClaimText claim)
    {
        var found = new List<SourceMention>();
        foreach (var (_, mention) in claim.Cited.Mentions)
        {
            if (mention is { IsNamed: true, IsComplement: false } && !found.Exists(other => other.MayBe(mention.FullTerms)))
                found.Add(mention);
        }

        return found.Count;
    }
}
