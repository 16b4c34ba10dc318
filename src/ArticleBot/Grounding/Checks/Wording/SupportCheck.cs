using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Grounding.Checks.Numbers;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

namespace ArticleBot.Grounding.Checks.Wording;

/// <summary>The cited passages say what the claim says: enough of its words are theirs, and no part of it is added.</summary>
internal static class SupportCheck
{
    private static readonly FrozenSet<string> Clauses = WordFile.Class("checking", "clause");
    private static readonly FrozenSet<string> Grounds = WordFile.Class("checking", "ground");

    private const double LeastShare = 0.35;

    // Of a claim about somebody whom the cited paragraph does not name it has more.
    private const double LeastShareUncited = 0.6;
    private const double LeastWeight = 0.6;
    private const double NameWeight = 0.7;
    private const double MostElsewhere = 0.6;
    private const int LeastElsewhere = 2;
    private const int LeastOfTopic = 3;
    private const int LongestParaphrase = 2;

    public static Finding? Find(ClaimText claim)
    {
        var content = Enumerable.Range(0, claim.Words.Length).Where(index => IsTold(claim, index) && !IsFuller(claim, index)).ToList();
        if ((content.Count, claim.Quotes.Count) is (0, 0))
            return new Finding(Verdict.Unsupported, null);
        var missing = content.FindAll(index => IsMissing(claim, index));
        var leastShare = claim.Names.TrueForAll(name => NameCheck.IsCited(claim, name)) ? LeastShare : LeastShareUncited;
        if (ShareOf(claim, content) < leastShare || IsElsewhere(claim, missing, MostElsewhere))
            return new Finding(Verdict.Unsupported, null);
        if (missing.Count > 0 && IsNamedElsewhere(claim, missing))
            return new Finding(Verdict.Unsupported, null);
        return Addition(claim, content) ?? AddedClauses.Find(claim, content);
    }

    // What a quotation or a negation says is checked by itself, and beside a quotation the verb of saying only introduces it.
    private static bool IsTold(ClaimText claim, int index)
    {
        var word = claim.Words[index];
        if (word is not { IsContent: true, IsQuoted: false } || Measures.IsUnit(claim.Words, index))
            return false;
        if (word.IsNegative && claim.SupportOf(index) == 0)
            return false;
        return claim.Quotes.Count == 0 || !word.Is(WordTraits.Saying);
    }

    // It only names something more fully, and tells nothing.
    private static bool IsFuller(ClaimText claim, int index) => claim.SupportOf(index) == 0 && Naming.IsFuller(claim, index);

    private static bool IsMissing(ClaimText claim, int index) =>
        claim.SupportOf(index) == 0 && !claim.Words[index].Is(WordTraits.Frame | WordTraits.Saying);

    // How much of a claim the cited passages support, by the weight of its words, 0 to 1. Names and numbers have their own
    // checks, and tell here what the claim is about.
    private static double ShareOf(ClaimText claim, List<int> content)
    {
        var told = content.Where(index => claim.SupportOf(index) > 0 || IsMissing(claim, index)).ToList();
        var all = (double)claim.Quotes.Count;
        var held = all;
        foreach (var index in told)
        {
            var weight = Math.Max(LeastWeight, claim.Cited.WeightOf(claim.Words[index].Term));
            all += weight;
            held += weight * claim.SupportOf(index);
        }

        var named = claim.Names.Count + claim.Words.Count(word => word.IsFigure);
        return all + named == 0 ? 1 : (held + NameWeight * named) / (all + NameWeight * named);
    }

    // Another paragraph has what the cited ones lack: the citation is wrong.
    private static bool IsElsewhere(ClaimText claim, List<int> missing, double most)
    {
        if (missing.Count < LeastElsewhere)
            return false;
        var held = missing.SelectMany(index => claim.Cited.Sources.SelectMany(source => source.Alike(claim.Words[index].Term)
            .Where(entry => entry.Likeness >= Likeness.Kin).SelectMany(entry => entry.Positions)
            .Select(position => (source, Block: source.BlockOf(position), index)))).Distinct();
        // What the title and the first paragraph have, the whole article is about.
        return held.GroupBy(place => (place.source, place.Block))
            .Any(group => group.Count() >= Math.Max(group.Key.Block <= 1 ? LeastOfTopic : LeastElsewhere, most * missing.Count));
    }

    // “The rate-setting committee voted” where another paragraph tells just that of it.
    private static bool IsNamedElsewhere(ClaimText claim, List<int> missing)
    {
        var fuller = Enumerable.Range(0, claim.Words.Length).Where(index => IsTold(claim, index) && IsFuller(claim, index)).ToList();
        return fuller.Count > 0 && IsElsewhere(claim, [.. missing, .. fuller], most: 1);
    }

    // Words that the passages do not have, one after another.
    private static Finding? Addition(ClaimText claim, List<int> content)
    {
        for (var i = 0; i < content.Count; i++)
        {
            var first = i;
            i = EndOfMissing(claim, content, first);
            if (i > first && IsAddition(claim, content, first, i))
                return new Finding(Verdict.Unsupported, claim.Slice(content[first], content[i - 1]));
        }

        return null;
    }

    // How far the words go that the passages do not have; a name parts them.
    private static int EndOfMissing(ClaimText claim, List<int> content, int first)
    {
        for (var i = first; i < content.Count; i++)
        {
            if (claim.SupportOf(content[i]) > 0)
                return i;
            if (i > first && HasNameBetween(claim, content[i - 1], content[i]))
                return i;
        }

        return content.Count;
    }

    private static bool HasNameBetween(ClaimText claim, int one, int other) =>
        Enumerable.Range(one + 1, other - one - 1).Any(claim.NamesOrCounts);

    // A paraphrase stands where the passage has other words; an addition stands where it has none.
    private static bool IsAddition(ClaimText claim, List<int> content, int first, int end)
    {
        var missing = content[first..end].Count(index => IsMissing(claim, index));
        if (missing is 0 or > LongestParaphrase)
            return missing > 0;
        var next = end == content.Count ? claim.Words.Length : content[end];
        var isLast = claim.Words.At(next) is { IsThere: false } or { IsAfterMark: true };
        if (isLast || missing > 1 && end == content.Count - 1)
        {
            if (OpensClause(claim, content, first) && !HasNameBetween(claim, content[end - 1], next))
                return true;
        }

        if (IsPurpose(claim, content, first, end) || IsCoordinated(claim, content[first]))
            return true;
        if (missing == 1 || first == 0)
            return false;
        return end < content.Count && !HasGap(claim, content[first - 1], content[end]);
    }

    // “to brief worried lawmakers”: a purpose that the passage does not have.
    private static bool IsPurpose(ClaimText claim, List<int> content, int first, int end) =>
        end - first > 1 && claim.Words.FoldedAt(content[first] - 1) == "to";

    // “a visitor centre and a hotel”
    private static bool IsCoordinated(ClaimText claim, int word) =>
        word > 2 && (claim.Words.FoldedAt(word - 2), claim.Words.FoldedAt(word - 1)) is ("and" or "or", "a" or "an");

    // “…, because of the cost”: a clause of its own with nothing of the passage in it.
    private static bool OpensClause(ClaimText claim, List<int> content, int first)
    {
        var start = first == 0 ? 0 : content[first - 1] + 1;
        for (var i = start; i <= content[first]; i++)
        {
            var word = claim.Words[i];
            // “and Kim fell”: a name of the passage stands in the clause.
            if (Clauses.Contains(word.Folded) && !Enumerable.Range(i, content[first] - i).Any(index => claim.NameAt(index) >= 0))
                return true;
            if (Grounds.Contains(word.Folded) || i > 0 && word.IsAfterMark)
                return true;
        }

        return false;
    }

    // Whether the passages have a word of their own between two that the claim took over, in some sentence: between the first
    // of one and the last of the other there, which hold all other pairs of them between them.
    private static bool HasGap(ClaimText claim, int left, int right)
    {
        var others = claim.Matches[right].GroupBy(match => match.Sentence).ToDictionary(group => group.Key, Ends);
        var pairs = claim.Matches[left].GroupBy(match => match.Sentence).Where(group => others.ContainsKey(group.Key))
            .Select(group => (group.Key.Source, One: Ends(group), Other: others[group.Key])).ToList();
        return pairs.AreNoneOrSome(pair =>
            HasOwnWord(claim, pair.Source, pair.One.First, pair.Other.Last)
                || HasOwnWord(claim, pair.Source, pair.Other.First, pair.One.Last));
    }

    private static (int First, int Last) Ends(IEnumerable<WordMatch> matches) =>
        (matches.Min(match => match.Position), matches.Max(match => match.Position));

    private static bool HasOwnWord(ClaimText claim, SourceArticle source, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (source.Words[i].IsContent && !claim.IsTaken(source, i))
                return true;
        }

        return false;
    }
}
