using ArticleBot.Chats;
using ArticleBot.Library;
using ArticleBot.Replies;
using ArticleBot.Replies.Actions;
using ArticleBot.Storage;
using ArticleBot.Summarising;
using ArticleBot.Tests.Model;
using ArticleBot.Votes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Tests.Chats;

public sealed class FrontDeskTests : IDisposable
{
    private static readonly Caller Anna = new("1", "10", "100");
    private readonly string folder = Directory.CreateTempSubdirectory("desk").FullName;
    private readonly List<ServiceProvider> opened = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public FrontDeskTests()
    {
        var articles = Directory.CreateDirectory(Path.Combine(folder, "articles")).FullName;
        File.WriteAllText(Path.Combine(articles, "harbour.txt"), """
            Ferry strike ends

            Ferry crews in Lisbon went back to work on Tuesday after a strike of nine days.

            “Nobody should drown on the way to work,” said Marta Lopes, the leader of the union.

            The mayor, Rui Duarte, called the agreement fair.
            """);
        File.WriteAllText(Path.Combine(articles, "bridge.txt"), "Bridge closes\n\nThe old bridge closes for twelve days in March.");
    }

    public void Dispose()
    {
        opened.ForEach(services => services.Dispose());
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_question_is_answered_with_its_source_and_its_choices()
    {
        var reply = await Desk().AskAsync(Anna, "How long was the strike?", "q1", "harbour", cancellation: Stop);

        Assert.Contains("nine days", reply.Text.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(reply.Sources).Paragraph);
        Assert.Contains(reply.Choices, choice => choice.Action is ReplyAction.Vote { QuestionId: "q1" });
        Assert.Contains(reply.Choices, choice => choice.Action is ReplyAction.FollowUp followUp && followUp.Conversation == Anna.Conversation);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("what can you do?")]
    [InlineData("write me a poem")]
    public async Task What_is_no_question_gets_one_line_without_votes(string words)
    {
        var reply = await Desk().AskAsync(Anna, words, "q1", "harbour", cancellation: Stop);

        Assert.Equal(ReplyTone.Information, reply.Tone);
        Assert.DoesNotContain('\n', reply.Text.ToString());
        Assert.Empty(reply.Choices);
        Assert.Empty(reply.Sources);
    }

    [Fact]
    public async Task What_is_ready_of_a_reply_is_told_while_a_model_writes()
    {
        await using var server = await LoopbackModelServer.ReplyingAsync("The crews of the ferries were on strike for nine days. [1] It cost 3 million euros. [1] Rui Duarte is the mayor. [3]");
        var told = new Told();
        var reply = await Desk(server).AskAsync(Anna, "How long was the strike?", "q1", "harbour", told, Stop);

        Assert.Equal("The crews of the ferries were on strike for nine days.\u00a0[1] …", told.Replies[0].Text.ToString());
        Assert.Equal(1, Assert.Single(told.Replies[0].Sources).Paragraph);
        Assert.All(told.Replies, partial => Assert.DoesNotContain("million", partial.Text.ToString(), StringComparison.Ordinal));
        Assert.Equal("The crews of the ferries were on strike for nine days.\u00a0[1] Rui Duarte is the mayor.\u00a0[3]", reply.Text.ToString());
    }

    [Fact]
    public async Task A_summary_is_told_while_a_model_writes()
    {
        await using var server = await LoopbackModelServer.ReplyingAsync("The crews of the ferries were on strike for nine days. [1] The mayor called the agreement fair. [3]");
        var told = new Told();
        await Desk(server).SummariseAsync(Anna, SummaryStyle.Short, null, "harbour", told, Stop);

        Assert.StartsWith("The crews of the ferries were on strike for nine days.", told.Replies[0].Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_follow_up_is_understood_in_its_channel_only()
    {
        var desk = Desk();
        await desk.AskAsync(Anna, "Who is Marta Lopes?", "q1", "harbour", cancellation: Stop);

        Assert.Contains("Understood as: What did Marta Lopes say?", (await desk.AskAsync(Anna, "What did she say?", "q2", "harbour", cancellation: Stop)).Text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Understood", (await desk.AskAsync(Anna with { Channel = "11" }, "What did she say?", "q3", "harbour", cancellation: Stop)).Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_talk_in_the_channel_is_another_conversation()
    {
        var desk = Desk();
        await desk.AskAsync(Anna, "Who is Marta Lopes?", "q1", "harbour", cancellation: Stop);
        var alone = await desk.AskAsync(Anna with { User = "2" }, "What did she say?", "q2", "harbour", cancellation: Stop);
        var joined = await desk.AskAsync(Anna with { User = "2", Joined = Anna.Conversation }, "What did she say?", "q3", "harbour", cancellation: Stop);

        Assert.DoesNotContain("Understood", alone.Text.ToString(), StringComparison.Ordinal);
        Assert.Contains("Understood as: What did Marta Lopes say?", joined.Text.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("How long was the strike?", true)]
    [InlineData("anyone off to work?", false)]
    [InlineData("anyone up for lunch?", false)]
    [InlineData("what can you do?", false)]
    [InlineData("", false)]
    public async Task What_was_not_asked_of_the_bot_is_answered_only_where_the_article_answers(string question, bool isAnswered)
    {
        var reply = await Desk().AnswerOverheardAsync(Anna, question, "q1", Stop);

        Assert.Equal(isAnswered, reply is not null);
    }

    [Theory]
    [InlineData("", "The question is empty.")]
    [InlineData("   ", "The question is empty.")]
    public async Task A_bad_question_is_refused_to_the_asker_only(string question, string line)
    {
        var reply = await Desk().AskAsync(Anna, question, "q1", cancellation: Stop);

        Assert.Equal(line, reply.Text.ToString());
        Assert.Equal((ReplyTone.Refusal, ReplyVisibility.AskerOnly), (reply.Tone, reply.Visibility));
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("/etc/passwd")]
    [InlineData("nothing")]
    public void An_article_is_chosen_by_its_id_and_never_by_a_path(string id) =>
        Assert.StartsWith("There is no article", Desk().Show(Anna, id).Text.ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_channels_article_is_kept_over_a_restart()
    {
        Desk().Use(Anna, "harbour");

        Assert.Equal("Ferry strike ends", Desk().Show(Anna).Title);
        Assert.Equal("Bridge closes", Desk().Show(Anna with { Channel = "11" }).Title);
    }

    [Fact]
    public void A_thread_has_its_parents_article_until_one_is_chosen_for_it()
    {
        var (desk, thread) = (Desk(), Anna with { Channel = "12", Parent = "10" });
        desk.Use(Anna, "harbour");
        Assert.Equal("Ferry strike ends", desk.Show(thread).Title);
        desk.Use(thread, "bridge");

        Assert.Equal("Bridge closes", desk.Show(thread).Title);
        Assert.Equal("Ferry strike ends", desk.Show(Anna).Title);
    }

    [Fact]
    public void An_earlier_versions_file_of_choices_is_taken_over_once_and_kept_aside()
    {
        File.WriteAllText(Path.Combine(folder, "channels.json"), """{"10":"harbour"}""");

        Assert.Equal("Ferry strike ends", Desk().Show(Anna).Title);
        Desk().Use(Anna, "bridge");
        Assert.Equal("Bridge closes", Desk().Show(Anna).Title);
        Assert.Equal(["channels.json.imported"], Directory.GetFiles(folder, "channels*").Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("""{"10":"harbour","11":5,"x":"harbour"}""", "Ferry strike ends")]
    [InlineData("{broken", "Bridge closes")]
    [InlineData("[]", "Bridge closes")]
    public void Of_a_broken_file_of_choices_the_good_entries_are_taken_over_and_the_file_is_kept(string text, string title)
    {
        File.WriteAllText(Path.Combine(folder, "channels.json"), text);

        Assert.Equal(title, Desk().Show(Anna).Title);
        Desk().Use(Anna with { Channel = "12" }, "bridge");
        Assert.Equal(title, Desk().Show(Anna).Title);
        Assert.Equal(text, File.ReadAllText(Path.Combine(folder, "channels.json.bad")));
    }

    [Fact]
    public async Task What_a_server_adds_only_it_sees_and_at_once()
    {
        var services = Services();
        var desk = services.GetRequiredService<FrontDesk>();
        var path = Path.Combine(folder, "tram.txt");
        File.WriteAllText(path, "Tram derails\n\nA tram left its rails in Porto on Monday.\n\nNobody was hurt.");
        await services.GetRequiredService<ArticleShelf>().AddAsync(path, "Anna", Anna.Owner, cancellation: Stop);

        Assert.Equal("Tram derails", desk.Show(Anna, "tram").Title);
        Assert.StartsWith("There is no article", desk.Show(Anna with { Server = "101" }, "tram").Text.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("There is no article", desk.Show(new Caller("1", "10"), "tram").Text.ToString(), StringComparison.Ordinal);
        Assert.Contains("Tram derails", desk.List(Anna).Text.ToString(), StringComparison.Ordinal);
        Assert.Equal(["tram"], desk.CompleteArticle(Anna, "tra", 5).Select(article => article.Id));
        Assert.Empty(desk.CompleteArticle(Anna with { Server = "101" }, "tra", 5));
    }

    [Fact]
    public async Task A_conversation_goes_on_over_a_restart()
    {
        await Desk().AskAsync(Anna, "Who is Marta Lopes?", "q1", "harbour", cancellation: Stop);

        Assert.Contains("Understood as: What did Marta Lopes say?", (await Desk().AskAsync(Anna, "What did she say?", "q2", "harbour", cancellation: Stop)).Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_summary_cites_its_paragraphs() =>
        Assert.NotEmpty((await Desk().SummariseAsync(Anna, SummaryStyle.Headline, null, "harbour", cancellation: Stop)).Sources);

    [Theory]
    [InlineData("lopes", "Nobody should drown")]
    [InlineData("union leader", "Nobody should drown")]
    [InlineData("Lopez", "Nobody called “Lopez” is quoted; the nearest is Marta Lopes")]
    [InlineData("Xerxes", "Nobody called “Xerxes” is quoted")]
    public void A_speaker_is_looked_up_by_name_or_role_and_the_nearest_is_told(string speaker, string words) =>
        Assert.Contains(words, Desk().Quote(Anna, speaker, null, "harbour").Text.ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task Buttons_work_after_a_restart()
    {
        var reply = await Desk().AskAsync(Anna, "How long was the strike?", "q1", "harbour", cancellation: Stop);
        var restarted = Desk();
        var texts = reply.Choices.Where(choice => choice.Action is not ReplyAction.FollowUp).Select(choice =>
        {
            Assert.True(ReplyAction.TryParse(choice.Action.ToString(), out var action));
            return restarted.Press(Anna, action).Text.ToString();
        }).ToList();

        Assert.Contains("nine days", texts[0], StringComparison.Ordinal);
        Assert.Equal("Thank you, noted. What was wrong with it?", texts[^1]);
    }

    [Fact]
    public void A_second_vote_of_one_user_takes_the_place_of_the_first()
    {
        var services = Services();
        var desk = services.GetRequiredService<FrontDesk>();
        desk.Press(Anna, new ReplyAction.Vote("q1", true));
        desk.Press(Anna, new ReplyAction.Vote("q1", true));
        desk.Press(Anna, new ReplyAction.Vote("q1", false));
        desk.Press(Anna with { User = "2" }, new ReplyAction.Vote("q1", true));
        var feedback = services.GetRequiredService<Feedback>();

        Assert.Equal((1, 1), (feedback.Ups, feedback.Downs));
    }

    [Fact]
    public async Task A_vote_against_an_answer_asks_why_and_is_kept_with_question_answer_and_verdicts()
    {
        var services = Services();
        var desk = services.GetRequiredService<FrontDesk>();
        await desk.AskAsync(Anna, "How long was the strike?", "q1", "harbour", cancellation: Stop);
        var why = desk.Press(Anna, new ReplyAction.Vote("q1", false));
        var thanks = desk.Press(Anna, why.Choices[1].Action);
        var vote = Assert.Single(services.GetRequiredService<IVoteStore>().List());

        Assert.Equal("Thank you, noted.", thanks.Text.ToString());
        Assert.Equal((false, VoteReason.NotInArticle), (vote.IsUp, vote.Reason));
        Assert.Equal("How long was the strike?", vote.Given!.Question);
        Assert.Equal(TextHash.Of(services.GetRequiredService<ArticleShelf>().Find("harbour")!), Assert.Single(vote.Given.Articles).Hash);
        Assert.Equal((ArticleBot.Grounding.Verdict.Supported, 1), (vote.Given.Sentences[0].Verdict, vote.Given.Places.First().Paragraph));
    }

    [Fact]
    public async Task A_conversation_about_all_articles_goes_on_over_a_restart_with_whom_the_answer_spoke_of()
    {
        var first = await Desk().AskAsync(Anna, "Who called the agreement fair?", "q1", cancellation: Stop);
        var then = await Desk().AskAsync(Anna, "What is his job?", "q2", cancellation: Stop);

        Assert.Contains("Rui Duarte", first.Text.ToString(), StringComparison.Ordinal);
        Assert.Contains("Understood as: What is Rui Duarte’s job?", then.Text.ToString(), StringComparison.Ordinal);
    }

    private FrontDesk Desk(LoopbackModelServer? model = null) => Services(model).GetRequiredService<FrontDesk>();

    private ServiceProvider Services(LoopbackModelServer? model = null)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Articles:Folder"] = Path.Combine(folder, "articles"),
            ["Serving:Folder"] = folder,
            ["Storage:Path"] = Path.Combine(folder, "articlebot.db"),
            ["Model:Provider"] = model is null ? "None" : "OpenAI",
            ["Model:Endpoint"] = model?.Endpoint ?? "",
            ["Model:ModelId"] = "loopback",
        }).Build();
        opened.Add(new ServiceCollection().AddSingleton<IConfiguration>(settings).AddLogging().AddArticleBot().AddChats().AddStorage().AddChatStorage().BuildServiceProvider());
        return opened[^1];
    }

    private sealed class Told : IProgress<ChatReply>
    {
        public List<ChatReply> Replies { get; } = [];

        public void Report(ChatReply value) => Replies.Add(value);
    }
}
