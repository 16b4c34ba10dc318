using ArticleBot.DiscordProtocol.Payloads;

namespace ArticleBot.Web.Tests.Discord;

public sealed class ProtocolTests
{
    [Fact]
    public void The_protocol_knows_neither_a_library_of_Discords_nor_a_web_server()
    {
        var known = typeof(Interaction).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!).ToList();

        Assert.DoesNotContain(known, name => name.StartsWith("Discord", StringComparison.Ordinal));
        Assert.DoesNotContain(known, name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(11, "5")]
    [InlineData(10, "5")]
    [InlineData(12, "5")]
    [InlineData(0, null)]
    [InlineData(97, null)]
    public void A_threads_parent_is_its_channel_and_a_channels_category_is_none(int type, string? parent)
    {
        var interaction = Interaction.Read(System.Text.Encoding.UTF8.GetBytes(
            $$"""{"id":"1","token":"t","type":2,"channel":{"id":"2","parent_id":"5","type":{{type}} } }"""));

        Assert.Equal(parent, interaction.Channel!.ThreadsParent);
    }

    [Fact]
    public void The_words_of_an_interaction_hold_no_token() =>
        Assert.DoesNotContain("hidden", new Interaction("1", InteractionKind.Command, "hidden").ToString(), StringComparison.Ordinal);
}
