using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Language;
using ArticleBot.Retrieval.Lexical;

namespace ArticleBot.Retrieval.Questions;

/// <summary>The kind of amount that a question asks for by its words, and whether a sentence tells one of that kind.</summary>
internal static class AskedAmount
{
    // “What is her annual salary”.
    private const int MoneyNounReach = 4;

    // A telephone number's, as it is dialled within a town.
    private const int FewestDigits = 7;

    // “6ft”, “1.8m”.
    private const string Digits = "0123456789.,";

    private static readonly FrozenSet<string> MoneyNouns = Terms("money-noun");
    private static readonly FrozenSet<string> MoneyWords = Terms("money");
    private static readonly FrozenSet<string> MoneyTold = Terms("money-told");
    private static readonly FrozenSet<string> Heights = Terms("height-told");
    private static readonly FrozenSet<string> Distances = Terms("distance-told");
    private static readonly FrozenSet<string> Durations = Terms("duration-told");
    private static readonly FrozenSet<string> Weights = Terms("weight");
    private static readonly FrozenSet<string> Ages = Terms("age-told");
    private static readonly FrozenSet<string> Speeds = Terms("speed");
    private static readonly FrozenSet<string> Units = Terms("unit");
    private static readonly FrozenSet<string> Telephone = WordFile.Class("asking", "telephone");

    private static readonly FrozenDictionary<string, AmountKind> Measures = WordFile.Pairs("asking", "how-measure")
        .ToFrozenDictionary(pair => pair.Key, pair => Enum.Parse<AmountKind>(pair.Value), StringComparer.Ordinal);

    /// <summary>The kind of amount; <see cref="AmountKind.None"/> where the question asks for none that its words tell.</summary>
    /// <param name="words">The question's words in small letters.</param>
    public static AmountKind Of(List<string> words)
    {
        if (AsksForTelephone(words))
            return AmountKind.Telephone;
        var how = words.IndexOf("how");
        if (how >= 0 && how + 1 < words.Count)
            return words[how + 1] is not "much"
                ? MeasuredBy(words[how + 1]) : AsksForMoney(words, how + 2) ? AmountKind.Money : AmountKind.None;
        var what = words.FindIndex(word => word is "what" or "which" or "what's");
        if (what < 0)
            return AmountKind.None;
        if (words.Contains("weigh"))
            return AmountKind.Weight;
        return words[^1] is "cost" || AsksForNoun(words, what) ? AmountKind.Money : AmountKind.None;
    }

    /// <summary>Whether a sentence tells an amount of a kind; true for <see cref="AmountKind.None"/>.</summary>
    public static bool IsTold(AmountKind kind, ReadOnlySpan<char> sentence)
    {
        if (kind == AmountKind.None || IsToldBySign(kind, sentence))
            return true;
        var units = UnitsOf(kind).GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[Term.MaxLength];
        for (var at = 0; Tokenizer.TryNext(sentence, at, out var token); at = token.End)
        {
            var word = token.In(sentence);
            var term = buffer[..Term.Stem(buffer, Term.Fold(word, buffer))].TrimStart(Digits);
            if (units.Contains(term) || kind == AmountKind.Duration && TokenLook.Of(word, opens: false).HasFlag(TokenTraits.Time))
                return true;
        }

        return false;
    }

    /// <summary>Whether a few words tell an amount of money, time, length or weight, or percent: “$53 million”, “30 years”.</summary>
    public static bool HasUnit(ReadOnlySpan<char> words)
    {
        if (words.ContainsAny("$€£¥%"))
            return true;
        Span<char> buffer = stackalloc char[Term.MaxLength];
        for (var at = 0; Tokenizer.TryNext(words, at, out var token); at = token.End)
        {
            if (IsUnit(buffer[..Term.Stem(buffer, Term.Fold(token.In(words), buffer))]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a <see cref="Term"/> is a unit of money, time, length or weight, or percent.</summary>
    public static bool IsUnit(ReadOnlySpan<char> term) => Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(term);

    private static bool IsToldBySign(AmountKind kind, ReadOnlySpan<char> sentence) => kind switch
    {
        AmountKind.Money => sentence.ContainsAny("$€£¥%"),
        AmountKind.Age => sentence.ContainsAnyInRange('0', '9'),
        AmountKind.Telephone => HasTelephone(sentence),
        _ => false,
    };

    // Seven digits or more, with no more between them than blanks, hyphens and brackets.
    private static bool HasTelephone(ReadOnlySpan<char> sentence)
    {
        var digits = 0;
        foreach (var unit in sentence)
        {
            if (char.IsAsciiDigit(unit))
                digits++;
            else if (unit is not (' ' or '-' or '–' or '(' or ')' or '.' or '+'))
                digits = 0;
            if (digits >= FewestDigits)
                return true;
        }

        return false;
    }

    // “What number do I ring”, “who do I phone”
    private static bool AsksForTelephone(List<string> words) =>
        words.Contains("number") ? words.Exists(Telephone.Contains) : AsksWhomToRing(words);

    private static bool AsksWhomToRing(List<string> words) => words.Exists(word => word is "who" or "whom")
        && words.Zip(words.Skip(1)).Any(pair => pair.First is "i" or "we" or "to" && Telephone.Contains(pair.Second));

    // “How much did it cost”, “how much money”, but not “how much water was lost”.
    private static bool AsksForMoney(List<string> words, int from) =>
        from < words.Count && (StopWords.Contains(words[from]) || IsOneOf(MoneyWords, words[from]))
            && words.Skip(from).Any(word => IsOneOf(MoneyWords, word));

    // “What fine”, “what is her annual salary”, but not “what did the price cap bring”.
    private static bool AsksForNoun(List<string> words, int what) =>
        (words[what] is "what's" || what + 1 < words.Count
            && (words[what + 1] is "is" or "was" or "are" or "were" || IsOneOf(MoneyNouns, words[what + 1])))
        && words.Skip(what + 1).Take(MoneyNounReach).Any(word => IsOneOf(MoneyNouns, word));

    private static bool IsOneOf(FrozenSet<string> terms, string word) => terms.Contains(Term.Of(word));

    private static FrozenSet<string> UnitsOf(AmountKind kind) => kind switch
    {
        AmountKind.Money => MoneyTold,
        AmountKind.Age => Ages,
        AmountKind.Duration => Durations, // “How long is the bridge” too.
        AmountKind.Distance => Distances, // “Two hours away.”
        AmountKind.Height => Heights,
        AmountKind.Weight => Weights,
        AmountKind.Telephone => [],
        _ => Speeds,
    };

    private static AmountKind MeasuredBy(string word) => Measures.GetValueOrDefault(word, AmountKind.None);

    private static FrozenSet<string> Terms(string wordClass) =>
        WordFile.Words("measures", wordClass).Select(word => Term.Of(word)).ToFrozenSet(StringComparer.Ordinal);
}
