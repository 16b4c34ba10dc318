using System.Text.Json.Nodes;
using ArticleBot.Chats.Commands;
using ArticleBot.Library;
using Microsoft.Extensions.DependencyInjection;
using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Web.Tests.Discord.Messages;

/// <summary>Articles that a message has or is.</summary>
public sealed class MessageArticleTests
{
    private const string Ferry = "Ferry strikes a pier\n\nThe night ferry struck the north pier on Tuesday. Nobody was hurt.\n";
    private const string Manager = "16";
    private const string Nobody = "2048";

    private static readonly string Long = "Tram stops for ten days\n\nThe tram to the harbour stops for ten days in May, the city said on Monday. "
        + string.Concat(Enumerable.Repeat("Buses run in its place every ten minutes between the station and the harbour. ", 6));

    [Fact]
    public async Task A_messages_file_is_added_for_its_adder_alone_to_see()
    {
        await using var bot = await StartAsync();
        var reply = await bot.SendAsync(Payloads.OnMessageWithFile(CommandDefinitions.AddMessage, Url(bot)).As(Manager));
        await reply.ShowingAsync("Added");

        Assert.Equal(64, (int?)reply.Response!["data"]!["flags"]);
        Assert.Contains("north pier", await AskAsync(bot, "ferry"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_messages_link_is_added()
    {
        await using var bot = await StartAsync();
        var reply = await bot.SendAsync(Payloads.OnMessage(CommandDefinitions.AddMessage, $"Look at this: <{Url(bot)}>!").As(Manager));

        await reply.ShowingAsync("Added");
        Assert.Contains("north pier", await AskAsync(bot, "ferry"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_messages_own_words_are_added_where_they_are_many()
    {
        await using var bot = await StartAsync();
        var added = await bot.SendAsync(Payloads.OnMessage(CommandDefinitions.AddMessage, Long).As(Manager));
        await added.ShowingAsync("Tram stops for ten days");
        var few = await bot.FirstAsync(Payloads.OnMessage(CommandDefinitions.AddMessage, "Lunch?").As(Manager));

        Assert.Contains("no article in this message", Of(few), StringComparison.Ordinal);
        Assert.True(IsOwn(few));
    }

    [Fact]
    public async Task Who_may_not_add_articles_adds_none_from_a_message()
    {
        await using var bot = await StartAsync();
        var reply = await bot.FirstAsync(Payloads.OnMessageWithFile(CommandDefinitions.AddMessage, Url(bot)).As(Nobody));

        Assert.Contains("you may not add articles", Of(reply), StringComparison.Ordinal);
        Assert.True(IsOwn(reply));
        Assert.DoesNotContain(
            bot.Site.Services.GetRequiredService<ArticleShelf>().Entries("290926798626357999"), entry => entry.Id == "ferry");
    }

    [Fact]
    public async Task A_message_with_an_article_is_asked_about_in_a_modal_that_brings_the_article_back()
    {
        await using var bot = await StartAsync();
        var opened = await bot.SendAsync(Payloads.OnMessageWithFile(CommandDefinitions.AskAboutMessage, Url(bot)).As(Manager));
        var modal = await opened.First;
        var answered = await bot.SendAsync(Payloads.Filled(modal, "What did the ferry strike?").As(Manager));

        Assert.Equal(9, opened.Type);
        Assert.Equal(Url(bot), (string?)modal["components"]![1]!["components"]![0]!["value"]);
        var answer = await answered.ShowingAsync("north pier");
        Assert.Contains("What did the ferry strike?", Of(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_add_asks_about_a_messages_article_that_the_library_has()
    {
        await using var bot = await StartAsync();
        var before = await bot.SendAsync(Payloads.OnMessage(CommandDefinitions.AskAboutMessage, Url(bot)).As(Nobody));
        var refusal = await before.First;
        await (await bot.SendAsync(Payloads.OnMessage(CommandDefinitions.AddMessage, Url(bot)).As(Manager))).ShowingAsync("Added");
        var opened = await bot.SendAsync(Payloads.OnMessage(CommandDefinitions.AskAboutMessage, Url(bot)).As(Nobody));
        var modal = await opened.First;
        var after = await bot.SendAsync(Payloads.Filled(modal, "What did the ferry strike?").As(Nobody));

        // Nobody writes a question only to be refused.
        Assert.NotEqual(9, before.Type);
        Assert.Contains("you may not add articles", Of(refusal), StringComparison.Ordinal);
        Assert.Equal(9, opened.Type);
        await after.ShowingAsync("north pier");
    }

    [Fact]
    public async Task Who_may_not_add_asks_about_a_long_message_that_was_added()
    {
        await using var bot = await StartAsync();
        await (await bot.SendAsync(Payloads.OnMessage(CommandDefinitions.AddMessage, Long).As(Manager))).ShowingAsync("Added");
        var opened = await bot.SendAsync(Payloads.OnMessage(CommandDefinitions.AskAboutMessage, Long).As(Nobody));
        var answered = await bot.SendAsync(Payloads.Filled(await opened.First, "How long does the tram stop?").As(Nobody));

        Assert.Equal(9, opened.Type);
        await answered.ShowingAsync("ten days");
    }

    [Fact]
    public async Task Who_may_not_add_and_writes_an_address_that_the_library_has_not_into_the_field_adds_nothing()
    {
        await using var bot = await StartAsync();
        var modal = await bot.FirstAsync(Payloads.OnMessage(CommandDefinitions.AskAboutMessage, Url(bot)).As(Manager));
        var reply = await bot.FirstAsync(Payloads.Filled(modal, "What did the ferry strike?").As(Nobody));

        Assert.Contains("you may not add articles", Of(reply), StringComparison.Ordinal);
        Assert.Equal(0, bot.Rest.Fetched);
    }

    [Fact]
    public async Task The_question_in_a_message_is_answered_for_who_may_not_add_the_article_that_it_links()
    {
        await using var bot = await StartAsync();
        var answered = await bot.SendAsync(
            Payloads.OnMessage(CommandDefinitions.AskAboutMessage, $"When did Pompeo visit Tokyo? {Url(bot)}").As(Nobody));

        await answered.ShowingAsync("Tokyo on Friday");
        Assert.Equal(0, bot.Rest.Fetched);
    }

    [Fact]
    public async Task An_article_that_asking_adds_is_said_to_be_added_and_one_that_is_there_is_not_added_again()
    {
        await using var bot = await StartAsync();
        var modal = await bot.FirstAsync(Payloads.OnMessage(CommandDefinitions.AskAboutMessage, Url(bot)).As(Manager));
        var first = Of(await (await bot.SendAsync(Payloads.Filled(modal, "What did the ferry strike?").As(Manager))).ShowingAsync("north pier"));
        // The page has changed since: what the server has is asked about all the same.
        bot.Rest.File = Ferry.Replace("north", "south", StringComparison.Ordinal);
        var fetched = bot.Rest.Fetched;
        var second = Of(await (await bot.SendAsync(Payloads.Filled(modal, "What did the ferry strike?").As(Manager))).ShowingAsync("pier"));

        Assert.Contains("Added Ferry strikes a pier (ferry)", first, StringComparison.Ordinal);
        Assert.Contains("north pier", second, StringComparison.Ordinal);
        Assert.DoesNotContain("Added", second, StringComparison.Ordinal);
        Assert.Equal(fetched, bot.Rest.Fetched);
        Assert.Single(
            bot.Site.Services.GetRequiredService<ArticleShelf>().Entries("290926798626357999"),
            entry => entry.Id.Contains("ferry", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_longer_than_Discord_says_is_not_read_beyond_the_limit()
    {
        await using var bot = await DiscordSite.StartAsync(("Articles:MaxBytes", "20000"));
        bot.Rest.File = Ferry + new string('x', 200_000);
        var reply = await bot.FirstAsync(Payloads.WithFile(Url(bot)).As(Manager));

        Assert.Contains("ferry.txt: the file is too large: at most 20,000 bytes are read", Of(reply), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("file:///etc/passwd")]
    [InlineData("short")]
    [InlineData("")]
    public async Task Whatever_is_written_into_the_field_opens_no_address_that_is_not_public_and_no_file(string article)
    {
        await using var bot = await StartAsync();
        var modal = await bot.FirstAsync(Payloads.OnMessageWithFile(CommandDefinitions.AskAboutMessage, Url(bot)).As(Manager));
        var reply = await bot.SendAsync(Payloads.Filled(modal, "What?", article).As(Manager));

        Assert.DoesNotContain("root:", Of(await reply.First), StringComparison.Ordinal);
        Assert.DoesNotContain("¶", Of(await reply.First), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vote_against_an_answer_is_explained_in_words_and_kept_with_the_answer()
    {
        await using var bot = await StartAsync();
        var answer = await bot.FirstAsync(Payloads.Slash("ask", ("question", "When did Pompeo visit Tokyo?")));
        var asked = await bot.FirstAsync(Payloads.Press(Button(answer, "👎")));
        var modal = await bot.SendAsync(Payloads.Press(Button(asked, "In your words …")));
        var thanked = await bot.FirstAsync(Payloads.Submit(await modal.First, "It was @everyone Friday", hasLabels: true));
        var vote = Assert.Single(bot.Site.Services.GetRequiredService<Votes.IVoteStore>().List());

        Assert.Equal(9, modal.Type);
        Assert.False((bool)(await modal.First)["components"]![0]!["components"]![0]!["required"]!);
        Assert.Contains("Thank you", Of(thanked), StringComparison.Ordinal);
        Assert.Equal((false, "It was @everyone Friday"), (vote.IsUp, vote.Words));
        Assert.Contains("Tokyo", vote.Given!.Text, StringComparison.Ordinal);
        Assert.NotEmpty(vote.Given.Sentences);
        await bot.FirstAsync(Payloads.Submit(await modal.First, " ", hasLabels: false));
        Assert.Equal("It was @everyone Friday", Assert.Single(bot.Site.Services.GetRequiredService<Votes.IVoteStore>().List()).Words);
    }

    private static async Task<DiscordSite> StartAsync()
    {
        // The loopback is no public address: it is allowed for the test.
        string? host = null;
        var bot = await DiscordSite.StartAsync(
            rest =>
            {
                rest.File = Ferry;
                host = new Uri(rest.Api).Authority;
            },
            () => [("Links:AllowedHosts", host!), ("Links:Cache", Directory.CreateTempSubdirectory("pages").FullName)]);
        return bot;
    }

    private static string Url(DiscordSite bot) => $"{new Uri(bot.Rest.Api).GetLeftPart(UriPartial.Authority)}/files/ferry.txt";

    private static async Task<string> AskAsync(DiscordSite bot, string article)
    {
        var answered = await bot.SendAsync(Payloads.Slash("ask", ("question", "What did the ferry strike?"), ("article", article)));
        return Of(await answered.ShowingAsync("pier"));
    }

    private static JsonNode Button(JsonNode message, string label) => Buttons(message).First(button => (string?)button["label"] == label);
}
