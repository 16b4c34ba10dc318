using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Conversations;
using ArticleBot.Conversations.Suggesting;
using ArticleBot.Quotations;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Conversations;

public sealed class SuggestionTests
{
    private static readonly Article Bridge = ArticleReader.Read("bridge", """
        New bridge for Harwick

        Ann Lee opened the Salter Bridge in Harwick. The old bridge will close on Monday.

        Twelve people were hurt in a crash on the old bridge. The county has hired 30 workers for the repairs.

        "I am proud of the new bridge," said Tom Hale, an engineer of the county.

        He was hired in 2004. Bo Berg, her deputy, was there.
        """);

    private static readonly Question First = new("What is the bridge called?", [Bridge]);

    [Theory]
    [InlineData("Who opened the Salter Bridge in Harwick?", "Ann Lee")]
    [InlineData("When will the old bridge close?", "Monday")]
    [InlineData("How many workers has the county hired for the repairs?", "30")]
    [InlineData("What did Tom Hale say about the new bridge?", "I am proud of the new bridge")]
    public void A_question_is_made_of_a_sentence_and_the_words_that_answer_it_are_known(string question, string words)
    {
        var made = Assert.Single(SuggestionSource.Of(Bridge), each => each.Text == question);

        Assert.Contains(words, Bridge.TextOf(made.Answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("He was hired in 2004.")]
    [InlineData("The mill, which closed, will open on Monday.")]
    [InlineData("Will the mill open on Monday?")]
    [InlineData("\"The mill will open on Monday,\" she said.")]
    public void A_sentence_that_leans_on_others_or_is_somebodys_words_gives_none(string sentence) =>
        Assert.Empty(SuggestionSource.Of(ArticleReader.Read("mill", $"The mill\n\n{sentence}")));

    [Fact]
    public async Task No_more_than_the_option_says_are_suggested_and_each_is_answered()
    {
        var (asker, conversation) = Conversation(suggestions: 2);

        var suggested = await SuggestAsync(conversation, First);

        Assert.InRange(suggested.Length, 1, 2);
        foreach (var question in suggested)
            Assert.Equal(AnswerOutcome.Answered, (await asker.AskAsync(new Question(question, [Bridge]), cancellation: TestContext.Current.CancellationToken)).Outcome);
    }

    [Fact]
    public async Task What_was_asked_is_not_suggested_again()
    {
        var (_, conversation) = Conversation(suggestions: 5);
        var asked = (await SuggestAsync(conversation, First))[0];

        Assert.DoesNotContain(asked, await SuggestAsync(conversation, new Question(asked, [Bridge])));
        Assert.DoesNotContain(asked, await SuggestAsync(conversation, First));
    }

    [Fact]
    public async Task None_is_suggested_where_the_option_says_so() =>
        Assert.Empty(await SuggestAsync(Conversation(suggestions: 0).Conversation, First));

    private static async Task<string[]> SuggestAsync(ConversationAsker conversation, Question question)
    {
        var answer = await conversation.AskAsync("test", question, cancellation: TestContext.Current.CancellationToken);
        return [.. (await conversation.SuggestAsync("test", question, answer, TestContext.Current.CancellationToken)).Suggestions];
    }

    private static (Asker Asker, ConversationAsker Conversation) Conversation(int suggestions)
    {
        var asker = new Asker(Options.Create(new AskingOptions()), TimeProvider.System, quotations: new QuotationArchive());
        var options = Options.Create(new ConversationsOptions { Suggestions = suggestions });
        return (asker, new ConversationAsker(asker, new ConversationMemory(options, TimeProvider.System)));
    }
}
