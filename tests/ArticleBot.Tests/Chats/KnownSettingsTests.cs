using System.Collections.Frozen;
using ArticleBot.Chats.Servers;
using ArticleBot.Library;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ArticleBot.Tests.Chats;

public sealed class KnownSettingsTests
{
    private readonly FakeTimeProvider time = new();
    private readonly Store store = new();

    private KnownSettings Settings => field ??= new(store, time, NullLogger<KnownSettings>.Instance);

    [Fact]
    public async Task They_are_read_once_in_a_while_and_a_change_here_holds_at_once()
    {
        for (var i = 0; i < 10; i++)
            Assert.False((await Settings.OfAsync("100")).IsQuiet);
        Assert.Equal(1, store.Reads);
        Settings.Change("100", before => before with { IsQuiet = true });
        Assert.True((await Settings.OfAsync("100")).IsQuiet);
        Assert.Equal(2, store.Reads);
        store.Set = new ServerSettings();
        time.Advance(KnownSettings.Age);

        Assert.False((await Settings.OfAsync("100")).IsQuiet);
        Assert.Equal(3, store.Reads);
    }

    [Fact]
    public async Task They_are_read_again_before_they_are_too_old_and_nobody_waits_for_that()
    {
        await Settings.OfAsync("100");
        time.Advance(KnownSettings.Age * 0.6);
        store.Set = new ServerSettings { IsQuiet = true };
        Assert.False((await Settings.OfAsync("100")).IsQuiet);
        for (var tries = 0; !(await Settings.OfAsync("100")).IsQuiet; tries++)
        {
            Assert.True(tries < 400, "It was not read again.");
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task A_store_that_fails_leaves_what_was_known()
    {
        store.Set = new ServerSettings { IsQuiet = true };
        Assert.True((await Settings.OfAsync("100")).IsQuiet);
        time.Advance(KnownSettings.Age);
        store.Fails = true;

        Assert.True((await Settings.OfAsync("100")).IsQuiet);
        Assert.False((await Settings.OfAsync("101")).IsQuiet);
        Assert.False((await Settings.OfAsync(null)).IsQuiet);
    }

    [Theory]
    [InlineData(AddingRight.Managers, false, false, true)]
    [InlineData(AddingRight.Role, false, true, true)]
    [InlineData(AddingRight.Everybody, true, true, true)]
    public void Who_may_add_is_as_set_and_managers_always_may(AddingRight right, bool anyone, bool withRole, bool manager)
    {
        var set = new ServerSettings { Adding = right, AddingRole = "7" };

        Assert.Equal(anyone, set.LetsAdd(isManager: false, ["8"]));
        Assert.Equal(withRole, set.LetsAdd(isManager: false, ["8", "7"]));
        Assert.Equal(manager, set.LetsAdd(isManager: true, []));
    }

    private sealed class Store : IServerStore
    {
        public ServerSettings Set { get; set; } = new();

        public bool Fails { get; set; }

        public int Reads { get; private set; }

        public FrozenDictionary<string, ServerSettings> List()
        {
            Reads++;
            return Fails ? throw new StoreException("it fails")
                : FrozenDictionary.ToFrozenDictionary([KeyValuePair.Create("100", Set)], StringComparer.Ordinal);
        }

        public (ServerSettings Before, ServerSettings After) Change(string server, Func<ServerSettings, ServerSettings> change) =>
            (Set, Set = change(Set));
    }
}
