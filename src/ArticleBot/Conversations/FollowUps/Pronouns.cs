using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.English;
using ArticleBot.Language;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Names;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>Puts whom and what they stand for in the place of a question's pronouns.</summary>
/// <param name="question">The user's words.</param>
/// <param name="referents">Whom and what was spoken of.</param>
/// <param name="people">Everybody of the articles.</param>
internal sealed partial class Pronouns(string question, Referents referents, ImmutableArray<ArticlePerson> people)
{
    // “Do it”, “say so”: what was done or said is no thing that a noun could name.
    private static readonly Regex Words = Patterns.Of("follow-ups", "words");

    private static readonly FrozenDictionary<string, PronounKind> Kinds = WordFile.Pairs("asking", "referring")
        .ToFrozenDictionary(pair => pair.Key, pair => Enum.Parse<PronounKind>(pair.Value), StringComparer.Ordinal);

    private const int MostReferents = 3;

    private static readonly FrozenSet<string> ClauseOpeners = WordFile.Class("asking", "clause-opener");

    /// <summary>Whether a question has a pronoun that nothing before it in the same question explains.</summary>
    public bool AreOpen => Open().Any();

    /// <summary>The ways to read the question: one for each that its first pronoun may stand for, the likeliest first.</summary>
    public IEnumerable<UnderstoodQuestion> Readings()
    {
        var open = Open().ToList();
        // The first pronoun that stands for something is what may be chosen; those after it follow.
        foreach (var (pronoun, kind) in open)
        {
            var choices = ReferentsOf(pronoun, kind).ToList();
            // A reader that prefers somebody less likely would answer about somebody else.
            if (choices.Count > 0)
                return choices.Where(choice => choice.Rank == choices[0].Rank).Take(MostReferents)
                    .Select(choice => Reading(open, pronoun, choice));
        }

        return [];
    }

    private UnderstoodQuestion Reading(List<(Match Word, PronounKind Kind)> open, Match chosen, Referent choice)
    {
        var taken = Taken(open, chosen, choice);
        ImmutableArray<ArticlePerson> meant = [.. taken.Select(each => each.Referent.Person).OfType<ArticlePerson>().Distinct()];
        return new UnderstoodQuestion(Replaced(taken, referent => referent.Words), choice.Words)
        {
            People = meant,
            OtherWordings = meant.IsEmpty ? [] : [Replaced(taken, referent => LastName(referent.Person) ?? referent.Words), question],
        };
    }

    private List<(Match Word, Referent Referent)> Taken(List<(Match Word, PronounKind Kind)> open, Match chosen, Referent choice)
    {
        var kinds = new Dictionary<PronounKind, bool>();
        var taken = new List<(Match Word, Referent Referent)>();
        foreach (var (word, kind) in open)
        {
            var isObject = IsObject(word);
            // “His words about him”: two people; “what he said of his plan”: one.
            if (kinds.TryGetValue(kind, out var wasObject) && (!isObject || wasObject))
                continue;
            var referent = word == chosen ? choice : ReferentsOf(word, kind).FirstOrDefault(IsAnother);
            if (referent is null)
                continue;
            kinds[kind] = isObject;
            taken.Add((word, referent));
        }

        return taken;

        bool IsAnother(Referent other) => other.Words != choice.Words && taken.TrueForAll(each => each.Referent.Words != other.Words);
    }

    private string Replaced(List<(Match Word, Referent Referent)> taken, Func<Referent, string> words)
    {
        var (text, end) = (new StringBuilder(), 0);
        foreach (var (word, referent) in taken)
        {
            text.Append(question, end, word.Index - end).Append(words(referent)).Append(IsPossessive(word) ? "’s" : "");
            end = word.Index + word.Length;
        }

        return text.Append(question, end, question.Length - end).ToString();
    }

    private static string? LastName(ArticlePerson? person) =>
        person is { Kind: MentionKind.Person, Words: [_, .., var last] }
            ? person.Name.Split(' ').LastOrDefault(word => word.Equals(last, StringComparison.OrdinalIgnoreCase))
            : null;

    private IEnumerable<(Match Word, PronounKind Kind)> Open()
    {
        foreach (Match word in Words.Matches(question))
        {
            var kind = KindOf(word.Value);
            if (IsOfOther(word) || !IsExplained(word.Index, kind))
                yield return (word, kind);
        }
    }

    // “What did Taylor say about him”: he is not Taylor, whose clause it is.
    private bool IsOfOther(Match word) => IsObject(word)
        && !Tokenizer.Tokenize(question).Any(token =>
            token.Start < word.Index && ClauseOpeners.Contains(token.In(question).ToString().ToLowerInvariant()));

    private IEnumerable<Referent> ReferentsOf(Match word, PronounKind kind)
    {
        if (!IsOfOther(word))
            return referents.Of(kind);
        var named = Spoken.In(question, people).Select(each => each.Person).ToHashSet();
        return referents.Of(kind).Where(referent => referent.Person is null || !named.Contains(referent.Person));
    }

    // A name or a noun before it in the same question explains a pronoun that may take it up.
    private bool IsExplained(int at, PronounKind kind)
    {
        if (kind is PronounKind.That or PronounKind.There)
            return false;
        var before = question[..at];
        var named = Spoken.In(question, people).Where(each => each.Words.End <= at).ToList();
        if (named.Exists(each => Referents.MayTakeUp(kind, each.Person)))
            return true;
        var unknown = NamesIn.Of(before).Where(name => !named.Exists(each => each.Words.Overlaps(new TextSpan(name.Index, name.Length))));
        if (unknown.Any(name => !NamedPeople.IsTime(name.Value)))
            return kind != PronounKind.It;
        var isPerson = kind is PronounKind.He or PronounKind.She;
        return NounPhrase.In(before).Any(phrase => isPerson == phrase.IsPerson && (kind != PronounKind.They || phrase.IsMany));
    }

    private bool IsObject(Match word) => !IsPossessive(word) && word.Value.ToUpperInvariant() is "HIM" or "HER" or "THEM";

    // “her letter”, but “met her in May”.
    private bool IsPossessive(Match word) => word.Value.ToUpperInvariant() switch
    {
        "HIS" or "ITS" or "THEIR" => true,
        "HER" => NextWord().Match(question, word.Index + word.Length) is { Success: true } next
            && !StopWords.Contains(next.Groups["word"].Value.ToLowerInvariant()),
        _ => false,
    };

    private static PronounKind KindOf(string word) => Kinds.GetValueOrDefault(word.ToLowerInvariant(), PronounKind.It);

    [GeneratedRegex(@"\G\s+(?<word>\p{L}+)")]
    private static partial Regex NextWord();
}
