using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Quotations.Lexicon;
using ArticleBot.Quotations.Names;
using ArticleBot.Quotations.People;

namespace ArticleBot.Quotations;

/// <summary>The people and bodies that articles speak of.</summary>
internal static class ArticlePeople
{
    /// <summary>The length in UTF-16 units up to which an article is read for its people while a plain question waits; a whole book is
    /// not.</summary>
    public const int LongestAtOnce = 200_000;

    private const int NamingReach = 2;

    /// <summary>Everybody of an article whom a follow-up question may mean.</summary>
    public static ImmutableArray<ArticlePerson> Of(Article article) => ArticleReading.Of(article).People;

    /// <summary>Everybody of the cast, in its order.</summary>
    public static ImmutableArray<ArticlePerson> Read(Reading reading)
    {
        var mentions = reading.Mentions.Where(mention => mention.Member >= 0).ToLookup(mention => mention.Member);
        var people = reading.Cast.Members.Select((member, i) => Person(reading, member, [.. mentions[i]])).ToList();
        var named = people.Where(person => person is { IsPerson: true, IsNamed: true, Mentions.IsEmpty: false })
            .OrderBy(person => person.Mentions[0].Start).ToArray();
        var starts = Array.ConvertAll(named, person => person.Mentions[0].Start);
        return [.. people.Select(person => person with { NamedLater = NamedLater(reading.Article, person, named, starts)?.Name })];
    }

    // News brings in “a New Mexico man” and names him in one of the next paragraphs: as the first new person there who may be meant.
    private static ArticlePerson? NamedLater(Article article, ArticlePerson person, ArticlePerson[] named, int[] starts)
    {
        if (person is not { IsNamed: false, IsPerson: true, Words: ["a" or "an", _, ..], Mentions.IsEmpty: false })
            return null;
        var block = article.ParagraphAt(person.Mentions[0].Start);
        var at = Array.BinarySearch(starts, article.Blocks[block].Span.End);
        return named.Skip(at < 0 ? ~at : at).TakeWhile(other => article.ParagraphAt(other.Mentions[0].Start) - block <= NamingReach)
            .FirstOrDefault(other => IsOneSex(person, other));
    }

    private static bool IsOneSex(ArticlePerson one, ArticlePerson other) =>
        one.Gender == other.Gender || (one.Gender, other.Gender) is (Gender.Unknown, _) or (_, Gender.Unknown);

    private static ArticlePerson Person(Reading reading, CastMember member, ImmutableArray<Mention> mentions)
    {
        var isTold = member is { Kind: MentionKind.Nominal } or { Gender: Gender.Male or Gender.Female } or { RoleHead: not null };
        var isSure = isTold || mentions.Any(mention => ShowsPerson(reading, mention, member));
        ImmutableArray<TextSpan> places = [.. mentions.Select(reading.SpanOf)];
        var person = new ArticlePerson(member.Name, member.Kind, member.Gender, member.RoleHead, isSure, places)
        {
            Role = member.Role,
        };
        return person is not { IsPerson: true, IsNamed: true } ? person : person with
        {
            Titles = Titles(reading.Article, person),
            OtherNames = member.Role is { } role && Sovereigns.IsTitle(role) ? [NameWords.Of(role)] : [],
        };
    }

    private static ImmutableArray<string> Titles(Article article, ArticlePerson person) =>
        [.. person.Mentions.Select(article.TextOf).Where(text => text.Contains(' ', StringComparison.Ordinal)).SelectMany(NameWords.Of)
            .Select(word => word.TrimEnd('.')).Except(person.Words, StringComparer.Ordinal)];

    // “Batjer said” shows that Marybel Batjer is somebody; nobody writes “Angeles” for Los Angeles.
    private static bool ShowsPerson(Reading reading, Mention mention, CastMember member)
    {
        if (WordPlaces.IsBeforeAge(reading, mention.End))
            return true;
        return mention is { Kind: MentionKind.Person, IsOneWord: true } && member.Words is [_, .., var last]
            && reading[mention.NameFirst].Lower == last;
    }
}
