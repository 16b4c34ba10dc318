using System.Collections.Frozen;
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
        wordClass is Word or ReportedWordClass.Name or Number or Determiner or Possessive or Genitive or Plural or Noun or Adjective or Past or Gerund;

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
        void Add(ReportedWordClass wordClass, string words)
        {
            foreach (var word in words.Split(' '))
                lists[word] = wordClass;
        }

        Add(Determiner, "the a an this these those some any no every each all both many several most few another such other more");
        Add(Possessive, "his her their its my your our whose");
        Add(Subject, "he she they i we it you there everyone everybody nobody someone anyone");
        Add(ReportedWordClass.Object, "him them me us himself herself themselves itself");
        Add(Preposition, "of in on at by for with from about against into over under between among during through toward towards "
            + "upon within without across behind near despite until since like via around beyond amid regarding per off");
        Add(Coordinator, "and or but nor yet plus");
        Add(Subordinator, "if whether because although though while as after before when unless than so once where");
        Add(That, "that");
        Add(Question, "what how why");
        Add(Relative, "who which whom");
        Add(Be, "is are was were be been being am 're 'm isn't aren't wasn't weren't");
        Add(Have, "has have had having 've hasn't haven't hadn't");
        Add(Do, "do does did don't doesn't didn't");
        Add(Modal, "will would can could should may might must shall won't can't cannot wouldn't couldn't shouldn't 'll 'd");
        Add(To, "to");
        Add(Not, "not never n't");
        Add(Adverb, "also then again now still just even already later earlier ever once only soon perhaps too out up down back away however instead often "
            + "very much well almost always meanwhile further");
        Add(Time, "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow january february april june july "
            + "august september october november december morning afternoon evening night week month year tonight recently last");
        return lists.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
