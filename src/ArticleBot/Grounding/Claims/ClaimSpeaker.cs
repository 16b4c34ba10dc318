using System.Collections.Frozen;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;

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
            if (!claim.Words[i].Is(WordTraits.Saying) || claim.Words[i].Is(WordTraits.Quoted))
                continue;
            var distance = Math.Min(Math.Abs(claim.Words[i].End - quote.Start), Math.Abs(claim.Words[i].Start - quote.End));
            if (distance < best.Distance)
                best = (SubjectOf(claim, i), distance);
        }

        if (best.Distance == int.MaxValue && claim.Names.Count > 0 && IsAsker(claim, quote))
            return claim.Names[0];
        // “Kim's ‘good future’”: the words are his who owns them.
        return best.Distance < int.MaxValue
            ? best.Name : claim.Names.LastOrDefault(name => IsOwner(claim, name) && claim.Words[name.End - 1].End <= quote.Start);
    }

    /// <summary>The name that stands as the subject of a verb of saying; null where a pronoun, a noun or nothing does.</summary>
    public static ClaimName? SubjectOf(ClaimText claim, int saying)
    {
        if (claim.Words[saying].Folded == "according")
            return IsOfArticle(claim, saying)
                ? null
                : claim.Names.Find(name =>
                name.First > saying && claim.Steps[name.First] - claim.Steps[saying] <= 3
                    && !claim.Words[name.First].Is(WordTraits.AfterMark));
        for (var i = BeforeApposition(claim, saying); i >= 0; i--)
        {
            if (claim.NameAt(i) is >= 0 and var found)
                return Whole(claim, claim.Names[found]) is { } name && !IsOwner(claim, name) ? name : null;
            if (!IsPassable(claim.Words[i]))
                break;
        }

        // “…,” said Kim.
        var next = saying + 1;
        while (next < claim.Words.Length && claim.Words[next].Is(WordTraits.Title))
            next++;
        return next < claim.Words.Length && claim.NameAt(next) is >= 0 and var after
            && Inverted.Contains(claim.Words[saying].Folded)
            ? claim.Names[after] : null;
    }

    // “Kim pressed Moon by asking, ‘Why?’”: the words are Kim's.
    private static bool IsAsker(ClaimText claim, TextSpan quote)
    {
        var cue = Array.FindLastIndex(claim.Words, word => word.End <= quote.Start);
        return cue > 0 && claim.Words[cue - 1].Folded == "by" && Grammar.Of(claim.Words[cue].Term).HasFlag(WordTraits.Saying);
    }

    // “According to the article, Kim left”: Kim says nothing.
    private static bool IsOfArticle(ClaimText claim, int saying) =>
        claim.Words.Skip(saying + 1).Take(3)
            .Any(word => ArticleNouns.Contains(word.Folded));

    // “Lee of Oslo University said”: Lee did.
    private static ClaimName Whole(ClaimText claim, ClaimName name)
    {
        // “the Tenants' League”: one name, though it is owned.
        while (claim.NameAt(name.First - 1) is >= 0 and var owner && IsOwner(claim, claim.Names[owner]))
            name = name with { First = claim.Names[owner].First };
        var before = name.First - 1;
        while (before > 0 && claim.Words[before].Folded == "the")
            before--;
        return before > 0 && claim.Words[before].Folded is ("of" or "from" or "at") && claim.NameAt(before - 1) is >= 0 and var found
            ? claim.Names[found] : name;
    }

    // “Kim, who leads the North, said”: the word before what stands between commas.
    private static int BeforeApposition(ClaimText claim, int saying)
    {
        for (var i = saying - 1; claim.Words[saying].Is(WordTraits.AfterMark) && i > 0; i--)
        {
            if (claim.Words[i].Is(WordTraits.AfterMark) && !claim.Words[i].Is(WordTraits.Quoted) && claim.NameAt(i - 1) >= 0)
                return i - 1;
        }

        return saying - 1;
    }

    /// <summary>Whether a speaker may have said the words at a place: a statement there is theirs, or nobody's that is known.</summary>
    public static bool MaySay(ClaimName speaker, SourceArticle source, TextSpan place)
    {
        var statements = source.Statements.Where(statement =>
            statement.Speaker is not null && statement.Spans.Any(span => span.Overlaps(place))).ToList();
        return statements.Count == 0 || statements.Exists(statement => IsSpeaker(speaker, statement));
    }

    public static bool IsSpeaker(ClaimName speaker, Statement statement) =>
        MentionReader.ToMention(statement).MayBe(speaker.Terms);

    private static bool IsOwner(ClaimText claim, ClaimName name) => claim.Words[name.End - 1].Is(WordTraits.Possessive);

    private static bool IsPassable(Word word) =>
        !word.Is(WordTraits.Quoted | WordTraits.Clause)
            && (word.Is(WordTraits.Function | WordTraits.Be) || word.Folded.EndsWith("ly", StringComparison.Ordinal));
}
