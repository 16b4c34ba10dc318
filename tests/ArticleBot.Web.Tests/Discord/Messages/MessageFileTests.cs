using System.Text.Json.Nodes;
using ArticleBot.Chats.Commands;
using ArticleBot.Library;
using Microsoft.Extensions.DependencyInjection;
using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Web.Tests.Discord.Messages;

/// <summary>A message's file as Discord keeps it: whether the library has it only its bytes tell.</summary>
public sealed class MessageFileTests
{
    private const string Ferry = "Ferry strikes a pier\n\nThe night ferry struck the north pier on Tuesday. Nobody was hurt.\n";
    private const string Question = "What did the ferry strike?";
    private const string Manager = "16";
    private const string Nobody = "2048";
    private const string Kept = "https://cdn.discordapp.com/attachments/1101/2202/ferry.txt";

    // Discord gives the same file another address in each message.
    private const string KeptAgain = "https://media.discordapp.net/attachments/1101/3303/ferry.txt";

    [Fact]
    public async Task Who_may_not_add_asks_about_a_messages_file_that_the_library_has()
    {
        await using var bot = await StartAsync();
        using var discord = new DirectDispatch(bot);
        var before = await discord.SendAsync(Asking(Kept).As(Nobody));
        await AddAsync(discord, Kept);
        var opened = await discord.SendAsync(Asking(KeptAgain).As(Nobody));
        var answered = await discord.SendAsync(Payloads.Filled(await opened.First, Question).As(Nobody));
        var answer = Of(await answered.ShowingAsync("north pier"));

        // Nobody writes a question only to be refused.
        Assert.NotEqual(9, before.Type);
        Assert.Contains("you may not add articles", Of(await before.First), StringComparison.Ordinal);
        Assert.Equal(9, opened.Type);
        Assert.Contains(Question, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Added", answer, StringComparison.Ordinal);
        Assert.Equal(["ferry"], Sent(bot));
    }

    [Fact]
    public async Task Who_may_not_add_is_refused_where_a_file_has_the_name_of_an_article_and_other_words()
    {
        await using var bot = await StartAsync();
        using var discord = new DirectDispatch(bot);
        await AddAsync(discord, Kept);
        bot.Rest.File = Ferry.Replace("north", "south", StringComparison.Ordinal);
        var opened = await discord.SendAsync(Asking(KeptAgain).As(Nobody));
        var refused = await discord.SendAsync(Payloads.Filled(await opened.First, Question).As(Nobody));

        await refused.ShowingAsync("you may not add articles");
        Assert.DoesNotContain(refused.All, message => Of(message).Contains("pier", StringComparison.Ordinal));
        Assert.Equal(["ferry"], Sent(bot));
    }

    [Fact]
    public async Task A_messages_file_that_the_library_has_is_not_added_again_by_adding_nor_by_asking()
    {
        await using var bot = await StartAsync();
        using var discord = new DirectDispatch(bot);
        await AddAsync(discord, Kept);
        var again = await discord.SendAsync(Payloads.OnMessageWithFile(CommandDefinitions.AddMessage, KeptAgain).As(Manager));
        var said = Of(await again.ShowingAsync("ferry"));
        var opened = await discord.SendAsync(Asking(KeptAgain).As(Manager));
        var answered = await discord.SendAsync(Payloads.Filled(await opened.First, Question).As(Manager));
        var answer = Of(await answered.ShowingAsync("north pier"));

        Assert.DoesNotContain("Added", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Added", answer, StringComparison.Ordinal);
        Assert.Equal(["ferry"], Sent(bot));
    }

    private static Task<DiscordSite> StartAsync() => DiscordSite.StartAsync(rest => rest.File = Ferry);

    private static JsonObject Asking(string url) => Payloads.OnMessageWithFile(CommandDefinitions.AskAboutMessage, url);

    private static async Task AddAsync(DirectDispatch discord, string url)
    {
        var added = await discord.SendAsync(Payloads.OnMessageWithFile(CommandDefinitions.AddMessage, url).As(Manager));
        await added.ShowingAsync("Added");
    }

    private static IEnumerable<string> Sent(DiscordSite bot) => bot.Site.Services.GetRequiredService<ArticleShelf>()
        .Entries("290926798626357999").Where(entry => entry.Source == ArticleOrigin.Sent).Select(entry => entry.Id);
}
