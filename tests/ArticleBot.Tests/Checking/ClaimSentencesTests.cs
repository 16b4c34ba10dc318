using ArticleBot.Checking;
using FsCheck.Xunit;

namespace ArticleBot.Tests.Checking;

public sealed class ClaimSentencesTests
{
    [Fact]
    public void A_sentence_ends_at_a_full_stop_and_at_a_line_break()
    {
        var sentences = ClaimSentences.Of("Mayor opens bridge\nIt cost $5. She was glad.");

        Assert.Equal(["Mayor opens bridge", "It cost $5.", "She was glad."], sentences.Select(sentence => sentence.Text));
    }

    [Fact]
    public void Citations_and_list_marks_are_no_words_of_a_sentence()
    {
        var sentences = ClaimSentences.Of("1. It opened on Monday [4].\n* The mayor spoke (paragraph 2).");

        Assert.Equal(["It opened on Monday.", "The mayor spoke."], sentences.Select(sentence => sentence.Text));
    }

    [Property]
    public bool Every_sentence_lies_in_the_text_and_after_the_one_before(string? text)
    {
        var at = 0;
        foreach (var (words, span) in ClaimSentences.Of(text ?? ""))
        {
            if (span.Start < at || span.End > text!.Length || words.Length == 0)
                return false;
            at = span.End;
        }

        return true;
    }
}
