using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ArticleBot.Web.Tests.Discord;

public sealed class RegistrationTests
{
    [Fact]
    public async Task Commands_are_registered_once_and_not_again_after_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("registered").FullName;
        await using (var bot = await DiscordSite.StartAsync(("Discord:Token", DiscordSite.Token), ("Serving:Folder", folder)))
            await Waiting.UntilAsync(() => !bot.Rest.Registered.IsEmpty && Directory.GetFiles(folder, "commands-*").Length > 0);
        await using var again = await DiscordSite.StartAsync(("Discord:Token", DiscordSite.Token), ("Serving:Folder", folder));
        await again.FirstAsync(Payloads.Slash("about"));
        await Task.Delay(500, TestContext.Current.CancellationToken);

        Assert.Empty(again.Rest.Registered);
    }

    [Fact]
    public async Task What_is_registered_says_where_for_whom_and_by_whom_it_can_be_called()
    {
        await using var bot = await DiscordSite.StartAsync(("Discord:Token", DiscordSite.Token), ("Discord:ApplicationId", "4343"));
        await Waiting.UntilAsync(() => !bot.Rest.Registered.IsEmpty);
        var (path, authorization, commands) = bot.Rest.Registered.Single();
        var (library, settings) = (Named(commands, "library"), Named(commands, "settings"));

        Assert.EndsWith("/applications/4343/commands", path, StringComparison.Ordinal);
        Assert.Equal($"Bot {DiscordSite.Token}", authorization);
        Assert.Equal("16", (string?)library["default_member_permissions"]);
        Assert.Equal(["use", "remove"], library["options"]!.AsArray().Select(part => (string?)part!["name"]));
        Assert.Equal("32", (string?)settings["default_member_permissions"]);
        Assert.Equal("[0]", settings["contexts"]!.ToJsonString());
        Assert.Null(Named(commands, "ask")["default_member_permissions"]);
        Assert.All(commands, command => Assert.Equal("[0]", command!["integration_types"]!.ToJsonString()));
        Assert.All(commands.Where(command => command != settings), command => Assert.Equal("[0,1]", command!["contexts"]!.ToJsonString()));
    }

    [Fact]
    public async Task In_one_server_they_are_registered_there()
    {
        await using var bot = await DiscordSite.StartAsync(("Discord:Token", DiscordSite.Token), ("Discord:GuildId", "100"));
        await Waiting.UntilAsync(() => !bot.Rest.Registered.IsEmpty);

        Assert.EndsWith(
            $"/applications/{Payloads.ApplicationId}/guilds/100/commands", bot.Rest.Registered.Single().Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_registration_that_fails_is_tried_again()
    {
        var folder = Directory.CreateTempSubdirectory("registered").FullName;
        var rest = 0;
        await using var bot = await DiscordSite.StartAsync(
            prepare: discord =>
            {
                for (; rest < 2; rest++)
                {
                    discord.Disturb(http =>
                    {
                        http.Response.StatusCode = StatusCodes.Status500InternalServerError;
                        return Task.CompletedTask;
                    });
                }
            },
            ("Discord:Token", DiscordSite.Token), ("Serving:Folder", folder));
        await Waiting.UntilAsync(() => !bot.Rest.Registered.IsEmpty);

        Assert.Contains(bot.Log, line => line.Contains("could not be registered", StringComparison.Ordinal));
    }

    private static JsonNode Named(JsonArray commands, string name) => commands.Single(command => (string?)command!["name"] == name)!;
}
