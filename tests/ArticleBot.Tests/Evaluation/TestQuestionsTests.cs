using System.Collections.Immutable;
using ArticleBot.Evaluation;

namespace ArticleBot.Tests.Evaluation;

public sealed class TestQuestionsTests
{
    [Fact]
    public void A_question_has_its_article_and_what_is_expected()
    {
        var questions = Read("""
            {"id": 7, "question": "Who opened it?", "article": "dam", "paragraph": 3, "votes": []}

            {"question": "When?", "words": ["on Monday", "Monday"]}
            {"question": "Why?", "article": "dam", "absent": true, "paragraph": null}
            {"question": "How?", "absent": false}
            """);

        Assert.Equal([1, 3, 4, 5], questions.Select(question => question.Line));
        Assert.Equal(("7", "dam"), (questions[0].Id, questions[0].Article));
        Assert.Equal([3], questions[0].Paragraphs);
        Assert.Equal(["on Monday", "Monday"], questions[1].Words);
        Assert.Equal([false, false, true, false], questions.Select(question => question.IsAbsent));
        Assert.Equal([true, true, true, false], questions.Select(question => question.IsLabelled));
    }

    [Theory]
    [InlineData("Who?", "q.jsonl, line 2: this is not JSON")]
    [InlineData("[1]", "q.jsonl, line 2: this is no JSON object")]
    [InlineData("""{"question": " "}""", "q.jsonl, line 2: \"question\" is missing")]
    [InlineData("""{"question": 3}""", "q.jsonl, line 2: \"question\" is no text")]
    [InlineData("""{"question": "Who?", "paragraph": 2}""", "q.jsonl, line 2: \"paragraph\" needs an \"article\"")]
    [InlineData("""{"question": "Who?", "article": "a", "paragraph": "2"}""", "q.jsonl, line 2: \"paragraph\" is no paragraph's number")]
    [InlineData("""{"question": "Who?", "article": "a", "paragraph": 2, "absent": true}""", "q.jsonl, line 2: \"absent\" goes with neither \"paragraph\" nor \"words\"")]
    [InlineData("""{"question": "Who?", "words": "…"}""", "q.jsonl, line 2: \"words\" is no text with words")]
    [InlineData("""{"question": "Who?", "absent": "yes"}""", "q.jsonl, line 2: \"absent\" is neither true nor false")]
    [InlineData("""{"question": "\ud800"}""", "q.jsonl, line 2: this is not JSON")]
    public void A_bad_line_is_named_with_its_number(string line, string message) =>
        Assert.Equal(message, Assert.Throws<EvaluationException>(() => Read($$"""{"question": "One?"}{{"\n"}}{{line}}""")).Message);

    [Fact]
    public void A_file_without_a_question_is_refused() =>
        Assert.Equal("q.jsonl: there is no question", Assert.Throws<EvaluationException>(() => Read("\n \n")).Message);

    [Theory]
    [InlineData("The dam opened on Monday, 3 May.", "on monday 3 may", true)]
    [InlineData("It cost $1,000.5 in all.", "1,000.5", true)]
    [InlineData("It wasn’t Anna's.", "wasn't annas", true)]
    [InlineData("She was born in 1950.", "195", false)]
    [InlineData("Anna Weber", "anna weber jr", false)]
    public void Words_are_compared_without_case_and_punctuation_and_only_whole(string text, string words, bool has) =>
        Assert.Equal(has, PlainWords.Have(text, words));

    private static ImmutableArray<TestQuestion> Read(string lines) => TestQuestions.Read(new StringReader(lines), "q.jsonl");
}
