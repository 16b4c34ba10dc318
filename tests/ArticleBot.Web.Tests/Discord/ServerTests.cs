using System.Text.Json.Nodes;
using ArticleBot.Chats.Servers;
using Microsoft.Extensions.DependencyInjection;
using static ArticleBot.Web.Tests.Discord.MessageText;

namespace ArticleBot.Web.Tests.Discord;

/// <summary>What a server's admins set.</summary>
public sealed class ServerTests
{
    private static readonly (string, string) Question = ("question", "When did Pompeo visit Tokyo?");

    [Fact]
    public async Task Settings_are_changed_one_by_one_shown_to_their_admin_alone_and_kept()
    {
        await using var bot = await DiscordSite.StartAsync();
        JsonNode[] replies =
        [
            await bot.FirstAsync(Set("listen", ("set", "on"), ("channel", "645027906669510667"))),
            await bot.FirstAsync(Set("threads", ("set", "on"))),
            await bot.FirstAsync(Set("adding", ("who", "role"), ("role", "7"))),
            await bot.FirstAsync(Set("show")),
        ];
        var kept = Kept(bot);

        Assert.All(replies, reply => Assert.True(IsOwn(reply)));
        // Discord shows both by their names, and tells nobody: no message of the bot mentions anybody.
        Assert.Contains("<#645027906669510667>", Of(replies[3]), StringComparison.Ordinal);
        Assert.Contains("the role <@&7>", Of(replies[3]), StringComparison.Ordinal);
        Assert.Contains("whoever runs me has to set Discord:MessageContent", Of(replies[0]), StringComparison.Ordinal);
        Assert.Equal(["645027906669510667"], kept.Listening);
        Assert.Equal((true, AddingRight.Role, "7"), (kept.OpensThreads, kept.Adding, kept.AddingRole!));
        await bot.FirstAsync(Set("listen", ("set", "off"), ("channel", "645027906669510667")));
        Assert.Contains("Listening: nowhere", Of(await bot.FirstAsync(Set("show"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8", true)]
    [InlineData("32", true)]
    [InlineData("16", false)]
    [InlineData("0", false)]
    public async Task Where_the_bot_is_no_servers_only_who_manages_the_server_sets_anything(string permissions, bool isAllowed)
    {
        await using var bot = await DiscordSite.StartAsync();
        var reply = await bot.FirstAsync(Set("quiet", ("set", "on")).UsersOwn().As(permissions));

        Assert.True(IsOwn(reply));
        Assert.Equal(!isAllowed, Of(reply).Contains("Only those who may manage this server", StringComparison.Ordinal));
        Assert.Equal(isAllowed, Kept(bot).IsQuiet);
    }

    [Fact]
    public async Task In_a_quiet_server_replies_are_their_callers_alone_and_elsewhere_everybodys()
    {
        await using var bot = await DiscordSite.StartAsync();
        await bot.FirstAsync(Set("quiet", ("set", "on")));
        var here = await bot.SendAsync(Payloads.Slash("ask", Question));
        await here.ShowingAsync("Tokyo on Friday");
        var there = await bot.SendAsync(Payloads.Slash("ask", Question).By("anna", "another"));
        await there.ShowingAsync("Tokyo on Friday");

        Assert.Equal(64, (int?)here.Response!["data"]!["flags"]);
        Assert.Null(there.Response!["data"]?["flags"]);
    }

    [Fact]
    public async Task In_a_direct_message_there_is_nothing_to_set()
    {
        await using var bot = await DiscordSite.StartAsync();

        Assert.Contains("call this in one", Of(await bot.FirstAsync(Set("quiet", ("set", "on")).Direct())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("managers", "2048", null, false)]
    [InlineData("managers", "16", null, true)]
    [InlineData("role", "2048", "8", false)]
    [InlineData("role", "2048", "7", true)]
    [InlineData("everybody", "2048", null, true)]
    public async Task Who_adds_articles_is_as_the_server_has_set(string who, string permissions, string? role, bool isAllowed)
    {
        await using var bot = await DiscordSite.StartAsync();
        bot.Rest.File = "Ferry strikes a pier\n\nThe night ferry struck the north pier on Tuesday. Nobody was hurt.\n";
        await bot.FirstAsync(who == "role" ? Set("adding", ("who", who), ("role", "7")) : Set("adding", ("who", who)));
        var url = $"{new Uri(bot.Rest.Api).GetLeftPart(UriPartial.Authority)}/files/ferry.txt";
        var reply = await bot.FirstAsync(Payloads.WithFile(url).As(permissions, role is null ? [] : [role]));

        Assert.Equal(isAllowed, Of(reply).Contains("Added", StringComparison.Ordinal));
        Assert.Equal(!isAllowed, Of(reply).Contains("you may not add articles", StringComparison.Ordinal));
        Assert.True(isAllowed || IsOwn(reply));
    }

    private static JsonObject Set(string part, params (string, string)[] options) => Payloads.Part("settings", part, options);

    private static ServerSettings Kept(DiscordSite bot) =>
        bot.Site.Services.GetRequiredService<IServerStore>().List().GetValueOrDefault((string)Set("show")["guild_id"]!) ?? new ServerSettings();
}
