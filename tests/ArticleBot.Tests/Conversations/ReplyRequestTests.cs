using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Conversations;
using ArticleBot.Conversations.FollowUps;
using ArticleBot.Tests.Retrieval;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Conversations;

public sealed class ReplyRequestTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("go on", typeof(ReplyRequest.More))]
    [InlineData("Tell me more.", typeof(ReplyRequest.More))]
    [InlineData("what else?", typeof(ReplyRequest.More))]
    [InlineData("ok, more please", typeof(ReplyRequest.More))]
    [InlineData("tell me more about it", typeof(ReplyRequest.More))]
    [InlineData("shorter", typeof(ReplyRequest.Shorter))]
    [InlineData("can you make it shorter", typeof(ReplyRequest.Shorter))]
    [InlineData("shorter pls", typeof(ReplyRequest.Shorter))]
    [InlineData("show me the source", typeof(ReplyRequest.Passages))]
    [InlineData("where does it say that?", typeof(ReplyRequest.Passages))]
    [InlineData("how do you know?", typeof(ReplyRequest.Passages))]
    [InlineData("are you sure?", typeof(ReplyRequest.Passages))]
    [InlineData("really?", typeof(ReplyRequest.Passages))]
    [InlineData("explain [2]", typeof(ReplyRequest.Passage))]
    [InlineData("[1]", typeof(ReplyRequest.Passage))]
    [InlineData("what does source 2 say", typeof(ReplyRequest.Passage))]
    public void What_is_wanted_of_the_last_reply_is_told_from_a_question(string words, Type kind) => Assert.IsType(kind, ReplyRequest.Of(words));

    [Theory]
    [InlineData("What else did the city promise?")]
    [InlineData("Tell me more about the engineers")]
    [InlineData("Which source did the reporter quote?")]
    [InlineData("Is it true that the strike ended?")]
    [InlineData("Who is sure of the pay rise?")]
    [InlineData("2")]
    [InlineData("How many more boats are there?")]
    public void A_question_about_the_article_is_none(string words) => Assert.Null(ReplyRequest.Of(words));

    [Fact]
    public async Task The_passage_of_a_mark_and_of_the_whole_answer_are_shown()
    {
        var asker = Asker();
        var answer = await asker.AskAsync("here", Question("Why did the strike begin?"), cancellation: Stop);
        var place = Assert.Single(answer.Citations.Select(citation => citation.Paragraph).Distinct());

        foreach (var words in (string[])[$"explain [{place}]", "are you sure?", "show me the source"])
        {
            var shown = await asker.AskAsync("here", Question(words), cancellation: Stop);
            Assert.Equal(TestArticles.Harbour.TextOf(TestArticles.Harbour.Blocks[place]), shown.Text);
            Assert.Equal(words, shown.Question);
        }

        var none = await asker.AskAsync("here", Question("explain [700]"), cancellation: Stop);
        Assert.Equal(AnswerOutcome.Remark, none.Outcome);
        Assert.Equal($"The article has no such paragraph; the last answer stands on [{place}].", none.Text);
    }

    [Fact]
    public async Task More_gives_other_passages_each_time_until_there_are_none()
    {
        var asker = Asker();
        var seen = (await asker.AskAsync("here", Question("Who called the agreement fair?"), cancellation: Stop)).Citations.Select(citation => citation.Paragraph).ToHashSet();
        for (var asked = 0; asked < TestArticles.Harbour.Paragraphs.Length; asked++)
        {
            var more = await asker.AskAsync("here", Question(asked == 0 ? "tell me more" : "go on"), cancellation: Stop);
            if (more.Outcome == AnswerOutcome.Remark)
                return;
            Assert.All(more.Citations, citation => Assert.True(citation.Paragraph > 0));
            seen.UnionWith(more.Citations.Select(citation => citation.Paragraph));
        }

        Assert.Fail($"It never came to an end; seen were {string.Join(", ", seen)}.");
    }

    [Fact]
    public async Task A_follow_up_after_passages_leans_on_the_question_before_them()
    {
        var asker = Asker();
        await asker.AskAsync("here", Question("When did the strike begin?"), cancellation: Stop);
        await asker.AskAsync("here", Question("show me the source"), cancellation: Stop);

        Assert.Equal("Why did the strike begin?", (await asker.AskAsync("here", Question("why?"), cancellation: Stop)).Question);
    }

    [Fact]
    public async Task Shorter_gives_one_sentence_of_the_last_answer()
    {
        var asker = Asker();
        var answer = await asker.AskAsync("here", Question("What did Mrs Lopes say about the boats?"), cancellation: Stop);
        var shorter = await asker.AskAsync("here", Question("shorter"), cancellation: Stop);

        Assert.Single(shorter.Claims);
        Assert.Contains(shorter.Text, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_shorter_than_that_the_article_does_not_say()
    {
        var asker = Asker();
        var refused = await asker.AskAsync("here", Question("what is the capital of Mongolia"), cancellation: Stop);
        var shorter = await asker.AskAsync("here", Question("shorter"), cancellation: Stop);

        Assert.True(refused.Abstained);
        Assert.Equal(refused.Text, shorter.Text);
    }

    private static Question Question(string text) => new(text, [TestArticles.Harbour]);

    private static ConversationAsker Asker() => new(
        new Asker(Options.Create(new AskingOptions()), TimeProvider.System),
        new ConversationMemory(Options.Create(new ConversationsOptions()), TimeProvider.System));
}
