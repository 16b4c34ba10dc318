using ArticleBot.Chats;
using ArticleBot.Chats.Servers;
using ArticleBot.Storage;
using ArticleBot.Votes;

namespace ArticleBot.Tests.Storage;

/// <summary>What every database does for servers: their settings, votes in words, and claims of what was delivered.</summary>
public abstract partial class StoreContract
{
    [Fact]
    public void A_servers_settings_are_its_own_and_kept()
    {
        var servers = new ServerStore(Data);
        var set = new ServerSettings { Listening = ["10", "11"], OpensThreads = true, Adding = AddingRight.Role, AddingRole = "7" };

        Assert.Empty(servers.List());
        Assert.Equal(set.ToJson(), servers.Change("100", _ => set).After.ToJson());
        Assert.Equal(set.ToJson(), new ServerStore(Reopened()).List()["100"].ToJson());
        Assert.Equal(["100"], servers.List().Keys);
    }

    [Fact]
    public async Task Of_settings_that_are_changed_at_once_no_change_is_lost()
    {
        var stores = new[] { new ServerStore(Data), new ServerStore(Reopened()) };
        await Task.WhenAll(Enumerable.Range(0, 20).Select(channel => Task.Run(() => stores[channel % 2].Change(
            "100", before => before with { Listening = before.Listening.Add($"{channel}") }))));

        Assert.Equal(20, stores[0].List()["100"].Listening.Distinct().Count());
    }

    [Fact]
    public void What_a_newer_version_has_set_does_no_harm()
    {
        Data.Write(session => session.Execute(
            $"INSERT INTO server_settings (server, content) VALUES ({"100"}, {"""{"IsQuiet":true,"Unheard":[1]}"""}), ({"101"}, {"[]"})"));

        Assert.True(new ServerStore(Data).List()["100"].IsQuiet);
        Assert.False(new ServerStore(Data).List()["101"].IsQuiet);
    }

    [Fact]
    public async Task A_delivery_is_claimed_once_whichever_process_takes_it_and_is_forgotten_with_age()
    {
        ClaimStore[] stores = [new(Data, time), new(Reopened(), time)];
        var claims = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() => stores[i % 2].TryClaim("1"))));

        Assert.Single(claims, isTaken => isTaken);
        Assert.True(stores[0].TryClaim("2"));
        time.Advance(IClaimStore.Lifetime + TimeSpan.FromMinutes(1));
        Assert.True(stores[1].TryClaim("3"));
        Assert.Equal(1, Data.Read(session => session.Number($"SELECT COUNT(*) FROM claims")));
    }

    [Fact]
    public void A_votes_words_stand_beside_its_reason_and_go_where_the_vote_turns()
    {
        Votes.Vote("q1", "anna", isUp: false, VoteReason.Wrong);
        Votes.Explain("q1", "anna", "It was\n Friday\0\uD800, \u202Enot Monday.");
        Votes.Explain("q1", "bo", new string('é', 2 * ReceivedVote.MaxWordsLength));
        Votes.Vote("q1", "anna", isUp: false, VoteReason.Missing);

        var (anna, bo) = (Votes.List().Single(vote => vote.Reason is not null), Votes.List().Single(vote => vote.Reason is null));
        Assert.Equal((VoteReason.Missing, "It was Friday\uFFFD, not Monday."), (anna.Reason!.Value, anna.Words));
        Assert.Equal((false, ReceivedVote.MaxWordsLength), (bo.IsUp, bo.Words.Length));
        Votes.Vote("q1", "anna", isUp: true);
        Assert.Equal("", Votes.List().Single(vote => vote.IsUp).Words);
    }
}
