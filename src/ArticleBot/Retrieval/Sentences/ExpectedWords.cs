using ArticleBot.Retrieval.Lexical;
using ArticleBot.Retrieval.Questions;

namespace ArticleBot.Retrieval.Sentences;

/// <summary>Looks in a sentence for words of the kind that would answer the question, other than the question's own.</summary>
internal sealed class ExpectedWords(IndexedText text, ExpectedAnswer expected, AmountKind amount, QuestionMatch match)
{
    private const int Reach = 6;

    /// <summary>Measures whether there are such words, and whether one stands near a term of the question.</summary>
    public void Measure(IndexedSentence sentence, FeatureVector features)
    {
        if (expected is ExpectedAnswer.Any or ExpectedAnswer.Reason)
            return;
        var (found, near) = (false, false);
        var sinceTerm = Reach + 1;
        var sinceExpected = Reach + 1;
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++, sinceTerm++, sinceExpected++)
        {
            if (match.TryMeet(text.Terms[token], out _, out _))
                sinceTerm = 0;
            else if (IsExpected(token))
                sinceExpected = 0;
            found |= sinceExpected == 0;
            near |= sinceTerm <= Reach && sinceExpected <= Reach;
        }

        found &= amount == AmountKind.None || AskedAmount.IsTold(amount, TextOf(sentence));
        features[FeatureOf(expected)] = found ? 1 : 0;
        features[Feature.ExpectedNear] = near ? 1 : 0;
    }

    /// <summary>Whether there were such words.</summary>
    public bool IsIn(FeatureVector features) =>
        expected is not (ExpectedAnswer.Any or ExpectedAnswer.Reason) && features[FeatureOf(expected)] > 0;

    private ReadOnlySpan<char> TextOf(IndexedSentence sentence) =>
        text.Passages[sentence.Passage].Article.Text.AsSpan(sentence.Span.Start, sentence.Span.Length);

    private bool IsExpected(int token)
    {
        var traits = text.Traits[token];
        return expected switch
        {
            ExpectedAnswer.Time => traits.HasFlag(TokenTraits.Time),
            ExpectedAnswer.Age => traits.HasFlag(TokenTraits.Figure),
            ExpectedAnswer.Number => traits.HasFlag(TokenTraits.Figure) || traits.HasFlag(TokenTraits.NumberWord),
            _ => text.IsNamed(token),
        };
    }

    private static Feature FeatureOf(ExpectedAnswer expected) => expected switch
    {
        ExpectedAnswer.Name => Feature.ExpectedName,
        ExpectedAnswer.Place => Feature.ExpectedPlace,
        ExpectedAnswer.Time => Feature.ExpectedTime,
        _ => Feature.ExpectedNumber,
    };
}
