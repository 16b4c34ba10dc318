using System.Collections.Frozen;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Grounding.Claims;

/// <summary>Who is said to say what in a claim, and whether the article lets them say it.</summary>
internal static class ClaimSpeaker
{
    private static readonly FrozenSet<string> Inverted = WordFile.Class("checking", "inverted-speech");
    private static readonly FrozenSet<string> ArticleNouns = WordFile.Class("checking", "article-noun");

    /// <summary>The name that a claim gives as the speaker of its quotation; null where it gives none by name.</summary>
    public static ClaimName? SpeakerOf(ClaimText claim, TextSpan quote)
    {
        var best = (Name: (ClaimName?)null, Distance: int.MaxValue);
        for (var i = 0; i < claim.Words.Length; i++)
        {
            if (!claim.Words[i].IsCue)
                continue;
            var distance = Math.Min(Math.Abs(claim.Words[i].End - quote.Start), Math.Abs(claim.Words[i].Start - quote.End));
            if (distance < best.Distance)
                best = (SubjectOf(claim, i), distance);
        }

        if (best.Distance < int.MaxValue)
            return best.Name;
        if (claim.Names is [var first, ..] && IsAsker(claim, quote))
            return first;
        // “Kim's ‘good future’”: the words are his who owns them.
        return claim.Names.LastOrDefault(name => IsOwner(claim, name) && claim.Words[name.End - 1].End <= quote.Start);
    }

    /// <summary>The name that stands as the subject of a verb of saying; null where a pronoun, a noun or nothing does.</summary>
    public static ClaimName? SubjectOf(ClaimText claim, int saying)
    {
        if (claim.Words[saying].Folded == "according")
            return IsOfArticle(claim, saying) ? null : NameClosestAfter(claim, saying);
        for (var i = BeforeApposition(claim, saying); i >= 0; i--)
        {
            if (claim.NameOf(i) is { } found)
                return Whole(claim, found) is { } name && !IsOwner(claim, name) ? name : null;
            if (!IsPassable(claim.Words[i]) && !IsLastName(claim, i))
                break;
        }

        // “…,” said Kim.
        var next = saying + 1;
        while (claim.Words.At(next).IsTitle)
            next++;
        return Inverted.Contains(claim.Words[saying].Folded) ? claim.NameOf(next) : null;
    }

    private static ClaimName? NameClosestAfter(ClaimText claim, int saying) =>
        claim.Names.Where(name => name.First > saying)
            .FirstOrDefault(name => claim.Steps[name.First] - claim.Steps[saying] <= 3 && !claim.Words[name.First].IsAfterMark);

    // “Kim pressed Moon by asking, ‘Why?’”: the words are Kim's.
    private static bool IsAsker(ClaimText claim, TextSpan quote)
    {
        var cue = Array.FindLastIndex(claim.Words, word => word.End <= quote.Start);
        return claim.Words.FoldedAt(cue - 1) == "by" && Grammar.Of(claim.Words[cue].Term).HasFlag(WordTraits.Saying);
    }

    // “According to the article, Kim left”: Kim says nothing.
    private static bool IsOfArticle(ClaimText claim, int saying) =>
        claim.Words.Skip(saying + 1).Take(3)
            .Any(word => ArticleNouns.Contains(word.Folded));

    // “Lee of Oslo University said”: Lee did.
    private static ClaimName Whole(ClaimText claim, ClaimName name)
    {
        // “the Tenants' League”: one name, though it is owned.
        while (claim.NameOf(name.First - 1) is { } owner && IsOwner(claim, owner))
            name = name with { First = owner.First };
        var before = claim.Words.SkipBefore(name.First, word => word.Folded == "the");
        return claim.Words.FoldedAt(before) is "of" or "from" or "at" && claim.NameOf(before - 1) is { } found ? found : name;
    }

    // “Kim, who leads the North, said”: the word before what stands between commas.
    private static int BeforeApposition(ClaimText claim, int saying)
    {
        if (!claim.Words[saying].IsAfterMark)
            return saying - 1;
        for (var i = saying - 1; i > 0; i--)
        {
            if (claim.Words[i] is { IsAfterMark: true, IsQuoted: false } && claim.NameAt(i - 1) >= 0)
                return i - 1;
        }

        return saying - 1;
    }

    /// <summary>Whether a speaker may have said the words at a place: a statement there is theirs, or nobody's that is known.</summary>
    public static bool MaySay(ClaimName speaker, SourceArticle source, TextSpan place)
    {
        var statements = source.Statements.Where(statement => statement.IsSpokenIn(place)).ToList();
        return statements.AreNoneOrSome(statement => IsSpeaker(speaker, statement));
    }

    public static bool IsSpeaker(ClaimName speaker, Attribution statement) =>
        SourceMention.Of(statement.Speaker!).MayBe(speaker.Terms);

    private static bool IsOwner(ClaimText claim, ClaimName name) => claim.Words[name.End - 1].IsPossessive;

    // “Ken Doctor said”: a title behind a name is part of it.
    private static bool IsLastName(ClaimText claim, int index) =>
        claim.Words[index] is { IsTitle: true, IsCapital: true, IsAfterMark: false } && claim.NameAt(index - 1) >= 0;

    private static bool IsPassable(Word word) =>
        (word.IsAdverb || word.Is(WordTraits.Function | WordTraits.Be)) && !word.Is(WordTraits.Quoted | WordTraits.Clause);
}
