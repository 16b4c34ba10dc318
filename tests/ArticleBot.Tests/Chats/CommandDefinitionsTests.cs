using ArticleBot.Chats.Commands;
using ArticleBot.Tests.Architecture;

namespace ArticleBot.Tests.Chats;

public sealed class CommandDefinitionsTests
{
    private static readonly IReadOnlyList<CommandDefinition> Leaves =
        [.. CommandDefinitions.All.SelectMany(command => command.Parts.IsEmpty ? [command] : command.Parts)];

    [Fact]
    public void Every_command_says_what_it_does() => Assert.All(Leaves, command => Assert.NotNull(command.Handler));

    [Fact]
    public void Help_tells_of_every_command_but_itself_and_what_the_bot_is()
    {
        var help = CommandHelp.Reply.Text.ToString();

        Assert.Equal(
            ["help", "about"],
            CommandDefinitions.All.Where(command => !help.Contains(Called(command), StringComparison.Ordinal)).Select(command => command.Name));
        Assert.Contains("• /quote speaker about: who said what\n", help, StringComparison.Ordinal);
        Assert.Contains("• /library use, remove: another article", help, StringComparison.Ordinal);
    }

    [Fact]
    public void The_readme_tells_of_every_command()
    {
        var told = File.ReadAllText(Path.Combine(SourceFile.Root(), "README.md"));

        Assert.Empty(CommandDefinitions.All.Where(command => !told.Contains(Called(command), StringComparison.Ordinal)).Select(command => command.Name));
    }

    [Theory]
    [InlineData("library", "use", CommandCallers.Managers)]
    [InlineData("settings", "quiet", CommandCallers.Admins)]
    [InlineData("article", "show", CommandCallers.Everybody)]
    public void A_part_is_for_those_who_may_call_the_whole(string name, string part, CommandCallers callers) =>
        Assert.Equal((part, callers), (CommandDefinitions.Find(name, part)!.Name, CommandDefinitions.Find(name, part)!.Callers));

    [Theory]
    [InlineData("library", null)]
    [InlineData("library", "burn")]
    [InlineData("burn", null)]
    public void What_is_no_command_is_not_found(string name, string? part) => Assert.Null(CommandDefinitions.Find(name, part));

    private static string Called(CommandDefinition command) => command.IsOnMessage ? command.Name : $"/{command.Name}";
}
