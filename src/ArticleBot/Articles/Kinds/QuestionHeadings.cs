using System.Text.RegularExpressions;
using ArticleBot.Articles.Formats;
using ArticleBot.English;

namespace ArticleBot.Articles.Kinds;

/// <summary>Finds an interview without labels: questions that stand alone, each over an answer in the first person.</summary>
internal static class QuestionHeadings
{
    private static readonly Regex FirstPerson = Patterns.Of("genres", "first-person");

    // The marks of bold words, which stand in plain text, too.
    private const char Bold = '*';
    private const int FewestQuestions = 3;
    private const int LongestQuestion = 40;

    /// <summary>Marks its questions and answers; a text whose opening does not tell who is asked is none.</summary>
    public static void Mark(IReadOnlyList<BlockText> blocks)
    {
        var questions = Enumerable.Range(1, Math.Max(0, blocks.Count - 2))
            .Where(i => IsQuestion(blocks[i]) && IsAnswer(blocks[i + 1])).ToList();
        if (questions.Count < FewestQuestions || Interviewee.Of(blocks, questions[0]) is not { } asked)
            return;
        var own = questions.Count(i => FirstPerson.IsMatch(blocks[i + 1].Text));
        if (own * 2 <= questions.Count)
            return;
        var surname = asked[(asked.LastIndexOf(' ') + 1)..];
        foreach (var question in questions)
        {
            blocks[question].Kind = ParagraphKind.Question;
            foreach (var block in blocks.Skip(question + 1).TakeWhile(block => IsAnswer(block) && !IsAbout(block, surname)))
                (block.Kind, block.Speaker) = (ParagraphKind.Answer, asked);
        }
    }

    private static bool IsQuestion(BlockText block) =>
        block.Kind is null or ParagraphKind.Body or ParagraphKind.Heading
        && IsQuestion(block.Text.AsSpan().Trim(Bold)) && BlockShape.CountWords(block.Text) <= LongestQuestion;

    private static bool IsQuestion(ReadOnlySpan<char> words) => words is [var first, .., '?'] && char.IsUpper(first);

    private static bool IsAnswer(BlockText block) => block.Kind is null or ParagraphKind.Body && !IsQuestion(block);

    // The text's own last words: “Ben Okoro's book is out now.”
    private static bool IsAbout(BlockText block, string surname) => block.Text.Contains(surname, StringComparison.Ordinal);
}
