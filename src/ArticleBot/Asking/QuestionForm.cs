using System.Collections.Frozen;
using System.Text;
using ArticleBot.English;
using ArticleBot.Retrieval.Questions;

namespace ArticleBot.Asking;

/// <summary>Tells by the form of a user's words whether they are a question that an article may answer.</summary>
internal static class QuestionForm
{
    private static readonly FrozenSet<string> Foreign = Class("foreign");
    private static readonly FrozenSet<string> English = Class("english");
    private static readonly FrozenSet<string> Politeness = Class("politeness");
    private static readonly FrozenSet<string> Commands = Class("command");
    private static readonly FrozenSet<string> Giving = Class("giving");
    private static readonly FrozenSet<string> Pieces = Class("work");
    private static readonly string[] Phrases = [.. WordFile.Lines("bot-phrases")];
    private static readonly FrozenSet<string> Clock = WordFile.Lines("clock-questions").ToFrozenSet(StringComparer.Ordinal);

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
        var gives = at < words.Count && Giving.Contains(words[at]);
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

    private static FrozenSet<string> Class(string name) => WordFile.Class("asking", name);
}
