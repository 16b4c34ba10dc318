namespace ArticleBot.Articles;

/// <summary>Tells which question a paragraph answers: an interviewer's, its heading, or the paragraph before that only asks.</summary>
internal static class AnsweredQuestion
{
    /// <summary>The question; null where there is none right before the paragraph.</summary>
    public static Paragraph? Of(Article article, Paragraph paragraph)
    {
        var before = article.Blocks[paragraph.Number - 1];
        var mayAsk = before.Kind == ParagraphKind.Heading || before.IsEvidence;
        var asks = before.Kind == ParagraphKind.Question || mayAsk && OnlyAsks(article, before);
        return asks && !OnlyAsks(article, paragraph) ? before : null;
    }

    /// <summary>Whether a sentence asks something; the question of a speaker, in quotation marks, is told and not asked.</summary>
    public static bool Asks(Article article, Sentence sentence) => article.Text[sentence.Span.End - 1] == '?';

    private static bool OnlyAsks(Article article, Paragraph paragraph) => paragraph.Sentences.All(sentence => Asks(article, sentence));
}
