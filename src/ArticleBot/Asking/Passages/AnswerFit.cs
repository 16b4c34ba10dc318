using ArticleBot.Articles;
using ArticleBot.Language;
using ArticleBot.Meaning;
using ArticleBot.Retrieval;
using ArticleBot.Retrieval.Lexical;
using ArticleBot.Retrieval.Questions;

namespace ArticleBot.Asking.Passages;

/// <summary>Chooses among the words that a reader found, by what the question asks for. Dispose it to hand its memory back.</summary>
internal sealed class AnswerFit(Ranking ranking) : IDisposable
{
    // “250,000 dollars”, “47 years old”.
    private const int UnitReach = 2;

    // “Next month” is what the reader is surest of, and “on March 2” stands beside it.
    private const double LeastCertainty = 0.002;

    private readonly IndexedText text = ranking.Text;
    private readonly QuestionTerms question = ranking.Question;
    private readonly QuestionMatch match = new(ranking.Question, ranking.Text.Vocabulary.Count);

    /// <summary>
    /// The words that answer best: those that the reader is surest of, and of two times the one that is no vague one. Null where none stand
    /// in a sentence of the passage that tells something. The exact time is as sure as the vague one that it is put for.
    /// </summary>
    /// <param name="passage">The passage's place in the index.</param>
    /// <param name="reading">What was read of it.</param>
    public AnswerWords? Best(int passage, PassageReading reading)
    {
        AnswerWords? best = null;
        foreach (var (span, certainty) in reading.Candidates)
        {
            var words = new TextSpan(text.Passages[passage].Reading.Start + span.Start, span.Length);
            if (Measured(passage, words, certainty) is not { } measured)
                continue;
            best ??= measured;
            if (best.IsVague && measured is { IsVague: false, Fit: KindFit.Fits, Certainty: >= LeastCertainty })
                return measured with { Certainty = Math.Max(best.Certainty, measured.Certainty) };
        }

        return best;
    }

    /// <inheritdoc/>
    public void Dispose() => match.Dispose();

    private AnswerWords? Measured(int passage, TextSpan words, double certainty)
    {
        if (SentenceOf(passage, words.Start) is not { } number || text.Sentences[number].Asks)
            return null;
        var tokens = TokensOf(number, words);
        if (tokens.Count == 0)
            return null;
        var isExact = AnyOf(tokens, traits => traits.HasFlag(TokenTraits.Figure) || traits.HasFlag(TokenTraits.Time | TokenTraits.Name));
        var isVague = question.Expected == ExpectedAnswer.Time && !isExact;
        return new AnswerWords(words, certainty, FitOf(text.Sentences[number], tokens), isVague);
    }

    private int? SentenceOf(int passage, int start)
    {
        for (var i = text.Passages[passage].FirstSentence; i < text.Passages[passage].EndSentence; i++)
        {
            if (start >= text.Sentences[i].Span.Start && start < text.Sentences[i].Span.End)
                return i;
        }

        return null;
    }

    // The places in the index of the tokens that lie in the words.
    private (int First, int Count) TokensOf(int number, TextSpan words)
    {
        var sentence = text.Sentences[number];
        var spelt = ranking.TextOf(number);
        var (first, count, place) = (0, 0, sentence.FirstToken);
        for (var at = 0; Tokenizer.TryNext(spelt, at, out var token); at = token.End, place++)
        {
            var start = sentence.Span.Start + token.Start;
            if (start < words.Start || start >= words.End)
                continue;
            first = count == 0 ? place : first;
            count++;
        }

        return (first, count);
    }

    private KindFit FitOf(IndexedSentence sentence, (int First, int Count) tokens)
    {
        if (question.Amount != AmountKind.None)
        {
            var end = Math.Min(sentence.EndToken, tokens.First + tokens.Count + UnitReach);
            return Told(AskedAmount.IsTold(question.Amount, ranking.TextOfTokens(tokens.First, end)));
        }

        return question.Expected switch
        {
            ExpectedAnswer.Any or ExpectedAnswer.Reason => KindFit.Open,
            ExpectedAnswer.Time => Told(AnyOf(tokens, traits => (traits & (TokenTraits.Time | TokenTraits.Figure)) != TokenTraits.None)),
            ExpectedAnswer.Number or ExpectedAnswer.Age =>
                Told(AnyOf(tokens, traits => (traits & (TokenTraits.NumberWord | TokenTraits.Figure)) != TokenTraits.None)),
            _ => Told(HasNewName(tokens)),
        };
    }

    private static KindFit Told(bool isTold) => isTold ? KindFit.Fits : KindFit.Misfits;

    private bool AnyOf((int First, int Count) tokens, Predicate<TokenTraits> holds)
    {
        foreach (var traits in text.Traits.AsSpan(tokens.First, tokens.Count))
        {
            if (holds(traits))
                return true;
        }

        return false;
    }

    // A name that the question has not itself, and no month.
    private bool HasNewName((int First, int Count) tokens)
    {
        for (var token = tokens.First; token < tokens.First + tokens.Count; token++)
        {
            if (text.IsNamed(token) && !text.Traits[token].HasFlag(TokenTraits.Time) && !match.TryMeet(text.Terms[token], out _, out _))
                return true;
        }

        return false;
    }
}
