using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Retrieval;

namespace ArticleBot.Tests.Asking;

public sealed class ToldNamesTests
{
    private static readonly Article Carrier = ArticleReader.Read("carrier", """
        Carrier hits pier at Skarv

        A cement carrier hit the pier at Skarv on Monday. Its captain has been questioned, port police chief Ramon Ustari told reporters.

        The harbour master, Ada Frost, wrote to the minister. “We need lamps,” said Leo Cole, who runs the shop on the pier.

        The pilot was later identified as Kurt Boll. A nurse helped him. Eva Lund, 57, wept as the foreman read a list. Professor Ines Hart, Vice-Chancellor of the university, saw it all.
        """);

    [Theory]
    [InlineData("whats the captains name")]
    [InlineData("What is the name of the captain?")]
    [InlineData("what was the nurse called")]
    [InlineData("who is the minister")]
    [InlineData("who is the foreman")]
    public void Who_is_not_named_has_no_name_from_the_sentence(string question) =>
        Assert.Equal(AnswerOutcome.NotInArticle, Ask(question).Outcome);

    [Theory]
    [InlineData("what is the harbour master's name", "Ada Frost")]
    [InlineData("who is the police chief", "Ramon Ustari")]
    [InlineData("name of the pilot", "Kurt Boll")]
    [InlineData("who is the vice-chancellor", "Ines Hart")]
    public void Who_is_named_beside_the_noun_is_answered(string question, string name) =>
        Assert.Contains(name, Ask(question).Text, StringComparison.Ordinal);

    private static Answer Ask(string question) => ExtractiveAnswering.Answer(PassageIndex.Build([Carrier]), question, 3);
}
