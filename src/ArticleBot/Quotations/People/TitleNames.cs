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
    public static void Add(Reading reading, List<CastMember> members, List<Mention> mentions)
    {
        var byLast = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Kind == MentionKind.Person)
            {
                byLast.TryAdd(members[i].Words[^1], i);
                byLast.TryAdd(members[i].Words[0], i);
            }
        }

        foreach (var block in reading.Article.Blocks)
        {
            if (block.Kind is Articles.ParagraphKind.Title or Articles.ParagraphKind.Heading)
                AddFrom(reading, members, byLast, reading.FirstTokenOf(block.Number), reading.FirstTokenOf(block.Number + 1), mentions);
        }
    }

    private static void AddFrom(Reading reading, List<CastMember> members, Dictionary<string, int> byLast, int start, int end,
        List<Mention> mentions)
    {
        for (var i = start; i < end; i++)
        {
            if (!reading.Tokens[i].IsCapital || !byLast.TryGetValue(NameWords.Fold(reading.Tokens[i].Text), out var member))
                continue;
            var last = i;
            while (last + 1 < end && reading.Tokens[last + 1].IsCapital
                && members[member].Words.Contains(NameWords.Fold(reading.Tokens[last + 1].Text)))
                last++;
            var possessive = last + 1 < end && reading.Tokens[last + 1].IsPossessive;
            mentions.Add(new Mention(i, last + 1, last, MentionKind.Person, members[member].Gender)
            { NameFirst = i, NameEnd = last + 1, Member = member, IsPossessive = possessive });
            i = last;
        }
    }
}
