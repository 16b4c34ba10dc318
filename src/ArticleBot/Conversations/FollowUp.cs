using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ArticleBot.Language;

namespace ArticleBot.Conversations;

/// <summary>
/// Makes a follow-up question stand alone by rules: a pronoun takes the last person or thing that was spoken of, “And
/// Moon?” takes the last question with the new name, “Why?” takes the rest of the last question.
/// </summary>
internal static partial class FollowUp
{
    private const int MostEllipticWords = 4;

    /// <summary>Whether a question leans on what was said before.</summary>
    public static bool IsOne(string question) =>
        BareQuestionWord().IsMatch(question) || NewSubject().IsMatch(question) || IsElliptic(question) || Pronoun(question) is not null;

    /// <summary>The question standing alone; unchanged where nothing in it leans on the turns.</summary>
    /// <param name="question">The user's words.</param>
    /// <param name="turns">What was said before, the latest last.</param>
    public static string Condense(string question, ImmutableArray<Turn> turns)
    {
        if (turns is not [.., var last] || !IsOne(question))
            return question;
        if (BareQuestionWord().Match(question) is { Success: true } bare)
            return Again(bare.Groups["word"].Value, last.Question);
        if (NewSubject().Match(question) is { Success: true } asked)
            return WithSubject(last.Question, asked.Groups["subject"].Value.Trim()) ?? question;
        return Pronoun(question) is { } pronoun ? Replace(question, pronoun, turns) : WithSubject(last.Question, Bare(question)) ?? question;
    }

    // “When?” after “What did Pompeo say?” asks “When did Pompeo say?”.
    private static string Again(string word, string question)
    {
        var opening = QuestionOpening().Match(question);
        var rest = WithCounted(question[opening.Length..].Trim(), opening.Groups["counted"].Value);
        var capital = char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();
        return Auxiliary().IsMatch(rest) ? $"{capital} {char.ToLowerInvariant(rest[0])}{rest[1..]}" : $"{capital}: {question}";
    }

    // “How many boats will the city replace?” is about boats: “will the city replace boats?”; they may be the subject, too.
    private static string WithCounted(string rest, string counted)
    {
        if (counted.Length == 0 || Auxiliary().Match(rest) is not { Success: true } auxiliary)
            return rest;
        return AnySubject().IsMatch(rest[auxiliary.Length..])
            ? $"{rest.TrimEnd('?', ' ')} {counted}?"
            : $"{auxiliary.Value} {counted}{rest[auxiliary.Length..]}";
    }

    private static string? WithSubject(string question, string subject)
    {
        var names = NamesIn.Of(question);
        if (subject.Length == 0 || names.IsEmpty)
            return null;
        var old = names[0];
        var possessive = old.Value.EndsWith("'s", StringComparison.Ordinal) || old.Value.EndsWith("’s", StringComparison.Ordinal) ? old.Value[^2..] : "";
        return string.Concat(question.AsSpan(0, old.Index), subject, possessive, question.AsSpan(old.Index + old.Length));
    }

    private static string Replace(string question, Match pronoun, ImmutableArray<Turn> turns)
    {
        if (Referent(pronoun, turns) is not { } referent)
            return question;
        var words = IsPossessive(question, pronoun) ? $"{referent}’s" : referent;
        var replaced = string.Concat(question.AsSpan(0, pronoun.Index), words, question.AsSpan(pronoun.Index + pronoun.Length));
        return LeadingAnd().Replace(replaced, match => match.Groups["next"].Value.ToUpperInvariant(), 1);
    }

    // The last question's own words come first: the reply may speak of many.
    private static string? Referent(Match pronoun, ImmutableArray<Turn> turns)
    {
        var isThing = Thing().IsMatch(pronoun.Value);
        var isMany = Many().IsMatch(pronoun.Value);
        foreach (var turn in turns.Reverse())
        {
            if (isThing && NounPhrase().Matches(turn.Question) is [.., var phrase])
                return phrase.Value;
            if (isMany && Pair(turn.Question) is { } pair)
                return pair;
            if (NamesIn.Of(turn.Question) is [var asked, ..])
                return WithoutPossessive(asked.Value);
            if (!isThing && NamesIn.Of(turn.Reply) is [var told, ..])
                return WithoutPossessive(told.Value);
        }

        return null;
    }

    // “Kim and Pompeo”: the first two names that “and” joins.
    private static string? Pair(string text)
    {
        var names = NamesIn.Of(text);
        for (var i = 1; i < names.Length; i++)
        {
            var end = names[i - 1].Index + names[i - 1].Length;
            if (text[end..names[i].Index].Trim() == "and")
                return WithoutPossessive(text[names[i - 1].Index..(names[i].Index + names[i].Length)]);
        }

        return null;
    }

    private static string WithoutPossessive(string name) =>
        name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;

    // “her letter”, but “met her in May”.
    private static bool IsPossessive(string question, Match pronoun) => pronoun.Value.ToUpperInvariant() switch
    {
        "HIS" or "ITS" or "THEIR" => true,
        "HER" => NextWord().Match(question, pronoun.Index + pronoun.Length) is { Success: true } next && !StopWords.Contains(next.Groups["word"].Value.ToLowerInvariant()),
        _ => false,
    };

    // A pronoun with a name before it in the same question means that name.
    private static Match? Pronoun(string question)
    {
        var match = Pronouns().Match(question);
        return match.Success && !NamesIn.Of(question).Any(name => name.Index < match.Index) ? match : null;
    }

    private static bool IsElliptic(string question) =>
        LeadingAnd().IsMatch(question) && Tokenizer.Tokenize(question).Length <= MostEllipticWords && !NamesIn.Of(Bare(question)).IsEmpty && !AnyVerb().IsMatch(question);

    private static string Bare(string question) => LeadingAnd().Replace(question, match => match.Groups["next"].Value, 1).TrimEnd('?', ' ', '.', '!');

    [GeneratedRegex(@"^\W*(?:(?:and|but|so|ok|okay)\s+)?(?<word>why|when|where|how|how many|how much|how long|how often)(?:\s+(?:so|not|then|exactly))?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex BareQuestionWord();

    [GeneratedRegex(@"^\W*(?:(?:and|but|so|ok|okay)\W+)?(?:what|how)\s+about\s+(?<subject>[^?!.]+?)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex NewSubject();

    [GeneratedRegex(@"^\W*(?:and|but|so|then|ok|okay)\b\W*(?<next>\w)", RegexOptions.IgnoreCase)]
    private static partial Regex LeadingAnd();

    [GeneratedRegex(@"\b(?:he|she|him|his|hers|her|they|them|their|its)\b|\bit\b(?!\s+(?:is\s+)?(?:true|possible|raining))|(?<=\b(?:about|of|for|after|before|by|to)\s)(?:that|this)(?=\W*$)", RegexOptions.IgnoreCase)]
    private static partial Regex Pronouns();

    [GeneratedRegex(@"^(?:they|them|their)$", RegexOptions.IgnoreCase)]
    private static partial Regex Many();

    [GeneratedRegex(@"^\s+(?:(?:the|a|an|his|her|their|its|he|she|they|it|we|you|I|this|that|these|those)\b|(?-i:\p{Lu}))", RegexOptions.IgnoreCase)]
    private static partial Regex AnySubject();

    [GeneratedRegex(@"^(?:it|its|that|this)$", RegexOptions.IgnoreCase)]
    private static partial Regex Thing();

    [GeneratedRegex(@"\b(?:the|a|an)\s+(?:(?!of\b|in\b|on\b|at\b|for\b|with\b|by\b|to\b|and\b|that\b|about\b|take\b|go\b|happen\b|begin\b|start\b|end\b|last\b|cost\b|say\b|mean\b|agree\b|held\b|made\b)[\p{L}\p{Nd}’'-]+\s?){1,3}(?<![\s])", RegexOptions.IgnoreCase)]
    private static partial Regex NounPhrase();

    [GeneratedRegex(@"^\W*(?:who|whom|what|when|where|why|which\s+\w+|how\s+(?:many|much)(?:\s+(?!(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|should)\b)(?<counted>\w+))?|how\s+(?:long|often|old)|how)\b", RegexOptions.IgnoreCase)]
    private static partial Regex QuestionOpening();

    [GeneratedRegex(@"^(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|should|may|might)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Auxiliary();

    [GeneratedRegex(@"\b(?:did|does|do|is|are|was|were|has|have|had|can|could|will|would|should|may|might|say|says|said|who|what|when|where|why|how)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AnyVerb();

    [GeneratedRegex(@"\G\s+(?<word>\p{L}+)")]
    private static partial Regex NextWord();
}
