using ArticleBot.Articles;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.Cues;
using ArticleBot.Quotations.Marks;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations.Direct;

/// <summary>Finds a paragraph without marks that the one before gives to somebody: “Ann Lee wrote on the shop's page:”.</summary>
internal static class LedIn
{
    /// <summary>An attribution for each such paragraph, in order.</summary>
    public static List<Attribution> Find(Reading reading)
    {
        var found = new List<Attribution>();
        List<Cue>? cues = null;
        for (var number = 1; number + 1 < reading.Article.Blocks.Length; number++)
        {
            var (before, words) = (reading.Article.Blocks[number], reading.Article.Blocks[number + 1]);
            if (!EndsInColon(reading.Article, before) || !MayBeSpoken(reading, words))
                continue;
            cues ??= CueFinder.Find(reading);
            if (SpeakerOf(reading, cues, number) is { } speaker)
                SpokenBlocks.Add(words.Number, words.Span, speaker, QuotationKind.Post, found);
        }

        return found;
    }

    private static bool EndsInColon(Article article, Paragraph block) =>
        block.Kind == ParagraphKind.Body && article.TextOf(block).EndsWith(':');

    private static bool MayBeSpoken(Reading reading, Paragraph block) => block.Kind == ParagraphKind.Body
        && !HasMarks(reading, block) && SpokenBlocks.SpeaksInFirstPerson(reading, block.Number);

    // Marks tell themselves whose the words are.
    private static bool HasMarks(Reading reading, Paragraph block) =>
        reading.AnyIn(block.Number, token => token.Kind == TokenKind.Quote || token.IsQuoted);

    // Whose verb of saying is the last one of the paragraph.
    private static Speaker? SpeakerOf(Reading reading, List<Cue> cues, int number)
    {
        var end = reading.FirstTokenOf(number + 1);
        var start = reading.FirstTokenOfSentence(reading[end - 1].Sentence);
        for (var i = CueFinder.FirstFrom(cues, end) - 1; i >= 0 && cues[i].Token >= start; i--)
        {
            if (cues[i] is { Word.IsSpeech: true, Subject: { Member: >= 0 } subject })
                return reading.Cast.Members[subject.Member].ToSpeaker();
        }

        return null;
    }
}
