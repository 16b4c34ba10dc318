using System.Collections.Immutable;
using ArticleBot.Language;
using ArticleBot.Quotations;
using ArticleBot.Retrieval.Lexical;

namespace ArticleBot.Conversations.Suggesting;

/// <summary>
/// Asks for the time or the number in a clause, whose auxiliary goes before its subject: “The bridge will open on Monday” gives “When
/// will the bridge open?”; and “Ann Lee won the race in May” gives “When did Ann Lee win the race?”.
/// </summary>
/// <param name="people">Everybody of the article.</param>
internal sealed class InvertedQuestions(ImmutableArray<ArticlePerson> people)
{
    private const int LongestSubject = 5;

    /// <summary>When something was, is or will be; null where the clause tells no time.</summary>
    public SuggestedQuestion? When(Clause clause)
    {
        if (TimeIn(clause) is not var (begin, first, end) || Subject(clause) is not { } subject || Verb(clause, subject.End) is not { } verb
            || verb.Next > begin || !clause.Tells(subject.End - 1, begin))
            return null;
        string?[] told = [verb.Base, clause.Text(verb.Next, begin)];
        var predicate = string.Join(' ', told.Where(words => !string.IsNullOrEmpty(words)));
        return predicate.Length == 0
            ? null : new SuggestedQuestion($"When {verb.Opening} {subject.Words} {predicate}?", clause.Article, clause.Span(first, end));
    }

    /// <summary>How many of something there were: “The town has lost 300 trees” gives “How many trees has the town lost?”.</summary>
    public SuggestedQuestion? HowMany(Clause clause)
    {
        if (Subject(clause) is not { } subject || subject.End + 2 >= clause.Count || !clause.IsAuxiliary(subject.End)
            || !clause.IsPast(subject.End + 1) || !SubjectQuestions.IsCount(clause, subject.End + 2))
            return null;
        var number = subject.End + 2;
        var noun = number + 1;
        while (noun < clause.Count && clause.IsPlain(noun) && !clause.Lower[noun].EndsWith('s'))
            noun++;
        if (noun >= clause.Count || !clause.IsPlain(noun) || StopWords.Contains(clause.Lower[^1]))
            return null;
        string[] words =
        [
            "How many", clause.Text(number + 1, noun + 1), clause.Lower[subject.End], subject.Words, clause.Text(subject.End + 1, number),
            clause.Text(noun + 1, clause.Count),
        ];
        return new SuggestedQuestion(
            string.Join(' ', words.Where(part => part.Length > 0)) + "?", clause.Article, clause.Span(number, number + 1));
    }

    // The words before the verb, as they stand inside a sentence; null where it is not plain what they are.
    private (string Words, int End)? Subject(Clause clause)
    {
        var start = clause.Span(0, 1).Start;
        var named = people.Where(person => person.IsNamed).SelectMany(person => person.Mentions)
            .FirstOrDefault(mention => mention.Start == start);
        if (named.Length > 0)
            return clause.WordAfter(named.End) is var after && after < clause.Count ? (Inside(clause.Article.TextOf(named)), after) : null;
        var end = 1;
        while (end < clause.Count && end <= LongestSubject && !clause.IsAuxiliary(end) && !StopWords.Contains(clause.Lower[end]))
            end++;
        if (end > LongestSubject || end >= clause.Count || clause.Lower[0] is not ("the" or "a" or "an") || end == 1)
            return null;
        return ($"{clause.Lower[0]} {clause.Text(1, end)}", end);
    }

    // “The Fed” opens a sentence, “the Fed” stands in one.
    private static string Inside(string name) => name.StartsWith("The ", StringComparison.Ordinal) ? $"the {name[4..]}" : name;

    // An auxiliary as it is; of an irregular verb in the past, after somebody's name, “did” and its base.
    private static (string Opening, string? Base, int Next)? Verb(Clause clause, int verb)
    {
        if (clause.IsAuxiliary(verb))
            return (clause.Lower[verb], null, verb + 1);
        return clause.IsPast(verb) && IrregularForms.TryGetBase(clause.Lower[verb], out var form) ? ("did", form, verb + 1) : null;
    }

    // “On Monday”, “on 3 March”, “in 2004”, “Monday”: where it begins, its first word without the preposition, and the word past it.
    private static (int Begin, int First, int End)? TimeIn(Clause clause)
    {
        for (var i = clause.Count - 1; i > 1; i--)
        {
            var first = clause.Lower[i] is "on" or "in" ? i + 1 : i;
            var end = first;
            while (end < clause.Count && (clause.Traits[end] & (TokenTraits.Time | TokenTraits.Figure)) != TokenTraits.None)
                end++;
            var isTime = Enumerable.Range(first, end - first).Any(word => IsDated(clause, word));
            // “Friday Lines” is a name, and “last Monday” is longer than its day.
            var isWhole = first > i || clause.IsPlain(i - 1) && (end == clause.Count || !char.IsUpper(clause.Text(end, end + 1)[0]));
            if (isTime && isWhole)
                return (i, first, end);
        }

        return null;
    }

    // A day, a month or a year: “in weeks” tells no time.
    private static bool IsDated(Clause clause, int word) =>
        clause.Traits[word].HasFlag(TokenTraits.Time)
        && (clause.Traits[word] & (TokenTraits.Name | TokenTraits.Figure)) != TokenTraits.None;
}
