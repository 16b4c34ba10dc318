using System.Text.RegularExpressions;
using ArticleBot.Chats;
using ArticleBot.Chats.Commands;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Chats;

public sealed partial class ChatsTests
{
    [Fact]
    public void Commands_are_as_Discord_demands()
    {
        var slash = CommandDefinitions.All.Where(command => !command.IsOnMessage).ToList();
        Assert.All(slash.Concat(slash.SelectMany(command => command.Parts)), command =>
        {
            Assert.Matches(Name(), command.Name);
            Assert.InRange(command.Description.Length, 1, 100);
            Assert.InRange(command.Options.Length, 0, 25);
            Assert.True(command.Parts.IsEmpty || command.Options.IsEmpty);
            Assert.Equal(command.Options.Select(option => option.Name).Distinct(), command.Options.Select(option => option.Name));
            Assert.Equal(command.Options.OrderByDescending(option => option.IsRequired), command.Options);
        });
        Assert.All(slash.SelectMany(command => command.Options.Concat(command.Parts.SelectMany(part => part.Options))), option =>
        {
            Assert.Matches(Name(), option.Name);
            Assert.InRange(option.Description.Length, 1, 100);
            Assert.InRange(option.MaxLength, 1, 6000);
            Assert.True(option.Choices is null || option.Choices.Count <= 25 && !option.Completes);
        });
        Assert.All(CommandDefinitions.All, command => Assert.InRange(command.Name.Length, 1, 32));
    }

    [Fact]
    public void A_user_who_asks_too_often_is_told_when_to_try_again_and_others_are_not_touched()
    {
        using var limits = new RequestLimits(Options.Create(new ChatsOptions { RequestsPerUser = 2 }));
        Assert.Null(limits.Refuses(new Caller("1", "10", "100")));
        Assert.Null(limits.Refuses(new Caller("1", "10", "100")));

        Assert.InRange(limits.Refuses(new Caller("1", "10", "100"))!.Wait, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.Null(limits.Refuses(new Caller("2", "10", "100")));
    }

    [Fact]
    public void A_guild_has_a_limit_of_its_own_and_direct_messages_have_none_but_the_users()
    {
        using var limits = new RequestLimits(Options.Create(new ChatsOptions { RequestsPerServer = 1 }));
        Assert.Null(limits.Refuses(new Caller("1", "10", "100")));

        Assert.True(limits.Refuses(new Caller("2", "10", "100"))!.IsServers);
        Assert.Null(limits.Refuses(new Caller("3", "11", "101")));
        Assert.Null(limits.Refuses(new Caller("4", "12")));
    }

    [Fact]
    public void Presses_under_replies_have_a_limit_of_their_own()
    {
        using var limits = new RequestLimits(Options.Create(new ChatsOptions { RequestsPerUser = 1, RequestsPerServer = 1, PressesPerUser = 2 }));
        var anna = new Caller("1", "10", "100");
        Assert.Null(limits.Refuses(anna, RequestKind.Press));
        Assert.Null(limits.Refuses(anna));

        Assert.Null(limits.Refuses(anna, RequestKind.Press));
        Assert.False(limits.Refuses(anna, RequestKind.Press)!.IsServers);
    }

    [Fact]
    public void The_refusal_of_a_servers_limit_does_not_blame_the_user()
    {
        var (own, servers) = (DeskReplies.TooOften(new Excess(TimeSpan.FromSeconds(9), IsServers: false)), DeskReplies.TooOften(new Excess(TimeSpan.FromSeconds(9), IsServers: true)));

        Assert.Equal("That was a lot at once. Please try again in 9 seconds.", own.Text.ToString());
        Assert.Equal("Many have asked in this server; it is not your doing. Please try again in 9 seconds.", servers.Text.ToString());
    }

    [Fact]
    public void A_conversation_is_a_channel_and_a_user_a_thread_is_everybodys_and_a_reply_joins_another()
    {
        var (anna, ben) = (new Caller("1", "10", "100"), new Caller("2", "10", "100"));
        Assert.NotEqual(anna.Conversation, ben.Conversation);
        Assert.NotEqual(anna.Conversation, (anna with { Channel = "11" }).Conversation);

        Assert.Equal((anna with { Parent = "9" }).Conversation, (ben with { Parent = "9" }).Conversation);
        Assert.Equal(anna.Conversation, (ben with { Joined = anna.Conversation }).Conversation);
    }

    [Fact]
    public void Who_asks_too_often_is_told_so_before_all_once_in_a_window_and_others_too()
    {
        using var limits = new RequestLimits(Options.Create(new ChatsOptions()));
        Assert.True(limits.MayTell(new Caller("1", "10", "100")));

        Assert.False(limits.MayTell(new Caller("1", "11", "100")));
        Assert.True(limits.MayTell(new Caller("2", "10", "100")));
    }

    [Fact]
    public void What_is_delivered_twice_is_new_once_and_memory_is_bounded()
    {
        var handled = new HandledIds();
        Assert.True(handled.TryAdd("1"));
        Assert.False(handled.TryAdd("1"));
        for (var id = 2; id <= HandledIds.Capacity + 1; id++)
            Assert.True(handled.TryAdd($"{id}"));

        Assert.True(handled.TryAdd("1"));
    }

    public static TheoryData<IncomingMessage, string?> Messages() => new()
    {
        { new("Who won?") { MentionsBot = true }, "Who won?" },
        { new(" ") { MentionsBot = true }, "" },
        { new("Who won?"), null },
        { new("Who won?") { IsDirect = true }, "Who won?" },
        { new("thanks") { RepliesToBot = true }, "thanks" },
        { new("") { RepliesToBot = true }, null },
        { new("Who won?") { IsInListeningChannel = true }, "Who won?" },
        { new("nice weather") { IsInListeningChannel = true }, null },
        { new("anyone up for lunch?") { IsInListeningChannel = true }, null },
        { new("Did Pompeo visit Tokyo") { IsInListeningChannel = true }, "Did Pompeo visit Tokyo" },
        { new("Wasn't Moon there") { IsInListeningChannel = true }, "Wasn't Moon there" },
        { new("Done with it, thanks") { IsInListeningChannel = true }, null },
        { new("and who lost?") { IsInOwnThread = true }, "and who lost?" },
        { new("Who won?") { MentionsBot = true, IsFromMachine = true }, null },
        { new("Who won?") { IsDirect = true, IsFromMachine = true }, null },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void The_bot_answers_those_who_speak_to_it_and_no_machine(IncomingMessage message, string? question) =>
        Assert.Equal(question, MessageReading.QuestionOf(message));

    [Fact]
    public void In_a_listening_channel_a_question_is_overheard_unless_it_speaks_to_the_bot()
    {
        var lunch = new IncomingMessage("who is up for lunch?") { IsInListeningChannel = true };
        Assert.True(MessageReading.IsOverheard(lunch));

        Assert.False(MessageReading.IsOverheard(lunch with { MentionsBot = true }));
        Assert.False(MessageReading.IsOverheard(lunch with { RepliesToBot = true }));
        Assert.False(MessageReading.IsOverheard(lunch with { IsInOwnThread = true }));
        Assert.False(MessageReading.IsOverheard(new IncomingMessage("Who won?") { IsDirect = true }));
    }

    [GeneratedRegex("^[a-z-]{1,32}$")]
    private static partial Regex Name();
}
