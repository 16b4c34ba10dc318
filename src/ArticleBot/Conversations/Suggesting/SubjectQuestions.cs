using System.Collections.Immutable;
using ArticleBot.Quotations;
using ArticleBot.Retrieval.Lexical;

namespace ArticleBot.Conversations.Suggesting;

/// <summary>
/// Asks for the subject of a clause, whose other words stay as they are: “Ann Lee opened the bridge” gives “Who opened the bridge?”,
/// “12 people were hurt” gives “How many people were hurt?”.
/// </summary>
internal static class SubjectQuestions
{
    /// <summary>Who did what the clause tells; null where no named person is its subject.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="people">Everybody of the article.</param>
    /// <param name="isSaying">Whether a word of the article says that somebody says something.</param>
    public static SuggestedQuestion? Who(Clause clause, ImmutableArray<ArticlePerson> people, Func<int, bool> isSaying)
    {
        var start = clause.Span(0, 1).Start;
        var subject = people.Where(person => person is { IsPerson: true, IsNamed: true })
            .SelectMany(person => person.Mentions).FirstOrDefault(mention => mention.Start == start);
        var verb = subject.Length == 0 ? clause.Count : clause.WordAfter(subject.End);
        // “Omar is one of the first” says who she is, and not who did something.
        var acts = verb + 1 < clause.Count && (clause.IsPast(verb) || clause.IsAuxiliary(verb) && clause.IsPast(verb + 1));
        if (!acts || isSaying(clause.Span(verb, verb + 1).Start))
            return null;
        return clause.Tells(verb, clause.Count)
            ? new SuggestedQuestion($"Who {clause.Text(verb, clause.Count)}?", clause.Article, subject) : null;
    }

    /// <summary>How many the clause tells of; null where its subject is no number of things.</summary>
    public static SuggestedQuestion? HowMany(Clause clause)
    {
        var number = clause.Lower is ["at", "least", ..] or ["more", "than", ..] ? 2 : 0;
        if (!IsCount(clause, number))
            return null;
        var verb = number + 1;
        while (verb < clause.Count && clause.IsPlain(verb) && !clause.IsPast(verb))
            verb++;
        var hasNoun = verb > number + 1 && clause.Lower[verb - 1].EndsWith('s') || verb > number + 1 && clause.Lower[verb - 1] is "people";
        return hasNoun && verb < clause.Count && (clause.IsAuxiliary(verb) || clause.IsPast(verb)) && clause.Tells(verb - 1, clause.Count)
            ? new SuggestedQuestion(
                $"How many {clause.Text(number + 1, clause.Count)}?", clause.Article, clause.Span(number, number + 1))
            : null;
    }

    /// <summary>Whether a word counts things: no year, and no number that goes on (“12 million”).</summary>
    public static bool IsCount(Clause clause, int word) =>
        word + 1 < clause.Count
        && (clause.Traits[word] & (TokenTraits.Figure | TokenTraits.NumberWord)) != TokenTraits.None
        && (clause.Traits[word] & TokenTraits.Time) == TokenTraits.None
        && !clause.Lower[word].Any(char.IsLetter) == char.IsAsciiDigit(clause.Lower[word][0])
        && clause.IsPlain(word + 1)
        && (clause.Traits[word + 1] & (TokenTraits.Figure | TokenTraits.NumberWord | TokenTraits.Time)) == TokenTraits.None;
}
