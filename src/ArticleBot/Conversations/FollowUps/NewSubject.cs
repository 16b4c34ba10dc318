using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Asking.Quoting;
using ArticleBot.English;
using ArticleBot.Language;
using ArticleBot.Quotations;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>Questions that ask the last one of somebody or something else: “and Moon?”, “what about the mayor”, “the second
/// one?”.</summary>
internal static class NewSubject
{
    private static readonly Regex About = Patterns.Linear("follow-ups", "about");
    private static readonly Regex Leading = Patterns.Of("follow-ups", "leading");
    private static readonly Regex Bare = Patterns.Linear("follow-ups", "bare");
    private static readonly Regex Preposition = Patterns.Of("follow-ups", "preposition");
    private static readonly Regex One = Patterns.Of("follow-ups", "one");
    private static readonly Regex Owned = Patterns.Of("follow-ups", "owned");
    private static readonly Regex Title = Patterns.Of("follow-ups", "title");
    private static readonly Regex AnyVerb = Patterns.Of("follow-ups", "any-verb");

    private static readonly Regex Determined = Patterns.Of("follow-ups", "determined");
    private static readonly Regex Determiner = Patterns.Of("follow-ups", "determiner-first");

    private const int MostWords = 6;

    /// <summary>The new subject; null where a question has none.</summary>
    public static string? Of(string question)
    {
        if (About.Match(question) is { Success: true } about)
            return about.Groups["subject"].Value.Trim();
        var bare = Bare.Match(question).Groups["subject"].Value.Trim();
        var isShort = bare.Length > 0 && Tokenizer.Tokenize(bare).Length <= MostWords && !AnyVerb.IsMatch(bare);
        return isShort && (Leading.IsMatch(question) || Preposition.IsMatch(bare) || One.IsMatch(bare)) ? bare : null;
    }

    /// <summary>Whether a subject is “the one …”, which is one of those that an earlier question asked for.</summary>
    public static bool IsOne(string subject) => One.IsMatch(subject);

    /// <summary>The ways to ask the last question of the new subject, the likeliest first.</summary>
    public static IEnumerable<UnderstoodQuestion> Readings(string subject, PastQuestion past, ImmutableArray<ArticlePerson> people)
    {
        if (One.Match(subject) is { Success: true } one)
            return past.Noun is { } noun ? OfNoun(one, noun, past) : [];
        if (Preposition.Match(subject) is { Success: true } preposition)
            return [new UnderstoodQuestion(WithPlace(past.Text, preposition.Value, subject), subject)];
        var asked = new UnderstoodQuestion(Replaced(subject, past.Text, people) ?? Whole(subject), subject);
        // “What did the vicar say about the roof”, “and the mayor?”: he may have spoken of something else.
        return SaidQuestion.Of(past.Text) is { Speaker: not null, About: not null }
            ? [asked, new UnderstoodQuestion($"What did {subject} say?", subject) { IsLastResort = true }]
            : [asked];
    }

    // “And the one at Wells Fargo?” after “Who is the Jefferies analyst?” asks for the analyst at Wells Fargo.
    private static IEnumerable<UnderstoodQuestion> OfNoun(Match one, string noun, PastQuestion past)
    {
        var subject = $"{one.Groups["which"].Value.TrimEnd()} {noun}{one.Groups["more"].Value}";
        if (NounPhrase.In(past.Text).LastOrDefault() is not { } phrase)
            return [];
        var replaced = Put(past.Text, phrase.Index, phrase.Words.Length, subject);
        return [new UnderstoodQuestion(replaced, subject)];
    }

    private static string WithPlace(string question, string preposition, string subject)
    {
        var old = Regex.Match(question, $@"\b{Regex.Escape(preposition)}\s+[^?]*(?=\?*$)", RegexOptions.IgnoreCase,
            TimeSpan.FromSeconds(1));
        return old.Success && old.Index > 0
            ? $"{question[..old.Index]}{subject}{(question.EndsWith('?') ? "?" : "")}"
            : $"{question.TrimEnd('?', ' ')} {subject}{(question.EndsWith('?') ? "?" : "")}";
    }

    // Somebody takes the place of somebody, something that of something.
    private static string? Replaced(string subject, string question, ImmutableArray<ArticlePerson> people)
    {
        if (NounPhrase.In(subject).ToList() is [{ IsPerson: true } other] && OwnedPerson(question) is { } owned)
            return Put(question, owned.Index, owned.Length, other.Noun);
        var isPerson = Spoken.In(subject, people).Any(each => each.Person.IsPerson)
            || NounPhrase.In(subject).Any(phrase => phrase.IsPerson);
        var spans = Spoken.In(question, people).ToList();
        var same = spans.FindIndex(each => each.Person.IsPerson == isPerson);
        if (same >= 0)
            return Put(question, spans[same].Words.Start, spans[same].Words.Length, subject);
        if (NamesIn.Of(question) is [var name, ..])
            return Put(question, name.Index, Possessive.Without(name.Value).Length, subject);
        var phrases = NounPhrase.In(question).ToList();
        if ((phrases.FindLast(phrase => phrase.IsPerson == isPerson) ?? phrases.LastOrDefault()) is { } phrase)
            return Put(question, phrase.Index, phrase.Words.Length, subject);
        return spans is [var only, ..] ? Put(question, only.Words.Start, only.Words.Length, subject) : null;
    }

    // “No, the father” after “where does Pickle's mother come from” asks for Pickle's father.
    private static Group? OwnedPerson(string question) => Owned.Matches(question).Select(match => match.Groups["noun"])
        .FirstOrDefault(noun => NounPhrase.IsPersonNoun(noun.Value));

    private static string Put(string question, int start, int length, string subject)
    {
        var before = question[..start];
        var title = Title.Match(before);
        // “What did the vicar say”, and the mayor: one “the” will do.
        if (Determined.IsMatch(before) && Determiner.IsMatch(subject))
            before = Determined.Replace(before, "");
        return string.Concat(title.Success ? before[..title.Index] : before, subject, question[(start + length)..]);
    }

    private static string Whole(string subject) => $"What about {subject}?";
}
