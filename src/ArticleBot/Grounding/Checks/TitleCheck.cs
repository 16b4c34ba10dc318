using System.Collections.Frozen;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Grounding.Checks.Strength;
using ArticleBot.Grounding.Claims;
using ArticleBot.Grounding.Sources;
using ArticleBot.Grounding.Words;
using ArticleBot.Quotations;

namespace ArticleBot.Grounding.Checks;

/// <summary>A title in a claim is that of the person whom it stands before: not another's, not one that they had before, and a former one
/// stays a former one.</summary>
internal static class TitleCheck
{
    // “Anna Berg, who is now the mayor”
    private const int Reach = 6;

    private static readonly FrozenSet<string> Titles = WordFile.Class("roles", "title");
    private static readonly FrozenSet<string> Past = WordFile.Class("checking", "past-title");
    private static readonly FrozenSet<string> Leaving = WordFile.Class("checking", "leaving-title");

    /// <summary>A title that is another's, or told as past where the article gives it as present.</summary>
    public static Finding? Find(ClaimText claim)
    {
        foreach (var (title, isPast, person) in TitlesOf(claim))
        {
            var term = claim.Words[title].Term;
            var own = Told(claim, person, term).ToList();
            var isAnothers = own.Count == 0 && claim.Cited.People.Any(other => other != person && Bears(claim, other, term));
            var isPresent = isPast && own.Count > 0 && !own.Exists(IsPast) && !IsLeaving(claim, person);
            if (isAnothers || isPresent)
                return new Finding(Verdict.NameNotFound, claim.Slice(isPast ? title - 1 : title, title));
        }

        return null;
    }

    /// <summary>A former title that is told as a present one; “former” is put back.</summary>
    public static Overstatement? FindFormer(ClaimText claim, Basis basis)
    {
        foreach (var (title, isPast, person) in TitlesOf(claim))
        {
            if (!isPast && Told(claim, person, claim.Words[title].Term).ToList().AreAll(IsPast))
                return new Overstatement("former", WithFormer(claim.Text, claim.Words[title].Start));
        }

        return null;
    }

    private static string WithFormer(string text, int title) =>
        title == 0 ? $"Former {char.ToLowerInvariant(text[0])}{text[1..]}" : Edit.Insert(text, title, "former");

    // The titles right before a name of somebody whom the article knows; “assistant coach” is another title than “coach”.
    private static IEnumerable<(int Title, bool IsPast, ArticlePerson Person)> TitlesOf(ClaimText claim)
    {
        foreach (var name in claim.Names)
        {
            var isInName = name.End > name.First + 1 && Titles.Contains(claim.Words[name.First].Folded);
            var title = isInName ? name.First : name.First - 1;
            if (!isInName && claim.Words[name.First].IsAfterMark || !IsTitle(claim, title))
                continue;
            var person = PersonName.Of(claim, isInName ? name with { First = title + 1 } : name);
            if (person is not null && claim.Cited.People.Where(person.IsOf).Take(2).ToList() is [var only])
                yield return (title, Past.Contains(claim.Words.FoldedAt(title - 1)), only);
        }
    }

    private static bool IsTitle(ClaimText claim, int index)
    {
        if (claim.Words.At(index) is not { IsThere: true, IsQuoted: false } word || !Titles.Contains(word.Folded))
            return false;
        var before = claim.Words.At(index - 1);
        return !before.IsThere || word.IsAfterMark || before.IsFunction || Past.Contains(before.Folded);
    }

    // Where the article gives a person a title: near one of their names, or of what stands for them, in the same sentence.
    private static IEnumerable<WordMatch> Told(ClaimText claim, ArticlePerson person, string title) =>
        from source in SourcesOf(claim, person)
        from position in source.PositionsOf(title).ToArray()
        where person.Mentions.Any(mention => IsNear(source, position, mention))
            && !source.People.Any(other => other != person && StandsBefore(source, position, other))
        select new WordMatch(source, position, 1);

    private static bool IsNear(SourceArticle source, int position, TextSpan mention)
    {
        var (first, last) = (source.WordFrom(mention.Start), source.WordFrom(mention.End - 1));
        if (first >= source.Words.Length || !source.IsInSentenceOf(first, position))
            return false;
        return position >= first - Reach && position <= last + Reach;
    }

    // Whether a title stands right before somebody's name, or opens it.
    private static bool Bears(ClaimText claim, ArticlePerson person, string title) =>
        SourcesOf(claim, person).Any(source => source.PositionsOf(title).ToArray().Any(at => StandsBefore(source, at, person)));

    private static bool StandsBefore(SourceArticle source, int position, ArticlePerson person) =>
        person.Mentions.Any(mention => source.WordFrom(mention.Start) - position is 0 or 1);

    private static IEnumerable<SourceArticle> SourcesOf(ClaimText claim, ArticlePerson person) =>
        claim.Cited.Sources.Where(source => source.People.Contains(person));

    private static bool IsPast(WordMatch title) =>
        Past.Contains(title.Source.Words.FoldedAt(title.Position - 1)) || Past.Contains(title.Source.Words.FoldedAt(title.Position - 2));

    // “Berg, who was mayor until May”, “used to be”: a former one, in other words.
    private static bool IsLeaving(ClaimText claim, ArticlePerson person) =>
        SourcesOf(claim, person).Any(source => person.Mentions.Select(mention => source.WordFrom(mention.Start))
            .Any(first => source.Words.Skip(Math.Max(0, first - 2 * Reach)).Take(4 * Reach)
                .Any(word => Leaving.Contains(word.Folded) || Past.Contains(word.Folded))));
}
