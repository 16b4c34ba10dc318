using System.Collections.Frozen;
using ArticleBot.English;
using ArticleBot.Language;

namespace ArticleBot.Retrieval.Questions;

/// <summary>Tells from a question's words what kind of answer it expects.</summary>
internal static class AnswerKinds
{
    // “What year”, “which large city”, “how many”.
    private const int NounReach = 2;
    private const int NameReach = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TimeNouns = WordFile.Lookup("asking", "time-noun");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlaceNouns = WordFile.Lookup("asking", "place-noun");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NumberNouns = WordFile.Lookup("asking", "number-noun");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NameNouns = WordFile.Lookup("asking", "name-noun");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Measuring = WordFile.Lookup("asking", "measure");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Who = WordFile.Lookup("asking", "who");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Where = WordFile.Lookup("asking", "where");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> When = WordFile.Lookup("asking", "when");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Why = WordFile.Lookup("asking", "why");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Naming = WordFile.Lookup("asking", "naming");

    /// <summary>Whether a word right after “how” belongs to the question's form: “how long”, “how old”.</summary>
    public static bool IsMeasure(ReadOnlySpan<char> word) => Measuring.Contains(word);

    /// <summary>The kind that the first question word, and the noun right after “what”, “which” or “how”, ask for.</summary>
    public static ExpectedAnswer Of(ReadOnlySpan<char> question)
    {
        Span<char> buffer = stackalloc char[Term.MaxLength];
        string? asking = null;
        var reach = NounReach;
        for (var at = 0; Tokenizer.TryNext(question, at, out var token) && reach > 0; at = token.End)
        {
            var word = buffer[..Term.Fold(token.In(question), buffer)];
            if (asking is not null)
            {
                reach--;
                if (Narrow(asking, word) is var narrow and not ExpectedAnswer.Any)
                    return narrow;
            }
            else if (Wide(word) is var wide and not ExpectedAnswer.Any)
            {
                return wide;
            }
            else
            {
                asking = word is "how" or "how's" or "hows" ? "how" : word is "what" or "which" or "what's" or "whats" ? "what" : null;
            }
        }

        return asking == "what" && AsksForName(QuestionWords.Of(question)) ? ExpectedAnswer.Name : ExpectedAnswer.Any;
    }

    // “What is the name of the ship”, “what is his wife called”.
    private static bool AsksForName(List<string> words) =>
        words[^1] is "called" or "named" || words.Take(NameReach).Any(word => word is "name" or "names");

    /// <summary>Whether a word asks for a name: “the name of the ship”, “what is the ship called”.</summary>
    public static bool IsNaming(ReadOnlySpan<char> word) => Naming.Contains(word);

    private static ExpectedAnswer Wide(ReadOnlySpan<char> word) => word switch
    {
        _ when Who.Contains(word) => ExpectedAnswer.Name,
        _ when Where.Contains(word) => ExpectedAnswer.Place,
        _ when When.Contains(word) => ExpectedAnswer.Time,
        _ when Why.Contains(word) => ExpectedAnswer.Reason,
        _ => ExpectedAnswer.Any,
    };

    private static ExpectedAnswer Narrow(string asking, ReadOnlySpan<char> word)
    {
        if (asking == "how" && word is "old")
            return ExpectedAnswer.Age;
        if (asking == "how")
            return IsMeasure(word) ? ExpectedAnswer.Number : ExpectedAnswer.Any;
        if (TimeNouns.Contains(word))
            return ExpectedAnswer.Time;
        if (PlaceNouns.Contains(word))
            return ExpectedAnswer.Place;
        if (NumberNouns.Contains(word))
            return ExpectedAnswer.Number;
        return NameNouns.Contains(word) ? ExpectedAnswer.Name : ExpectedAnswer.Any;
    }
}
