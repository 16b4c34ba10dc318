using ArticleBot.Keys;
using ArticleBot.Storage;
using Microsoft.Extensions.Time.Testing;

namespace ArticleBot.Tests.Storage;

/// <summary>What every database does for keys of the API.</summary>
public abstract partial class StoreContract
{
    private readonly FakeTimeProvider keyTime = new(Noon);

    [Fact]
    public void A_key_is_known_by_its_text_until_it_is_revoked()
    {
        var (keys, text) = (new KeyStore(Data, keyTime), KeyText.New());
        Assert.True(keys.Add(new ApiKey("newsroom", IsReadOnly: true, 7, Noon, null), text));

        Assert.Equal(new ApiKey("newsroom", IsReadOnly: true, 7, Noon, null), new KeyStore(Reopened(), keyTime).Use(text));
        Assert.Null(keys.Use(KeyText.New()));
        Assert.Null(keys.Use("newsroom"));
        Assert.True(keys.Revoke("newsroom"));
        Assert.False(keys.Revoke("newsroom"));
        Assert.Null(keys.Use(text));
    }

    [Fact]
    public void A_second_key_of_a_name_is_not_kept()
    {
        var (keys, first, second) = (new KeyStore(Data, keyTime), KeyText.New(), KeyText.New());

        Assert.True(keys.Add(new ApiKey("newsroom", IsReadOnly: false, null, Noon, null), first));
        Assert.False(keys.Add(new ApiKey("newsroom", IsReadOnly: false, null, Noon, null), second));
        Assert.NotNull(keys.Use(first));
        Assert.Null(keys.Use(second));
    }

    [Fact]
    public void A_key_is_refused_from_the_moment_that_it_expires()
    {
        var (keys, text) = (new KeyStore(Data, keyTime), KeyText.New());
        keys.Add(new ApiKey("newsroom", IsReadOnly: false, null, Noon, Noon.AddDays(1)), text);
        keyTime.Advance(TimeSpan.FromDays(1) - TimeSpan.FromSeconds(1));

        Assert.NotNull(keys.Use(text));
        keyTime.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(keys.Use(text));
    }

    [Fact]
    public void The_last_use_is_kept_to_the_minute()
    {
        var (keys, text) = (new KeyStore(Data, keyTime), KeyText.New());
        keys.Add(new ApiKey("newsroom", IsReadOnly: false, null, Noon, null), text);
        Assert.Null(Assert.Single(keys.List()).UsedAt);
        keys.Use(text);
        keyTime.Advance(TimeSpan.FromSeconds(59));
        keys.Use(text);

        Assert.Equal(Noon, Assert.Single(keys.List()).UsedAt);
        keyTime.Advance(TimeSpan.FromSeconds(1));
        keys.Use(text);
        Assert.Equal(Noon.AddMinutes(1), Assert.Single(new KeyStore(Reopened(), keyTime).List()).UsedAt);
    }

    [Fact]
    public void A_store_that_can_be_written_says_nothing_when_it_is_tried()
    {
        new StoreCheck(Data, keyTime).Write();
        new StoreCheck(Reopened(), keyTime).Write();

        Assert.Equal(1, Data.Read(session => session.Number($"SELECT COUNT(*) FROM store_checks")));
    }
}
