using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Conversations.FollowUps;
using ArticleBot.Conversations.Turns;
using ArticleBot.English;
using ArticleBot.Quotations;

namespace ArticleBot.Conversations;

/// <summary>
/// Makes a follow-up question stand alone by rules: a pronoun takes whom or what was spoken of, “And Moon?” takes the last
/// question with the new name, “Why?” takes the rest of the last question, “I meant the mayor” asks it anew.
/// </summary>
internal static class FollowUp
{
    private static readonly Regex LeadingAnd = Patterns.Of("follow-ups", "leading-and");
    private static readonly Regex Back = Patterns.Of("follow-ups", "back");

    /// <summary>The ways to understand a question, the likeliest first; none where nothing in it leans on the turns.</summary>
    /// <param name="question">The user's words.</param>
    /// <param name="turns">What was said before, the latest last.</param>
    /// <param name="people">Everybody of the articles.</param>
    public static ImmutableArray<UnderstoodQuestion> Readings(string question, ImmutableArray<Turn> turns,
        ImmutableArray<ArticlePerson> people)
    {
        if (turns is not [.., var last])
            return [];
        if (ToldBefore.Ask(question, last) is { } teller)
            return [new UnderstoodQuestion(teller)];
        if (LedQuestion.Ask(question) is { } led)
            return Distinct(question, [led]);
        var past = PastQuestion.Of(last, people);
        var referents = new Referents(turns, people);
        if (Correction.Of(question) is { } meant)
            return Distinct(question, Correction.Readings(meant, last, past, people));
        if (ShortQuestion.Ask(question, past, Subject(past, last, referents, people)) is { } more)
            return Distinct(question, [new UnderstoodQuestion(more)]);
        var pronouns = new Pronouns(question, referents, people);
        if (NewSubject.Of(question) is { } subject && !pronouns.AreOpen)
        {
            var asked = NewSubject.IsOne(subject) ? PastQuestion.Of(Introducing(turns), people) : past;
            return Distinct(question, NewSubject.Readings(subject, asked, people));
        }

        return Distinct(question, pronouns.Readings());
    }

    /// <summary>Whether a question has a word that points back at what was said: “the other one”, “too”.</summary>
    public static bool PointsBack(string question) => Back.IsMatch(question);

    // The question that brought up what was spoken of since; a question about “him” brought up nobody.
    // Neither did one about “the second one”.
    private static Turn Introducing(ImmutableArray<Turn> turns) =>
        turns.LastOrDefault(turn => turn.About is null && !AsksForOne(turn.Asked)) ?? turns[^1];

    private static bool AsksForOne(string question) => NewSubject.Of(question) is { } subject && NewSubject.IsOne(subject);

    // Who did it: the short answer, else the one of whom the answer speaks first.
    private static string? Subject(PastQuestion past, Turn last, Referents referents, ImmutableArray<ArticlePerson> people)
    {
        if (!past.AsksForPerson)
            return past.Focus ?? past.AskedThing ?? Spoken.In(last.Answer?.Citations ?? [], people)
                .FirstOrDefault(person => person.IsNamed)?.Name;
        var person = referents.OfLast(PronounKind.He) ?? referents.OfLast(PronounKind.She);
        return person?.Words ?? past.Focus;
    }

    private static ImmutableArray<UnderstoodQuestion> Distinct(string question, IEnumerable<UnderstoodQuestion> readings) =>
        [.. readings.Select(reading => reading with { Text = WithoutAnd(reading.Text), BestWording = WithoutAnd(reading.Text) })
            .Where(reading => reading.Text != question)
            .DistinctBy(reading => reading.Text, StringComparer.Ordinal)];

    private static string WithoutAnd(string question) =>
        LeadingAnd.Replace(question, match => match.Groups["next"].Value.ToUpperInvariant(), 1);
}
