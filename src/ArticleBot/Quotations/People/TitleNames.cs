using ArticleBot.Articles;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Quotations.People;

/// <summary>
/// Finds the cast in titles and headings, where every word may carry a capital: only names that the running text has too.
/// </summary>
internal static class TitleNames
{
    /// <summary>Adds a mention for each name of the cast that stands in a title or heading.</summary>
    public static void Add(Layout text, List<CastMember> members, List<Mention> mentions)
    {
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Kind == MentionKind.Person)
            {
                byName.TryAdd(members[i].Words[^1], i);
                byName.TryAdd(members[i].Words[0], i);
            }
        }

        foreach (var block in text.Blocks)
        {
            if (block.Kind is not (ParagraphKind.Title or ParagraphKind.Heading))
                continue;
            for (var i = text.FirstTokenOf(block.Number); i < text.FirstTokenOf(block.Number + 1); i++)
            {
                if (!text[i].IsCapital || !byName.TryGetValue(NameWords.Fold(text[i].Text), out var member))
                    continue;
                var end = i + 1;
                while (end < text.FirstTokenOf(block.Number + 1) && IsOfName(text[end], members[member]))
                    end++;
                mentions.Add(new Mention(i, end, end - 1, MentionKind.Person, members[member].Gender)
                { NameFirst = i, NameEnd = end, Member = member, IsPossessive = IsPossessive(text, end, block.Number) });
                i = end - 1;
            }
        }
    }

    private static bool IsOfName(Token word, CastMember member) => word.IsCapital && member.Words.Contains(NameWords.Fold(word.Text));

    private static bool IsPossessive(Layout text, int at, int block) => text[at].IsPossessive && text[at].Paragraph == block;
}
