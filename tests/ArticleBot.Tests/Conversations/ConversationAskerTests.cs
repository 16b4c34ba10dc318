using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Conversations;
using ArticleBot.Conversations.Turns;
using ArticleBot.Model;
using ArticleBot.Quotations;
using ArticleBot.Tests.Model;
using ArticleBot.Tests.Retrieval;
using FsCheck.Xunit;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ArticleBot.Tests.Conversations;

public sealed class ConversationAskerTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("What did Mrs Lopes say?", "And what did she promise?", "What did Mrs Lopes promise?")]
    [InlineData("What did Lopes say about the boats?", "And Duarte?", "What did Duarte say about the boats?")]
    [InlineData("What did Lopes say about the boats?", "What about Duarte?", "What did Duarte say about the boats?")]
    [InlineData("What did the mayor decline to say?", "Why?", "Why did the mayor decline to say?")]
    [InlineData("How many boats will the city replace?", "When?", "When will the city replace boats?")]
    [InlineData("How many people were hurt?", "Where?", "Where were people hurt?")]
    [InlineData("How long did the strike last?", "Why?", "Why did the strike last?")]
    [InlineData("Where did Lopes and Duarte meet?", "How long did they talk?", "How long did Lopes and Duarte talk?")]
    [InlineData("Where did Lopes and Duarte meet?", "What is their plan?", "What is Lopes and Duarte’s plan?")]
    [InlineData("When did the strike begin?", "How long did it last?", "How long did the strike last?")]
    [InlineData("Who is Rui Duarte?", "What is his job?", "What is Rui Duarte’s job?")]
    [InlineData("Who is Marta Lopes?", "Who met her in May?", "Who met Marta Lopes in May?")]
    public async Task A_follow_up_takes_what_was_spoken_of_last(string first, string then, string understood)
    {
        var asker = Asker();
        await asker.AskAsync("here", Question(first), cancellation: Stop);

        Assert.Equal(understood, (await asker.AskAsync("here", Question(then), cancellation: Stop)).Question);
    }

    [Theory]
    [InlineData("What did Kim say when he met Moon?")]
    [InlineData("Who leads the union of the ferry crews?")]
    [InlineData("What did the mayor say?")]
    public async Task A_question_that_stands_alone_is_left_alone(string question)
    {
        var asker = Asker();
        await asker.AskAsync("here", Question("Who is Marta Lopes?"), cancellation: Stop);

        Assert.Equal(question, (await asker.AskAsync("here", Question(question), cancellation: Stop)).Question);
    }

    [Fact]
    public async Task Who_was_spoken_of_in_another_article_is_nobody_here()
    {
        var asker = Asker();
        var other = ArticleReader.Read("mill", "Mill reopens\n\nThe miller, Ida Kern, said that he was glad.");
        await asker.AskAsync("here", new Question("Who is Ida Kern?", [other]), cancellation: Stop);

        Assert.Equal("What did he say?", (await asker.AskAsync("here", Question("What did he say?"), cancellation: Stop)).Question);
    }

    [Fact]
    public async Task Another_wording_is_told_before_the_answer_and_the_same_wording_is_not()
    {
        var (asker, told) = (Asker(), new List<string>());
        await asker.AskAsync("here", Question("Who is Marta Lopes?"), understood: told.Add, cancellation: Stop);
        Assert.Empty(told);
        await Assert.ThrowsAsync<OperationCanceledException>(() => asker.AskAsync("here", Question("What did she say?"), understood: question => { told.Add(question); throw new OperationCanceledException(); }, cancellation: Stop));

        Assert.Equal("What did Marta Lopes say?", Assert.Single(told));
    }

    [Fact]
    public async Task Conversations_know_nothing_of_each_other_and_forget()
    {
        var time = new FakeTimeProvider();
        var asker = Asker(time: time);
        await asker.AskAsync("here", Question("Who is Marta Lopes?"), cancellation: Stop);
        Assert.Equal("What did she say?", (await asker.AskAsync("there", Question("What did she say?"), cancellation: Stop)).Question);
        time.Advance(TimeSpan.FromMinutes(31));

        Assert.Equal("What did she say?", (await asker.AskAsync("here", Question("What did she say?"), cancellation: Stop)).Question);
    }

    [Theory]
    [InlineData("What did Marta Lopes promise?", "What did Marta Lopes promise?")]
    [InlineData("What did Emperor Nero promise?", "What did Marta Lopes promise?")]
    [InlineData("What did Rui Duarte promise?", "What did Rui Duarte promise?")]
    [InlineData("Sure!\nHere is a poem.", "What did Marta Lopes promise?")]
    public async Task A_model_may_only_reword_the_question(string reply, string understood)
    {
        await using var server = await LoopbackModelServer.ReplyingAsync(reply);
        using var model = new LanguageModel(Options.Create(server.Options()));
        var asker = Asker(model);
        await asker.AskAsync("here", Question("Who is Marta Lopes?"), cancellation: Stop);

        Assert.Equal(understood, (await asker.AskAsync("here", Question("What did she promise?"), cancellation: Stop)).Question);
    }

    [Fact]
    public async Task Rules_help_out_where_the_model_fails()
    {
        await using var server = await LoopbackModelServer.StartAsync(ModelTurn.Fails(401));
        using var model = new LanguageModel(Options.Create(server.Options()));
        var asker = Asker(model);
        await asker.AskAsync("here", Question("Who is Marta Lopes?"), cancellation: Stop);

        Assert.Equal("What did Marta Lopes promise?", (await asker.AskAsync("here", Question("What did she promise?"), cancellation: Stop)).Question);
    }

    [Property]
    public void Any_words_may_follow_any_others(string? first, string? reply, string? then) =>
        Assert.All(
            FollowUp.Readings(then ?? "", [new Turn(first ?? "", reply ?? "")], ArticlePeople.Of(TestArticles.Harbour)),
            reading => Assert.NotEqual(then, reading.Text));

    private static Question Question(string text) => new(text, [TestArticles.Harbour]);

    private static ConversationAsker Asker(LanguageModel? model = null, TimeProvider? time = null) => new(
        new Asker(Options.Create(new AskingOptions()), TimeProvider.System),
        new ConversationMemory(Options.Create(new ConversationsOptions()), time ?? TimeProvider.System),
        model);
}
