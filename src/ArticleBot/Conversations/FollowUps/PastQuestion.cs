using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Conversations.Turns;
using ArticleBot.English;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Lexicon;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>The question that was answered last, taken apart so that the next one can be asked with its words.</summary>
internal sealed class PastQuestion
{
    private static readonly Regex QuestionOpening = Patterns.Of("follow-ups", "question-opening");
    private static readonly Regex Auxiliary = Patterns.Of("follow-ups", "auxiliary");
    private static readonly Regex Determiner = Patterns.Of("follow-ups", "determiner");
    private static readonly Regex AnySubject = Patterns.Of("follow-ups", "any-subject");

    private static readonly FrozenSet<string> Places = WordFile.Class("asking", "place-noun");

    // “Where: who protested” was made of “where” after “who protested”.
    private static readonly Regex AskedBefore = Patterns.Of("follow-ups", "asked-before");

    private readonly Turn turn;
    private readonly string opening;
    private readonly string counted;
    private readonly string rest;
    private readonly string auxiliary;
    private readonly bool asksForSubject;

    private PastQuestion(Turn turn, ImmutableArray<ArticlePerson> people)
    {
        this.turn = turn;
        Text = AskedBefore.Replace(turn.Question, "");
        var match = QuestionOpening.Match(Text);
        opening = match.Value.Trim().ToLowerInvariant();
        counted = match.Groups["counted"].Value;
        rest = Text[match.Length..].Trim();
        auxiliary = Auxiliary.Match(rest).Value;
        asksForSubject = AsksForSubject(people);
    }

    /// <summary>The words, without those of a short question that came in between.</summary>
    public string Text { get; }

    /// <summary>Whether a person is asked for: “who …”, “which governor …”.</summary>
    public bool AsksForPerson =>
        opening is "who" or "whom" || AskedThing is { } asked
            && (Roles.Of(asked[(asked.LastIndexOf(' ') + 1)..]) & RoleKinds.AnyPerson) != RoleKinds.None;

    /// <summary>Whether a thing is asked for: “which mission …”, “what …”.</summary>
    public bool AsksForThing => opening.Split(' ')[0] is "which" or "what";

    /// <summary>Whether a place is asked for.</summary>
    public bool AsksForPlace => opening == "where" || AskedThing is { } thing && Places.Contains(thing["the ".Length..]);

    /// <summary>The thing asked for, by its noun: “the mission” of “which mission will …”; null where none is named.</summary>
    public string? AskedThing => AsksForThing && opening.LastIndexOf(' ') is > 0 and var space ? $"the{opening[space..]}" : null;

    /// <summary>The things or people asked for, where they are many: “the guns” of “what guns …”, “the people” of “how many people …”; null
    /// where they are one or none is named.</summary>
    public string? AskedMany => counted.Length > 0 ? $"the {counted}"
        : AskedThing is { } thing && (thing.EndsWith('s') || thing.EndsWith("people", StringComparison.Ordinal)) ? thing : null;

    /// <summary>The few words that answered it; null where there are none.</summary>
    public string? Focus => turn.Answer?.InShort?.Text.Trim();

    /// <summary>The noun that it asks about: “analyst” of “who is the Jefferies analyst”; null where it has none.</summary>
    public string? Noun => NounPhrase.In(turn.Question).LastOrDefault()?.Noun;

    /// <summary>Takes the last turn's question apart.</summary>
    public static PastQuestion Of(Turn turn, ImmutableArray<ArticlePerson> people) => new(turn, people);

    /// <summary>Asks something else of what it tells: “When?” after “What did Pompeo say?” asks “When did Pompeo say?”.</summary>
    /// <param name="word">The new question word or phrase.</param>
    /// <param name="end">What stands at the end of the new question: “for” of “what for”.</param>
    /// <param name="answer">Who or what answered it, where that is known.</param>
    public string Ask(string word, string end, string? answer)
    {
        var asking = char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();
        if (asksForSubject)
            return answer is null ? $"{asking}{Spaced(end)}: {Text}" : AskOfSubject(asking, end, answer);
        if (auxiliary.Length == 0)
            return $"{asking}{Spaced(end)}: {Text}";
        var told = WithCounted().TrimEnd('?', ' ', '.');
        return $"{asking} {char.ToLowerInvariant(told[0])}{told[1..]}{Spaced(end)}?";
    }

    /// <summary>“Which ones?” after “How many firms were chosen?” asks “Which firms were chosen?”; null where it asks for no
    /// number.</summary>
    public string? AskWhich() => counted.Length > 0 && rest.Length > 0 ? $"Which {counted} {rest}" : null;

    /// <summary>“Who else?” after “Who was hurt?” asks “Who else was hurt?”.</summary>
    public string AskElse(string word)
    {
        var asking = char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();
        var isSame = opening.Split(' ')[0].Equals(word, StringComparison.OrdinalIgnoreCase);
        return isSame && rest.Length > 0 ? $"{asking} else {rest}" : $"{asking} else: {Text}";
    }

    private string AskOfSubject(string asking, string end, string answer)
    {
        var told = rest.TrimEnd('?', ' ', '.');
        return auxiliary.Length > 0
            ? $"{asking} {auxiliary.ToLowerInvariant()} {answer} {told[auxiliary.Length..].Trim()}{Spaced(end)}?"
            : $"{asking} was it{Spaced(end)} that {answer} {told}?";
    }

    private static string Spaced(string words) => words.Length == 0 ? "" : $" {words}";

    // “Who pleaded guilty”, “which mission will look”: what was asked for is what does it.
    private bool AsksForSubject(ImmutableArray<ArticlePerson> people)
    {
        if (!AsksForPerson && !AsksForThing || rest.Length == 0)
            return false;
        if (auxiliary.Length == 0)
            return true;
        if (auxiliary.ToLowerInvariant() is "do" or "did" or "does")
            return false;
        var after = rest[auxiliary.Length..];
        if (Determiner.IsMatch(after))
            return AsksForPerson;
        var beginsWithName = Spoken.In(after, people).Any(each => each.Words.Start <= 1);
        return opening != "what" && !AnySubject.IsMatch(after) && !beginsWithName;
    }

    // “How many boats will the city replace?” is about boats: “will the city replace boats?”; they may be the subject, too.
    private string WithCounted()
    {
        if (counted.Length == 0)
            return rest;
        return AnySubject.IsMatch(rest[auxiliary.Length..])
            ? $"{rest.TrimEnd('?', ' ')} {counted}?"
            : $"{auxiliary} {counted}{rest[auxiliary.Length..]}";
    }
}
