using System.Text.RegularExpressions;
using ArticleBot.Articles.Formats;

namespace ArticleBot.Articles.Kinds;

/// <summary>Tells a title from a first sentence by its look.</summary>
internal static partial class TitleShape
{
    private const int LongestTitle = 30;
    private const int LongestStopped = 16;
    private const int LongestCurt = 5;
    private const int HeadReach = 4;

    /// <summary>The place of the title among a text's first blocks: below labels, dates and the writer's name. 0 where it is none of
    /// the later ones.</summary>
    /// <param name="blocks">The blocks in their order.</param>
    public static int PlaceOf(IReadOnlyList<BlockText> blocks)
    {
        var at = 0;
        while (at < HeadReach && at + 2 < blocks.Count && blocks[at].Kind is null
            && (SectionLabel.IsAbove(blocks[at].Text, blocks[at + 1].Text) || BylineShape.IsByline(blocks[at].Text)))
            at++;
        if (at == 0 || blocks[at].Kind == ParagraphKind.Heading)
            return at;
        var words = blocks[at].Text;
        return blocks[at].Kind is null && !EndsWithStop(words) && IsTitle(words, null) ? at : 0;
    }

    /// <summary>Whether the first block of an article looks like its title.</summary>
    /// <param name="words">The first block.</param>
    /// <param name="next">The block after it; null where there is none.</param>
    public static bool IsTitle(string words, string? next)
    {
        var length = BlockShape.CountWords(words);
        if (length > LongestTitle || Dateline().IsMatch(words) || BylineShape.IsByline(words) || words[^1] is ',' or ';' or ':')
            return false;
        if (!EndsWithStop(words))
            return !IsQuotedSpeech().IsMatch(words);
        // Of the titles with a full stop some quote words (‘Dust. We’re on it.’), some stand over a byline.
        return length <= LongestStopped
            && (HeadlineMarks().IsMatch(words) || next is not null && BylineShape.IsByline(next) || length == 1 || IsCurt(words, length));
    }

    private static bool EndsWithStop(string words) => words.AsSpan().TrimEnd("\"”’')") is [.., '.'] and not [.., '.', '.'];

    // “So it rained. In May.”: a first paragraph has no sentences as short as these.
    private static bool IsCurt(string words, int length)
    {
        var sentences = SentenceSplitter.Split(words, 0, 0).Length;
        return sentences >= 2 && length <= sentences * LongestCurt;
    }

    // “LONDON (AP) — ”, “PARIS, March 3 (Reuters) - ”
    [GeneratedRegex(
        @"^\p{Lu}[\p{Lu}\p{M}.,' -]{2,40}(?:,\s\p{Lu}[\p{L}.\d ]{1,20})?\s*(?:\([^()]{2,30}\)\s*)?[—–-]{1,2}\s",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();

    // “We are glad,” she said
    [GeneratedRegex(@"^[“""][^”""]+[,!?][”""]\s+\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex IsQuotedSpeech();

    [GeneratedRegex(@"(?:^|[\s(])[‘'][^‘'’]*[\p{L}.!?]", RegexOptions.CultureInvariant)]
    private static partial Regex HeadlineMarks();
}
