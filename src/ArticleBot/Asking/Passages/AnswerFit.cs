using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Language;
using ArticleBot.Meaning;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Retrieval;
using ArticleBot.Retrieval.Lexical;
using ArticleBot.Retrieval.Questions;

namespace ArticleBot.Asking.Passages;

/// <summary>Chooses among the words that a reader found, by what the question asks for. Dispose it to hand its memory back.</summary>
internal sealed class AnswerFit(Ranking ranking) : IDisposable
{
    // “250,000 dollars”, “47 years old”.
    private const int UnitReach = 2;

    // “The crowd of 3,412”, “her husband, the painter Tom Hale”.
    private const int ThingReach = 4;

    // “Ad agency”.
    private const int WordsOfThing = 2;

    // “Next month” is what the reader is surest of, and “on March 2” stands beside it.
    private const double LeastCertaintyOfTime = 0.002;

    // “12 died and two people were hurt”: a number does not answer because it stands beside the thing asked for.
    private const double LeastCertaintyOfNumber = 0.05;

    // Where an article was written is not where anything happened.
    private static readonly Regex Dateline = Patterns.Of("names", "dateline");

    private const int LongestDateline = 80;

    private static readonly FrozenSet<string> Conceding = WordFile.Class("asking", "conceding");

    private const string Marks = " .,;:!?’'”\")";

    private readonly IndexedText text = ranking.Text;
    private readonly QuestionTerms question = ranking.Question;
    private readonly QuestionMatch match = new(ranking.Question, ranking.Text.Vocabulary.Count);

    /// <summary>
    /// The words that answer best: those that the reader is surest of, and of two times or numbers the one that is no vague one. Null where
    /// none stand in a sentence of the passage that tells something. The exact time is as sure as the vague one that it is put for.
    /// </summary>
    /// <param name="passage">The passage's place in the index.</param>
    /// <param name="reading">What was read of it.</param>
    public AnswerWords? Best(int passage, PassageReading reading)
    {
        AnswerWords? best = null;
        var least = question.Expected == ExpectedAnswer.Time ? LeastCertaintyOfTime : LeastCertaintyOfNumber;
        foreach (var (span, certainty) in reading.Candidates)
        {
            var words = new TextSpan(text.Passages[passage].Reading.Start + span.Start, span.Length);
            if (Measured(passage, words, certainty) is not { } measured)
                continue;
            best ??= measured;
            if (best.IsVague && measured is { IsVague: false, Fit: KindFit.Fits } && certainty >= least)
                return measured with { Certainty = Math.Max(best.Certainty, measured.Certainty) };
        }

        return best;
    }

    /// <inheritdoc/>
    public void Dispose() => match.Dispose();

    private AnswerWords? Measured(int passage, TextSpan words, double certainty)
    {
        if (ranking.SentenceAt(passage, words.Start) is not { } number || text.Sentences[number].Asks || IsDateline(passage, words))
            return null;
        var tokens = TokensOf(number, words);
        if (tokens.Count == 0)
            return null;
        var sentence = text.Sentences[number];
        var place = WordsPlace.Of(text, question, match, sentence, tokens);
        return new AnswerWords(words, certainty, FitOf(sentence, tokens), IsVague(sentence, tokens), place);
    }

    private bool IsDateline(int passage, TextSpan words)
    {
        var (article, paragraph) = (text.Passages[passage].Article, text.Passages[passage].Paragraph);
        var opening = article.Text.AsSpan(paragraph.Span.Start, Math.Min(LongestDateline, paragraph.Span.Length));
        if (words.Start - paragraph.Span.Start >= opening.Length)
            return false;
        foreach (var dateline in Dateline.EnumerateMatches(opening))
            return words.End <= paragraph.Span.Start + dateline.Length;
        return false;
    }

    private bool IsVague(IndexedSentence sentence, (int First, int Count) tokens) => question.Expected switch
    {
        ExpectedAnswer.Time =>
            !AnyOf(tokens, traits => traits.HasFlag(TokenTraits.Figure) || traits.HasFlag(TokenTraits.Time | TokenTraits.Name)),
        ExpectedAnswer.Number => IsOfAnother(sentence, tokens) || IsApart(sentence, tokens),
        _ => false,
    };

    private bool IsApart(IndexedSentence sentence, (int First, int Count) tokens) =>
        question.AskedThing is { } thing && question.Terms[thing].IsKnown && !IsBeside(thing, sentence, tokens);

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
            ExpectedAnswer.Any when IsBeforeNamedThing(sentence, tokens) => KindFit.Misfits,
            ExpectedAnswer.Reason when IsConceded(sentence, tokens.First) => KindFit.Misfits,
            ExpectedAnswer.Any or ExpectedAnswer.Reason => KindFit.Open,
            ExpectedAnswer.Time => Told(AnyOf(tokens, traits => (traits & (TokenTraits.Time | TokenTraits.Figure)) != TokenTraits.None)),
            ExpectedAnswer.Number => Told(AnyOf(tokens, IsNumber) && !IsOfAnother(sentence, tokens) && !CountsOthers(sentence, tokens)),
            ExpectedAnswer.Age => Told(AnyOf(tokens, IsNumber)),
            ExpectedAnswer.Name when question.AskedThing is null && NamesSeveral(tokens) => KindFit.Fits,
            _ => Told(HasNewName(tokens) && !IsNameOfAnother(sentence, tokens) && !IsSource(tokens.First, sentence)),
        };
    }

    // “Permission was given against the advice of the agency”: that is no reason for it.
    private bool IsConceded(IndexedSentence sentence, int first) =>
        first > sentence.FirstToken && Conceding.Contains(WordOf(first - 1)) || Conceding.Contains(WordOf(first));

    private static bool IsNumber(TokenTraits traits) => (traits & (TokenTraits.NumberWord | TokenTraits.Figure)) != TokenTraits.None;

    // “How many lighthouses has he painted”, and “30 years” are told.
    private bool IsOfAnother(IndexedSentence sentence, (int First, int Count) tokens)
    {
        var end = Math.Min(sentence.EndToken, tokens.First + tokens.Count + 1);
        return question.AskedThing is not null && AskedAmount.HasUnit(ranking.TextOfTokens(tokens.First, end));
    }

    // “How many offices are closing”, and the sentence has “340 jobs” and no office.
    private bool CountsOthers(IndexedSentence sentence, (int First, int Count) tokens)
    {
        if (question.AskedThing is not { } thing || !question.Terms[thing].IsKnown || sentence.OpensWithPronoun
            || Stands(thing, sentence.FirstToken, sentence.EndToken))
            return false;
        var at = tokens.First;
        while (at < sentence.EndToken && IsNumber(text.Traits[at]))
            at++;
        return at < sentence.EndToken && IsThings(WordOf(at)) && !match.TryMeet(text.Terms[at], out _, out _);
    }

    // People are counted by many nouns, and “people” by any of them.
    private bool IsThings(string word) => word is [.., _, _, not 's', 's'] && !IsPeople(word) && !IsPeople(question.CountedNoun ?? "");

    private static bool IsPeople(string word) => word is "people" || Roles.IsAny(word, RoleKinds.AnyPerson);

    private string WordOf(int token) => ranking.TextOfTokens(token, token + 1).Trim(Marks).ToString().ToLowerInvariant();

    // Nobody gives the names of “crews” and “residents”.
    private bool NamesSeveral((int First, int Count) tokens)
    {
        for (var token = tokens.First; token < tokens.First + tokens.Count; token++)
        {
            if (Roles.IsAny(WordOf(token), RoleKinds.Several | RoleKinds.Body) && !match.TryMeet(text.Terms[token], out _, out _))
                return true;
        }

        return false;
    }

    // “What is her husband's name”, and the only name in the sentence is her own, far from “her husband”.
    private bool IsNameOfAnother(IndexedSentence sentence, (int First, int Count) tokens) =>
        question.AskedThing is { } thing && Stands(thing, sentence.FirstToken, sentence.EndToken) && !IsBeside(thing, sentence, tokens);

    // “…, according to the press secretary, Yoon Young-chan”: who tells it is not who did it.
    private bool IsSource(int first, IndexedSentence sentence) =>
        first > sentence.FirstToken
        && ranking.TextOfTokens(sentence.FirstToken, first).TrimEnd().EndsWith("according to", StringComparison.OrdinalIgnoreCase);

    // “Which ad agency”, and the words are “Leeds” of “the Leeds ad agency Broad & Co.”
    private bool IsBeforeNamedThing(IndexedSentence sentence, (int First, int Count) tokens)
    {
        if (question.WhichThing is not { } thing)
            return false;
        var (start, end) = (tokens.First + tokens.Count, Math.Min(sentence.EndToken - 1, tokens.First + tokens.Count + WordsOfThing));
        var at = start;
        while (at < end && match.TryMeet(text.Terms[at], out var position, out _) && position >= thing && position < thing + WordsOfThing)
            at++;
        return at > start && text.IsNamed(at);
    }

    private bool IsBeside(int thing, IndexedSentence sentence, (int First, int Count) tokens) => Stands(
        thing, Math.Max(sentence.FirstToken, tokens.First - ThingReach),
            Math.Min(sentence.EndToken, tokens.First + tokens.Count + ThingReach));

    // Whether a term of the question is met between two tokens.
    private bool Stands(int thing, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (match.TryMeet(text.Terms[token], out var position, out _) && position == thing)
                return true;
        }

        return false;
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
