using ArticleBot.Chats;
using ArticleBot.Chats.Turns;
using ArticleBot.Library;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Chats;

public sealed class DeliveriesTests
{
    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task What_two_processes_get_is_done_by_one_where_they_are_several(bool areSeveral, bool isDoneTwice)
    {
        var claims = new Claims();
        var (one, other) = (Of(claims, areSeveral), Of(claims, areSeveral));

        Assert.True(await one.TakeAsync("1"));
        Assert.False(await one.TakeAsync("1"));
        Assert.Equal(isDoneTwice, await other.TakeAsync("1"));
    }

    [Fact]
    public async Task A_store_that_fails_loses_nothing() =>
        Assert.True(await Of(new Claims { Fails = true }, areSeveral: true).TakeAsync("1"));

    [Fact]
    public async Task One_that_is_stopping_keeps_nothing_from_the_others()
    {
        var claims = new Claims();
        using var underWay = new WorkUnderWay(Options.Create(new ChatsOptions()), TimeProvider.System);
        var (one, other) = (Of(claims, areSeveral: true, underWay), Of(claims, areSeveral: true));
        Assert.False(one.AreLeftToOthers);
        await underWay.StopAsync();

        Assert.True(one.AreLeftToOthers);
        Assert.True(await one.TakeAsync("1"));
        Assert.True(await other.TakeAsync("1"));
    }

    private static Deliveries Of(IClaimStore claims, bool areSeveral, WorkUnderWay? underWay = null) => new(
        new HandledIds(),
        underWay ?? new WorkUnderWay(Options.Create(new ChatsOptions()), TimeProvider.System),
        Options.Create(new ChatsOptions { SeveralProcesses = areSeveral }),
        TimeProvider.System,
        NullLogger<Deliveries>.Instance,
        claims);

    private sealed class Claims : IClaimStore
    {
        private readonly HashSet<string> taken = new(StringComparer.Ordinal);

        public bool Fails { get; init; }

        public bool TryClaim(string id) => Fails ? throw new StoreException("it fails") : taken.Add(id);
    }
}
