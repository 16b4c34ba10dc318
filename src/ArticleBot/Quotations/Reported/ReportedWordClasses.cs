using System.Collections.Frozen;
using ArticleBot.English;
using static ArticleBot.Quotations.Reported.ReportedWordClass;

namespace ArticleBot.Quotations.Reported;

/// <summary>Tells a token's class from closed lists and, for open classes, from the word's ending.</summary>
internal static class ReportedWordClasses
{
    private static readonly FrozenDictionary<string, ReportedWordClass> Closed = Lists();

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
        if (Closed.TryGetValue(lower, out var known) && (!capital || first || known is Time or Subject or Determiner))
            return known;
        if (char.IsAsciiDigit(lower[0]) || lower[0] == '$')
            return Number;
        return capital && !first ? ReportedWordClass.Name : OfEnding(lower);
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

    private static ReportedWordClass OfEnding(string word)
    {
        if (word.Length < 4)
            return Word;
        if (Ends(word, "ly"))
            return Adverb;
        if (Ends(word, "ing"))
            return Gerund;
        if (Ends(word, "ed"))
            return Past;
        if (Ends(word, "tion") || Ends(word, "sion") || Ends(word, "ment") || Ends(word, "ness") || Ends(word, "ity") || Ends(word, "ance")
            || Ends(word, "ence") || Ends(word, "ship") || Ends(word, "ism") || Ends(word, "ist") || Ends(word, "er") || Ends(word, "or"))
            return Noun;
        if (Ends(word, "ous") || Ends(word, "ful") || Ends(word, "ive") || Ends(word, "able") || Ends(word, "ible") || Ends(word, "ical")
            || Ends(word, "ic") || Ends(word, "al") || Ends(word, "less") || Ends(word, "ary") || Ends(word, "ish"))
            return Adjective;
        return word[^1] == 's' && word[^2] != 's' ? Plural : Word;
    }

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

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
