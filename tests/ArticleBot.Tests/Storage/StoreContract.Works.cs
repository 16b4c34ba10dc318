using ArticleBot.Library;
using ArticleBot.Storage;

namespace ArticleBot.Tests.Storage;

/// <summary>What every database does for work that takes long.</summary>
public abstract partial class StoreContract
{
    [Fact]
    public void How_far_work_is_every_process_knows()
    {
        new WorkStore(Data).Begin(new KeptWork("w1", "{}", "one", Noon), Noon);
        new WorkStore(Data).Tell("w1", "two", Noon.AddSeconds(1));

        Assert.Equal(new KeptWork("w1", "{}", "two", Noon.AddSeconds(1)), new WorkStore(Reopened()).Find("w1"));
        Assert.Null(new WorkStore(Data).Find("w2"));
    }

    [Fact]
    public void Work_of_which_nobody_tells_anything_goes_when_other_work_begins()
    {
        var works = new WorkStore(Data);
        works.Begin(new KeptWork("old", "{}", "one", Noon), Noon);
        works.Begin(new KeptWork("kept", "{}", "one", Noon.AddMinutes(1)), Noon);
        works.Begin(new KeptWork("new", "{}", "one", Noon.AddMinutes(2)), Noon.AddMinutes(1));

        Assert.Null(works.Find("old"));
        Assert.NotNull(works.Find("kept"));
    }
}
