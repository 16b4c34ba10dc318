using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Quotations.Lexicon;
using static ArticleBot.Quotations.Reported.ReportedWordClass;

namespace ArticleBot.Quotations.Reported;

/// <summary>Tells a token's class from closed lists and, for open classes, from the word's ending.</summary>
internal static class ReportedWordClasses
{
    private static readonly FrozenDictionary<string, ReportedWordClass> Closed = Lists();

    private static readonly WordEndings Abstracts = new("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "ism");
    private static readonly WordEndings Doers = new("ist", "er", "or");

    private static readonly WordEndings Adjectives =
        new("ous", "ful", "ive", "able", "ible", "ical", "ic", "al", "less", "ary", "ish");

    private static readonly string[] Names = Enum.GetNames<ReportedWordClass>();

    /// <summary>The class's name, without making a string.</summary>
    public static string Name(ReportedWordClass wordClass) => Names[(int)wordClass];

    /// <summary>Whether the class is that of a word whose whole list is known here, so that its form may serve as a feature.</summary>
    public static bool IsClosed(ReportedWordClass wordClass) =>
        wordClass is >= Determiner and <= Not and not Genitive;

    /// <summary>Whether a noun phrase may hold a word of this class.</summary>
    public static bool IsNominal(ReportedWordClass wordClass) =>
        wordClass is Word or ReportedWordClass.Name or Number or Determiner or Possessive or Genitive or Plural or Noun or Adjective or Past
            or Gerund;

    /// <summary>Whether the word by itself shows a verb with a subject.</summary>
    public static bool IsFinite(ReportedWordClass wordClass) => wordClass is Be or Have or Do or Modal;

    public static ReportedWordClass OfWord(string lower, bool capital, bool first)
    {
        var isName = capital && !first;
        if (Closed.TryGetValue(lower, out var known) && (!isName || known is Time or Subject or Determiner))
            return known;
        if (lower[0] == '$' || char.IsAsciiDigit(lower[0]))
            return Number;
        return isName ? ReportedWordClass.Name : OfEnding(lower);
    }

    public static ReportedWordClass OfMark(char mark) => mark switch
    {
        ',' => Comma,
        ';' => Semicolon,
        ':' => Colon,
        '-' or '—' or '–' => Dash,
        '(' or ')' or '[' or ']' => Bracket,
        '.' or '!' or '?' or '…' => Stop,
        _ => Sign,
    };

    private static ReportedWordClass OfEnding(string word) => word switch
    {
        { Length: < 4 } => Word,
        [.., 'l', 'y'] => Adverb,
        [.., 'i', 'n', 'g'] => Gerund,
        [.., 'e', 'd'] => Past,
        _ when Abstracts.Fit(word) || Doers.Fit(word) => Noun,
        _ when Adjectives.Fit(word) => Adjective,
        [.., not 's', 's'] => Plural,
        _ => Word,
    };

    private static FrozenDictionary<string, ReportedWordClass> Lists()
    {
        var lists = new Dictionary<string, ReportedWordClass>(StringComparer.Ordinal);
        foreach (var (wordClass, words) in WordFile.Classes("word-classes"))
        {
            foreach (var word in words)
                lists[word] = Enum.Parse<ReportedWordClass>(wordClass);
        }

        return lists.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
