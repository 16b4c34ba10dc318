using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.Conversations.Turns;
using ArticleBot.English;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>Whom and what a pronoun may stand for: the user's own words come before the answer's, the latest turn before the
/// others.</summary>
/// <param name="turns">What was said before, the latest last.</param>
/// <param name="people">Everybody of the articles.</param>
internal sealed class Referents(ImmutableArray<Turn> turns, ImmutableArray<ArticlePerson> people)
{
    private static readonly Regex OwnerEnding = Patterns.Of("follow-ups", "owner-ending");

    // “Dale Pruitt” is enough of Dale W. Pruitt Jr.
    private static readonly Regex Initials = Patterns.Of("follow-ups", "initials");

    private static readonly FrozenSet<string> Courtesies = WordFile.Class("small-words", "courtesy");
    private static readonly FrozenSet<string> Articles = WordFile.Class("small-words", "person-article");
    private static readonly FrozenSet<string> Placing = WordFile.Class("small-words", "place-preposition");
    private static readonly FrozenSet<string> Indefinites = WordFile.Class("small-words", "indefinite-article");

    private const int LongestFocus = 5;
    private const int Ranks = 10;

    /// <summary>The likely ones, the likeliest first, none twice.</summary>
    public IEnumerable<Referent> Of(PronounKind kind) =>
        // A place that was spoken of long ago is not “there” any more.
        turns.Reverse().Take(kind == PronounKind.There ? 1 : turns.Length)
            .SelectMany((turn, back) =>
            Of(kind, turn).SelectMany((group, rank) => group.Select(referent => referent with { Rank = back * Ranks + rank })))
            .DistinctBy(Key, StringComparer.Ordinal);

    /// <summary>The likeliest of the last turn; null where that speaks of none.</summary>
    public Referent? OfLast(PronounKind kind) => Of(kind).FirstOrDefault() is { Rank: < Ranks } referent ? referent : null;

    /// <summary>Whether a pronoun may take somebody or something up.</summary>
    public static bool MayTakeUp(PronounKind kind, ArticlePerson person) => kind switch
    {
        PronounKind.He => person is { IsPerson: true, Gender: Gender.Male or Gender.Unknown },
        PronounKind.She => person is { IsPerson: true, Gender: Gender.Female or Gender.Unknown },
        PronounKind.They => true,
        _ => !person.IsPerson,
    };

    private static string Key(Referent referent) => referent.Person?.Name ?? referent.Words;

    // In groups, the likeliest first.
    private IEnumerable<IEnumerable<Referent>> Of(PronounKind kind, Turn turn)
    {
        var past = PastQuestion.Of(turn, people);
        return kind switch
        {
            PronounKind.He or PronounKind.She => People(kind, turn, past),
            PronounKind.They => Many(turn, past),
            PronounKind.There => past is { AsksForPlace: true, Focus: { } place } ? [[new Referent(WithIn(place), 0)]] : [],
            _ => Things(kind, turn, past),
        };
    }

    private IEnumerable<IEnumerable<Referent>> People(PronounKind kind, Turn turn, PastQuestion past)
    {
        var focus = Focus(past).Where(referent => MayTakeUp(kind, referent.Person!)).ToList();
        var told = Told(turn).Where(referent => MayTakeUp(kind, referent.Person!)).OrderBy(referent => Doubt(referent.Person!)).ToList();
        var asked = Asked(turn).Where(referent => MayTakeUp(kind, referent.Person!)).Concat(Unknown(turn));
        var nouns = NounPhrase.In(turn.Question).Where(phrase => phrase.IsPerson).Select(phrase => new Referent(phrase.Words, 0));
        var unsure = Asked(turn).Concat(Told(turn)).Where(referent => referent.Person is { IsSure: false, MayBePerson: true });
        // “Who pleaded guilty?” asks for the one of whom the next question speaks; “who is Ann Lee” names them.
        return past.AsksForPerson && !NamesWhom(turn)
            ? [past.Focus is null ? told.Where(referent => IsNew(turn, referent)).Take(1) : focus, asked, nouns, told, unsure]
            : [asked, nouns, focus, told, unsure];
    }

    private bool NamesWhom(Turn turn) => Spoken.In(turn.Question, people)
        .Any(each => NamedPeople.AskWhoIs(turn.Question[..each.Words.Start]) && !IsOwner(turn.Question, each.Words));

    // Somebody with a name; “who is Kestrel's lawyer” asks for somebody else than Kestrel.
    private bool IsNew(Turn turn, Referent referent) => referent.Person!.IsNamed && !Spoken.In(turn.Question, people)
        .Any(each => each.Person == referent.Person && IsOwner(turn.Question, each.Words));

    private static bool IsOwner(string question, TextSpan words) => OwnerEnding.IsMatch(question[words.End..]);

    // Whoever is named before whoever is not; one word of no known gender may be a firm's name.
    private static int Doubt(ArticlePerson person) =>
        !person.IsNamed ? 2 : person is { Gender: Gender.Unknown, Words.Length: 1 } ? 1 : 0;

    private IEnumerable<IEnumerable<Referent>> Many(Turn turn, PastQuestion past)
    {
        var asked = Asked(turn).ToList();
        var focus = Focus(past).ToList();
        var nouns = NounPhrase.In(turn.Question).Where(phrase => phrase.IsMany).Select(phrase => new Referent(phrase.Words, 0));
        return
        [
            Pair(turn.Question).Concat(Pair(past.Focus ?? "")),
            focus.Where(referent => !referent.Person!.IsPerson).Concat(FocusThing(past).Where(referent => !IsOne(referent.Words))),
            past.AskedMany is { } many ? [new Referent(many, 0)] : [],
            nouns.Concat(asked.Where(referent => !referent.Person!.IsPerson)),
            asked.Concat(Unknown(turn)),
            focus,
            Told(turn).Where(referent =>
                referent.Person!.Gender is Gender.Neuter or Gender.Plural && IsShort(referent.Words) && !IsOne(referent.Words)),
        ];
    }

    private IEnumerable<IEnumerable<Referent>> Things(PronounKind kind, Turn turn, PastQuestion past)
    {
        var phrases = NounPhrase.In(turn.Question).Reverse().Where(phrase => !phrase.IsPerson)
            .Select(phrase => new Referent(phrase.Words, 0));
        var told = Told(turn).Where(referent => kind == PronounKind.It && referent.Person is { IsNamed: true, IsPerson: false });
        return [FocusThing(past), AskedThing(past).Concat(phrases), Asked(turn).Where(referent => !referent.Person!.IsPerson), told];
    }

    // What answers “which mission” is the mission.
    private IEnumerable<Referent> FocusThing(PastQuestion past)
    {
        if (!past.AsksForThing || past.AsksForPerson || past.Focus is not { } focus || !IsThing(focus))
            return [];
        return Spoken.In(focus, people).Any(each => each.Person.IsPerson) ? [] : [new Referent(focus, 0)];
    }

    private static IEnumerable<Referent> AskedThing(PastQuestion past) =>
        !past.AsksForPerson && past.AskedThing is { } thing && !NamedPeople.IsTime(thing[4..]) ? [new Referent(thing, 0)] : [];

    private IEnumerable<Referent> Unknown(Turn turn) => NamedPeople.In(turn.Question, people).Select(name => new Referent(name, 0));

    private IEnumerable<Referent> Asked(Turn turn) =>
        Spoken.In(turn.Question, people).Select(each => new Referent(AsTyped(turn.Question, each), 0, each.Person));

    // The user's way to name somebody stays; small letters become the article's name.
    private static string AsTyped(string question, (ArticlePerson Person, TextSpan Words) each)
    {
        var words = question.Substring(each.Words.Start, each.Words.Length);
        if (!words.Split(' ').All(word => char.IsUpper(word[0]) || Language.NameParticles.Contains(word)))
            return Shown(each.Person);
        var title = question[..each.Words.Start].TrimEnd();
        title = title[(title.LastIndexOf(' ') + 1)..];
        var isCourtesy = char.IsUpper(title.FirstOrDefault()) && Courtesies.Contains(title.TrimEnd('.').ToLowerInvariant());
        return isCourtesy ? $"{title} {words}" : words;
    }

    private IEnumerable<Referent> Focus(PastQuestion past) =>
        past.Focus is { } words
            ? Spoken.In(words, people).Select(each => Named(each.Person)).Select(person => new Referent(Shown(person), 0, person)) : [];

    // Whom the article names later is asked about by the name.
    private ArticlePerson Named(ArticlePerson person) =>
        person.NamedLater is { } name ? people.FirstOrDefault(other => other.IsNamed && other.Name == name) ?? person : person;

    private IEnumerable<Referent> Told(Turn turn) =>
        turn.Answer is null
            ? [] : Spoken.In(turn.Answer.Citations, people).Select(Named).Select(person => new Referent(Shown(person), 0, person));

    private static string Shown(ArticlePerson person)
    {
        if (person.IsNamed)
            return Initials.Replace(person.Name, "");
        // A speaker's “my uncle” is nobody's uncle here.
        if (person.Words is [var owner, _, ..] && FunctionWords.IsFirstPerson(owner))
            return $"the {person.Name[(person.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..]}";
        var isOwned = person.Name.Contains("'s ", StringComparison.Ordinal) || person.Name.Contains("’s ", StringComparison.Ordinal);
        return isOwned || person.Words is [] || Articles.Contains(person.Words[0])
            ? person.Name : $"the {person.Name}";
    }

    // “Kim and Pompeo”: the first two names that “and” joins.
    private IEnumerable<Referent> Pair(string text)
    {
        var named = Spoken.In(text, people).ToList();
        for (var i = 1; i < named.Count; i++)
        {
            var between = named[i - 1].Words.End;
            if (text[between..named[i].Words.Start].Trim() == "and")
                yield return new Referent(text[named[i - 1].Words.Start..named[i].Words.End], 0);
        }
    }

    private static bool IsThing(string words) =>
        !char.IsDigit(words[0]) && words[0] != '$' && IsShort(words) && !NamedPeople.IsTime(words);

    // “A letter”, “a heart attack”
    private static bool IsOne(string words) => Indefinites.Contains(words.Split(' ')[0].ToLowerInvariant());

    private static bool IsShort(string words) => words.Split(' ').Length <= LongestFocus;

    private static string WithIn(string place) =>
        Placing.Contains(place.Split(' ')[0].ToLowerInvariant()) ? place : $"in {place}";
}
