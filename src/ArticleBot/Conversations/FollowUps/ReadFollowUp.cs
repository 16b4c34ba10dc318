using System.Collections.Immutable;
using ArticleBot.Conversations.Turns;
using ArticleBot.Language;

namespace ArticleBot.Conversations.FollowUps;

/// <summary>
/// A follow-up as the reader has learned to read it, with the questions before in the user's words and their short answers, the latest
/// first: “why: who found it, a dog walker; when was it lost”.
/// </summary>
internal static class ReadFollowUp
{
    // As many as the reader was trained with.
    private const int MostTurns = 2;

    private const int MostWords = 6;

    /// <summary>A few words that may lean on the question before though nothing in them says so, with it: “on which grounds: why was
    /// he dismissed”; null where they are many.</summary>
    /// <param name="question">The user's words.</param>
    /// <param name="last">What was said last.</param>
    public static UnderstoodQuestion? WithLast(string question, Turn last) => Tokenizer.Tokenize(question).Length <= MostWords
        ? new UnderstoodQuestion($"{question.TrimEnd('?', ' ')}: {last.Question}") : null;

    /// <summary>The words to read.</summary>
    /// <param name="question">The user's words.</param>
    /// <param name="turns">What was said before, the latest last; at least one.</param>
    public static string Of(string question, ImmutableArray<Turn> turns) =>
        $"{question.TrimEnd('?', ' ')}: {string.Join("; ", turns.TakeLast(MostTurns).Reverse().Select(Told))}";

    private static string Told(Turn turn)
    {
        var asked = turn.Asked.TrimEnd('?', ' ');
        return turn.Answer?.InShort is { } answer ? $"{asked}, {answer.Text.Trim()}" : asked;
    }
}
