using System.Collections.Frozen;
using System.Text;
using ArticleBot.Retrieval.Questions;

namespace ArticleBot.Asking;

/// <summary>Tells by the form of a user's words whether they are a question that an article may answer.</summary>
internal static class QuestionForm
{
    // Words that English has not, of the languages most often met; without accents.
    private static readonly FrozenSet<string> Foreign = Set(
        "wer wann wo wie warum ist der das und nicht eine einen mit von fur auf dem den sich wurde haben welche welcher welches uber "
            + "zwischen "
        + "qui quoi pourquoi est les des une dans pour avec quand quel quelle quels quelles sont du aux ou combien "
        + "quien que cuando donde como por del para fue cual cuantos cuantas porque "
        + "chi cosa dove perche gli della sono nel quale quanti quando quem onde uma nao foi "
        + "wat waar wanneer hoe waarom het een zijn niet hur vad nar var och hvem hvad kto co kiedy gdzie jak dlaczego");

    private static readonly FrozenSet<string> English = Set(
        "the and of is are was were did does do what who whom whose when where why how which has had have that this to for by with from "
        + "about any there can could would should will its his her their");

    private static readonly FrozenSet<string> Politeness =
        Set("please can could would will you now hey hi hello ok okay just kindly then and so first");

    private static readonly FrozenSet<string> Commands = Set(
        "write compose sing draw paint translate pretend act roleplay imagine ignore forget disregard override reveal generate code "
            + "program solve "
        + "play rhyme improvise invent behave calculate compute recommend");

    private static readonly FrozenSet<string> Pieces =
        Set("poem poetry joke story song riddle haiku limerick rhyme essay recipe lyrics sonnet script");

    private static readonly string[] Phrases =
    [
        "who are you", "what are you", "how are you", "what is your", "what's your", "are you a", "are you an", "system prompt",
            "you are now",
        "your instructions", "previous instructions", "prior instructions", "all instructions", "your rules", "your prompt",
            "developer mode",
        "do you like", "do you love",
    ];

    // Questions about the asker's now, in full; “what time is it due” may be about the article.
    private static readonly FrozenSet<string> Clock = FrozenSet.Create(
        StringComparer.Ordinal,
        "what time is it", "what time is it now", "what is the time", "what's the time", "what day is it", "what day is it today",
            "what is the date today");

    /// <summary>The scope of a user's words.</summary>
    public static QuestionScope Of(string question)
    {
        var words = QuestionWords.Of(question);
        if (words.Count == 0)
            return QuestionScope.NoWords;
        if (SmallTalk.LineFor(question) is not null)
            return QuestionScope.OtherRequest;
        if (IsOtherScript(question) || words.Count(Foreign.Contains) is var foreign and > 0 && foreign > words.Count(English.Contains))
            return QuestionScope.OtherLanguage;
        return IsCommand(words) || HasPhrase(words) || Clock.Contains(string.Join(' ', words))
            ? QuestionScope.OtherRequest : QuestionScope.Question;
    }

    /// <summary>Whether the words set a task: “write me a poem”.</summary>
    public static bool IsTask(string question) => IsCommand(QuestionWords.Of(question));

    private static bool IsCommand(List<string> words)
    {
        var at = 0;
        while (at < words.Count && Politeness.Contains(words[at]))
            at++;
        if (at < words.Count && Commands.Contains(words[at]))
            return true;
        var gives = at < words.Count && words[at] is "tell" or "give" or "make" or "create" or "read" or "want" or "need" or "i";
        // “Tell me a story”, but “tell me about this story”.
        return gives && words.Take(at + 8).Index()
            .Any(word => Pieces.Contains(word.Item) && (word.Index == 0 || words[word.Index - 1] is not ("the" or "this" or "that")));
    }

    private static bool HasPhrase(List<string> words)
    {
        var joined = $" {string.Join(' ', words)} ";
        return Array.Exists(Phrases, phrase => joined.Contains($" {phrase} ", StringComparison.Ordinal));
    }

    private static bool IsOtherScript(string question)
    {
        var (latin, other) = (0, 0);
        foreach (var rune in question.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
                continue;
            if (rune.Value < 0x250)
                latin++;
            else
                other++;
        }

        return other > latin;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
