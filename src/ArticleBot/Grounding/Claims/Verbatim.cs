namespace ArticleBot.Grounding.Claims;

/// <summary>Whether a claim is a sentence of a cited passage word for word.</summary>
internal static class Verbatim
{
    /// <summary>Whether it is the whole of a sentence, white space and the look of quotation marks aside.</summary>
    public static bool IsWhole(ClaimText claim)
    {
        var text = Plain(claim.Text);
        return claim.Cited.Passages.Any(passage =>
            passage.Paragraph.Sentences.Any(sentence => Plain(passage.Source.Article.TextOf(sentence.Span)) == text));
    }

    private static string Plain(string text) =>
        string.Join(' ', text.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\'')
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
