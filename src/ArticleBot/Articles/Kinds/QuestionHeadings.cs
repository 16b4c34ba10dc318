using System.Text.RegularExpressions;
using ArticleBot.Articles.Formats;
using ArticleBot.English;

namespace ArticleBot.Articles.Kinds;

/// <summary>Finds an interview without labels: questions that stand alone, each over an answer in the first person.</summary>
internal static class QuestionHeadings
{
    private static readonly Regex FirstPerson = Patterns.Of("genres", "first-person");

    // “Interview by …”, “We sent her our usual list”
    private static readonly Regex Announced = Patterns.Of("genres", "announced");

    // The marks of bold words, which stand in plain text, too.
    private const char Bold = '*';
    private const int FewestQuestions = 3;
    private const int LongestQuestion = 40;

    // Of an announced interview every third answer at least has “I” or “we”.
    private const int LeastShare = 3;

    /// <summary>
    /// Marks its questions and answers; a text whose opening does not tell who is asked is none. Questions in bold letters that are no
    /// interview's are headings.
    /// </summary>
    public static void Mark(IReadOnlyList<BlockText> blocks)
    {
        var questions = Enumerable.Range(1, Math.Max(0, blocks.Count - 2))
            .Where(i => IsQuestion(blocks[i]) && IsAnswer(blocks[i + 1])).ToList();
        if (questions.Count < FewestQuestions)
            return;
        var own = questions.Count(i => FirstPerson.IsMatch(blocks[i + 1].Text));
        var isAsked = own * 2 > questions.Count
            || own * LeastShare >= questions.Count && blocks.Take(questions[0]).Any(block => Announced.IsMatch(block.Text));
        if (isAsked && Interviewee.Of(blocks, questions[0]) is { } asked)
            MarkAnswers(blocks, questions, asked);
        else
            questions.FindAll(question => blocks[question].IsEmphasised).ForEach(question => blocks[question].Kind = ParagraphKind.Heading);
    }

    private static void MarkAnswers(IReadOnlyList<BlockText> blocks, List<int> questions, string asked)
    {
        var surname = asked[(asked.LastIndexOf(' ') + 1)..];
        var areSetOff = questions.Exists(question => blocks[question + 1].IsEmphasised);
        foreach (var question in questions)
        {
            blocks[question].Kind = ParagraphKind.Question;
            foreach (var block in blocks.Skip(question + 1).TakeWhile(IsOwn))
                (block.Kind, block.Speaker) = (ParagraphKind.Answer, asked);
        }

        // The text's own last words: “Ben Okoro's book is out now.”, in italics “Next week: the baker”.
        bool IsOwn(BlockText block) => IsAnswer(block) && !block.Text.Contains(surname, StringComparison.Ordinal)
            && (areSetOff || !IsSetOff(block));
    }

    private static bool IsQuestion(BlockText block) =>
        block.Kind is null or ParagraphKind.Body or ParagraphKind.Heading
        && IsQuestion(block.Text.AsSpan().Trim(Bold)) && BlockShape.CountWords(block.Text) <= LongestQuestion;

    private static bool IsQuestion(ReadOnlySpan<char> words) => words is [var first, .., '?'] && char.IsUpper(first);

    private static bool IsAnswer(BlockText block) => block.Kind is null or ParagraphKind.Body && !IsQuestion(block);

    /// <summary>Whether a block is set off, by the markup or by the marks of italics in a plain text.</summary>
    internal static bool IsSetOff(BlockText block) =>
        block.IsEmphasised || block.Text is ['*', not '*', .., not '*', '*'] or ['_', not '_', .., not '_', '_'];
}
