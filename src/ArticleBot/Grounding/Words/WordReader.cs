using System.Buffers;
using System.Collections.Frozen;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Language;

namespace ArticleBot.Grounding.Words;

/// <summary>Reads a text into <see cref="Word"/>s.</summary>
internal static class WordReader
{
    private const string Quotes = "\"“”„«»";

    private static readonly FrozenSet<string> NotCounting = WordFile.Class("checking", "not-counting");
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(",;:—–()");

    /// <summary>The words of a stretch of text, in order.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="openers">Where its sentences begin.</param>
    public static List<Word> Read(string text, TextSpan span, IReadOnlyCollection<int> openers)
    {
        var words = new List<Word>();
        Span<char> buffer = stackalloc char[Term.MaxLength];
        var (quoted, last, isOpener) = (false, span.Start, true);
        for (var at = span.Start; Tokenizer.TryNext(text.AsSpan(0, span.End), at, out var token); at = token.End)
        {
            var gap = text.AsSpan(last, token.Start - last);
            isOpener |= Opens(openers, last, token.Start);
            foreach (var unit in gap)
                quoted ^= Quotes.Contains(unit, StringComparison.Ordinal);
            var folded = buffer[..Term.Fold(token.In(text), buffer)];
            // An accent without its letter is no word.
            if (folded.IsEmpty)
                continue;
            var traits = Grammar.Of(folded) | Look(text, token, gap, words) | (isOpener
                ? WordTraits.Opener : WordTraits.None) | (quoted ? WordTraits.Quoted : WordTraits.None);
            Add(words, text, token, folded, traits);
            (last, isOpener) = (token.End, false);
        }

        for (var i = 0; i < words.Count; i++)
        {
            words[i] = Phrases.At(words, i);
        }

        return words;
    }

    private static bool Opens(IReadOnlyCollection<int> openers, int from, int to)
    {
        foreach (var opener in openers)
        {
            if (opener >= from && opener <= to)
                return true;
        }

        return false;
    }

    private static WordTraits Look(string text, Token token, ReadOnlySpan<char> gap, List<Word> before)
    {
        var traits = WordTraits.None;
        // “may” and “march” are dates only with a capital, “jong-un” is a name by the word that it hangs on.
        if (char.IsUpper(text[token.Start]) || HangsOnCapital(token, gap, before))
            traits |= WordTraits.Capital;
        if (gap.ContainsAny(ClauseMarks) || gap.Contains(" - ", StringComparison.Ordinal))
            traits |= WordTraits.AfterMark;
        if (gap.ContainsAny(';', ':'))
            traits |= WordTraits.AfterStop;
        if (IsOwner(text, token))
            traits |= WordTraits.Possessive;
        return traits;
    }

    private static bool HangsOnCapital(Token token, ReadOnlySpan<char> gap, List<Word> before) =>
        gap is "-" && LastBeside(before, token).IsCapital;

    // “Kim's”, “KIM'S”; and “the hikers'”.
    private static bool IsOwner(string text, Token token)
    {
        var word = token.In(text);
        if (word is [_, .., var inner, 's' or 'S'] && Tokenizer.IsApostrophe(inner))
            return true;
        return word is [.., 's'] && text.AsSpan(token.End) is [var next, ..] && Tokenizer.IsApostrophe(next);
    }

    private static Word LastOf(List<Word> words) => words is [.., var last] ? last : Word.None;

    // The last word where one sign parts it from what follows.
    private static Word LastBeside(List<Word> words, Token next)
    {
        var last = LastOf(words);
        return last.End == next.Start - 1 ? last : Word.None;
    }

    private static void Add(List<Word> words, string text, Token token, ReadOnlySpan<char> folded, WordTraits traits)
    {
        var isSmall = (traits & WordTraits.Capital) == WordTraits.None;
        if (isSmall)
            traits &= ~WordTraits.Date;
        // “May” that opens a sentence may be the verb; as a date it stands beside a number.
        var value = IsPartOfName(text, words, token) || IsHalfOf(text, token, folded) ? null : NumberWords.ValueOf(folded);
        if (Joins(text, LastBeside(words, token), folded, value) is { } joined)
        {
            words[^1] = words[^1] with { End = token.End, Value = joined };
            return;
        }

        // “half a million”
        if (words is [.., { Folded: "half" } half, { Folded: "a" }] && NumberWords.ScaleOf(folded) is > 1 and var scale)
        {
            words.RemoveAt(words.Count - 1);
            words[^1] = half with { End = token.End, Value = scale / 2, Term = "#", Traits = half.Traits & ~WordTraits.Function };
            return;
        }

        if (value is not null)
            traits &= ~WordTraits.Function;
        if (folded is "second" or "seconds" && LastBeside(words, token).Value is not null)
            value = null;
        var isUncounted = folded switch
        {
            // “the one”, “no one”: not a number.
            "one" => NotCounting.Contains(LastOf(words).Folded),
            // “the second half”, “the other half”: not how much.
            "half" => LastOf(words).Folded is "the" or "first" or "second" or "other",
            _ => false,
        };
        if (isUncounted)
            (value, traits) = (null, traits | WordTraits.Function);
        var name = folded.EndsWith("'s") ? folded[..^2] : folded;
        traits |= Grammar.Of(name) & (WordTraits.Date | WordTraits.Title) & (isSmall ? ~WordTraits.Date : ~WordTraits.None);
        words.Add(new Word(token.Start, token.End, folded.ToString(), value is null ? Degrees.PlainOf(Term.Of(name)) : "#", traits, value));
    }

    // “TK-44”, “F-16”: no count of anything.
    private static bool IsPartOfName(string text, List<Word> before, Token token) =>
        LastBeside(before, token) is { Value: null, IsCapital: true, IsDate: false } last && text[last.End] == '-';

    // “half-time”, “half-brother”: no amount.
    private static bool IsHalfOf(string text, Token token, ReadOnlySpan<char> folded) =>
        folded is "half" && text.AsSpan(token.End) is ['-', var next, ..] and not ['-', 'a', '-', ..] && char.IsLetter(next);

    // “two hundred”, “twenty-five”, “1.5 million”; a gap of a space or a hyphen only.
    private static decimal? Joins(string text, Word last, ReadOnlySpan<char> folded, decimal? value)
    {
        if (last.Value is not { } before || text[last.End] is not (' ' or '-' or '\u00a0'))
            return null;
        if (folded.Length > 1 && before < 1e12m && NumberWords.ScaleOf(folded) is > 1 and var scale)
            return before * scale;
        var areWords = !char.IsAsciiDigit(folded[0]) && !char.IsAsciiDigit(text[last.Start]);
        var isCompound = (areWords, before, value) is (true, >= 20 and < 100, > 0 and < 10) && before % 10 == 0;
        return isCompound ? before + value : null;
    }
}
