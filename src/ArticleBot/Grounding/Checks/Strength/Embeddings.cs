using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Strength;

/// <summary>Finds what a sentence does not assert, by the words that take a clause or an infinitive.</summary>
internal static class Embeddings
{
    private const string List = "embeddings";
    private const int ObjectReach = 7;
    private const int DenialReach = 4;

    private static readonly FrozenSet<string> BeforeThat = WordFile.Class(List, "That");
    private static readonly FrozenSet<string> BeforeTo = WordFile.Class(List, "To");
    private static readonly FrozenSet<string> BeforeFrom = WordFile.Class(List, "From");
    private static readonly FrozenSet<string> Unknown = WordFile.Class(List, "Unknown");
    private static readonly FrozenSet<string> Marks = WordFile.Class(List, "Mark");

    private static readonly FrozenSet<string> Stops = WordFile.Class(List, "Stop");
    private static readonly FrozenSet<string> Turns = WordFile.Class(List, "Turn");
    private static readonly FrozenSet<string> Clauses = WordFile.Class(List, "Clause");
    private static readonly FrozenSet<string> Conditions = WordFile.Class(List, "Condition");
    private static readonly FrozenSet<string> NoCondition = WordFile.Class(List, "NoCondition");
    private static readonly FrozenSet<string> Supposing = WordFile.Class(List, "Supposing");
    private static readonly FrozenSet<string> Nobody = WordFile.Class(List, "Nobody");
    private static readonly FrozenDictionary<string, string> Partners = WordFile.Pairs(List, "Pair");
    private static readonly FrozenDictionary<string, string> Endings = WordFile.Pairs(List, "Ending");

    /// <summary>The stretches among some words, in order.</summary>
    public static IEnumerable<Embedding> Find(Word[] words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!words[i].IsQuoted && At(words, first, i, end) is { } found)
                yield return found;
        }
    }

    /// <summary>Whether a word makes the sentence that has it no plain assertion.</summary>
    public static bool IsMark(Word word) => Marks.Contains(word.Folded);

    private static Embedding? At(Word[] words, int first, int i, int end) =>
        ClauseAt(words, first, i, end) ?? FixedAt(words, i, end) ?? GovernedAt(words, i, end);

    // “if the council sells”, “denies that”, “none of them was”
    private static Embedding? ClauseAt(Word[] words, int first, int i, int end)
    {
        var next = i + 1 < end ? words[i + 1].Folded : "";
        switch (words[i].Folded)
        {
            case var word when Clauses.Contains(word):
            case "if" when next is not ("not" or "any"):
            case var supposing when i == first && Supposing.Contains(supposing):
                return new Embedding(i, i, ClauseEnd(words, i, end, isFronted: i <= first + 1 || words[i].IsAfterMark),
                    IsClause: true, IsDenial: false)
                { IsCondition = Conditions.Contains(words[i].Folded) && !(i > first && NoCondition.Contains(words[i - 1].Folded)) };
            case "that" when i > first:
                return ThatAt(words, first, i, end);
            case "no" when next == "one":
            case var nobody when Nobody.Contains(nobody):
                return new Embedding(i, i, ClauseEnd(words, i, end, isFronted: true), IsClause: true, IsDenial: true);
            default:
                return null;
        }
    }

    private static Embedding? ThatAt(Word[] words, int first, int that, int end)
    {
        var before = words[that - 1];
        var isDenied = IsDenied(words, first, that);
        if (!isDenied && !BeforeThat.Contains(before.Folded))
            return null;
        return new Embedding(that - 1, that, ClauseEnd(words, that, end, isFronted: false), IsClause: true,
            IsDenial: isDenied || IsDenial(before));
    }

    // “would have won”, “without paying”, “about to leave”, “denied stealing”
    private static Embedding? FixedAt(Word[] words, int i, int end)
    {
        var next = i + 1 < end ? words[i + 1].Folded : "";
        var word = words[i].Folded;
        if (Partners.TryGetValue(word, out var partner) && next == partner)
            return new Embedding(i, i + 1, end, IsClause: false, IsDenial: true);
        if ((word, next) is ("about", "to"))
            return new Embedding(i, i + 1, end, IsClause: false, IsDenial: false);
        return Endings.TryGetValue(word, out var ending) && next.EndsWith(ending, StringComparison.Ordinal)
            ? new Embedding(i, i, end, IsClause: false, IsDenial: true)
            : null;
    }

    // “urged the council to resign”, “kept the divers from entering”
    private static Embedding? GovernedAt(Word[] words, int i, int end)
    {
        var word = words[i].Folded;
        if (BeforeTo.Contains(word) && Ahead(words, i, end, "to") is { } to)
            return new Embedding(i, to, end, IsClause: false, IsDenial: IsDenial(words[i]) || word == "too");
        if (!BeforeFrom.Contains(word) || Ahead(words, i, end, "from") is not { } from)
            return null;
        var isKept = from + 1 < end && words[from + 1].EndsIn("ing");
        return isKept ? new Embedding(i, from, end, IsClause: false, IsDenial: true) : null;
    }

    // “There is no evidence that”, “it is not true that”, “nobody says that”.
    private static bool IsDenied(Word[] words, int first, int that)
    {
        if (!Unknown.Contains(words[that - 1].Folded))
            return false;
        for (var i = that - 2; i >= Math.Max(first, that - DenialReach) && !words[i + 1].IsAfterMark; i--)
        {
            if (words[i].IsNegative)
                return true;
        }

        return false;
    }

    private static bool IsDenial(Word word) => word.IsNegative || Disputes.IsVerb(word);

    // “urged the council to resign”: what is urged may stand between them.
    private static int? Ahead(Word[] words, int from, int end, string particle)
    {
        for (var i = from + 1; i < Math.Min(end, from + ObjectReach + 1) && !words[i].IsAfterMark; i++)
        {
            if (words[i].Folded == particle)
                return i;
            if (words[i].Is(WordTraits.Be) || Stops.Contains(words[i].Folded))
                return null;
        }

        return null;
    }

    // A clause that goes before its main clause ends at the comma; another where the sentence turns.
    private static int ClauseEnd(Word[] words, int from, int end, bool isFronted)
    {
        for (var i = from + 1; i < end; i++)
        {
            if (words[i].Is(WordTraits.AfterStop))
                return i;
            if (words[i].IsAfterMark && (isFronted || Turns.Contains(words[i].Folded)))
                return i;
        }

        return end;
    }
}
