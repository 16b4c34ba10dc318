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
    public void Whatever_is_broken_in_a_body_it_is_read_or_refused_as_no_JSON()
    {
        var random = new Random(20);
        var body = System.Text.Encoding.UTF8.GetBytes(Payloads.WithFile("http://127.0.0.1/ferry.txt").ToJsonString());
        var read = 0;
        for (var i = 0; i < 5_000; i++)
        {
            byte[] broken = [.. body];
            for (var changes = random.Next(1, 4); changes > 0; changes--)
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            read += IsRead(broken) ? 1 : 0;
        }

        Assert.InRange(read, 1, 4_999);
    }

    private static bool IsRead(byte[] body)
    {
        try
        {
            Interaction.Read(body);
            return true;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }

    [Fact]
    public void The_words_of_an_interaction_hold_no_token() =>
        Assert.DoesNotContain("hidden", new Interaction("1", InteractionKind.Command, "hidden").ToString(), StringComparison.Ordinal);
}
