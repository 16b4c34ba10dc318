using ArticleBot.Articles;

namespace ArticleBot.Quotations.Marks;

/// <summary>The tokens of an article, and for each where it stands.</summary>
internal sealed record Layout(
    List<Token> Tokens, List<QuotedRun> Runs, int[] RunOf, int[] SentenceOf, int[] ParagraphStarts, int[] SentenceStarts)
{
    public static Layout Of(Article article)
    {
        var (tokens, runs, sentenceOf, paragraphs, sentences) =
            (new List<Token>(), new List<QuotedRun>(), new List<int>(), new List<int>(), new List<int>());
        foreach (var block in article.Blocks)
        {
            paragraphs.Add(tokens.Count);
            var next = block.Number + 1 < article.Blocks.Length ? article.Blocks[block.Number + 1] : null;
            runs.AddRange(QuotedBlocks.Find(article, block) is { } quoted ? [quoted] : QuotationMarks.Find(article.Text, block, next));
            foreach (var sentence in block.Sentences)
            {
                sentences.Add(tokens.Count);
                TokenReader.Read(article.Text, sentence.Span, tokens);
                while (sentenceOf.Count < tokens.Count)
                    sentenceOf.Add(sentences.Count - 1);
            }
        }

        paragraphs.Add(tokens.Count);
        sentences.Add(tokens.Count);
        return new Layout(tokens, runs, RunsOf(tokens, runs), [.. sentenceOf], [.. paragraphs], [.. sentences]);
    }

    private static int[] RunsOf(List<Token> tokens, List<QuotedRun> runs)
    {
        var (runOf, run) = (new int[tokens.Count], 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            while (run < runs.Count && runs[run].Words.End <= tokens[i].Start)
                run++;
            runOf[i] = run < runs.Count && tokens[i].Start >= runs[run].Words.Start ? run : -1;
        }

        return runOf;
    }
}
