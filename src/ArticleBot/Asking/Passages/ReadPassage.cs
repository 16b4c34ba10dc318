using ArticleBot.Articles;

namespace ArticleBot.Asking.Passages;

/// <summary>A passage that the reader has read for the answer to a question.</summary>
/// <param name="Passage">The passage's place in the index.</param>
/// <param name="Article">Its article.</param>
/// <param name="Paragraph">Its paragraph.</param>
/// <param name="Evidence">How much it answers, as a logit: above 0 it rather does than not.</param>
/// <param name="Best">The words of it that answer best; null where it has none that might.</param>
internal sealed record ReadPassage(int Passage, Article Article, Paragraph Paragraph, double Evidence, AnswerWords? Best)
{
    /// <summary>How sure the reader is of the words, 0 to 1; 0 where there are none.</summary>
    public double Certainty => Best?.Certainty ?? 0;

    /// <summary>1 where the words are of the kind that is asked for, -1 where they are of another, 0 where none is asked for.</summary>
    public int Fit => Best?.Fit switch
    {
        KindFit.Fits => 1,
        KindFit.Misfits => -1,
        _ => 0,
    };

    /// <summary>Whether the words begin in a sentence of the same article.</summary>
    public bool BeginsIn(TextSpan sentence) => Best is { } words && words.Span.Start >= sentence.Start && words.Span.Start < sentence.End;
}
