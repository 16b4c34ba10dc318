using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.People;

/// <summary>
/// Learns from the words around it whether a name is a man's or a woman's: “Kim Lee died at her home.”, “Kim Lee, a clown, has died. He
/// was 79.”
/// </summary>
internal static class GenderSigns
{
    /// <summary>Gives people of unknown gender the one that the sentence they open, or the beginning of the next, shows.</summary>
    /// <param name="mentions">The mentions of the article in order.</param>
    public static void Learn(Layout text, List<CastMember> members, List<Mention> mentions)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i] is not { Kind: MentionKind.Person, Member: >= 0, IsPossessive: false } name)
                continue;
            if (members[name.Member].Gender == Gender.Unknown && OpensSentence(text, name))
                members[name.Member].Gender = Shown(text, mentions, i);
        }
    }

    private static bool OpensSentence(Layout text, Mention name) =>
        !text[name.Head].IsQuoted && name.First - text.FirstTokenOfSentence(text[name.First].Sentence) is 0;

    private static Gender Shown(Layout text, List<Mention> mentions, int index)
    {
        var name = mentions[index];
        var end = text.FirstTokenOfSentence(text[name.First].Sentence + 1);
        var other = index + 1;
        while (other < mentions.Count && mentions[other].First < end && !MayBeMeant(mentions[other], name))
            other++;
        var isAlone = other == mentions.Count || mentions[other].First >= end;
        for (var at = name.End; at < (isAlone ? end : mentions[other].First); at++)
        {
            if (IsOwnersOrOwn(text, at) && FunctionWords.GenderOf(text[at].Lower) is not Gender.Unknown and var shown)
                return shown;
        }

        return isAlone && !text[end].IsQuoted ? FunctionWords.GenderOf(text[end].Lower) : Gender.Unknown;
    }

    // Somebody else whom “he” or “she” may stand for.
    private static bool MayBeMeant(Mention mention, Mention name) =>
        mention.Member != name.Member && mention.Kind is MentionKind.Person or MentionKind.Nominal or MentionKind.Pronoun;

    // “at her home”, “himself”; but “praised his work”, “with her on Monday”.
    private static bool IsOwnersOrOwn(Layout text, int at)
    {
        if (text[at].IsQuoted)
            return false;
        return text[at].Lower is "himself" or "herself"
            || (text[at].Lower is "his" or "her" && text[at - 1].IsPreposition && text[at + 1] is { IsWord: true, IsSmall: false });
    }
}
