using ArticleBot.Chats.Turns;

namespace ArticleBot.Tests.Chats;

public sealed class FairQueueTests
{
    [Fact]
    public void Who_waits_is_served_in_rotation_over_the_servers_and_in_order_within_one()
    {
        var queue = new FairQueue(turns: 1, places: 10);
        var running = queue.Enter("hog")!;
        Ticket[] waiting = [.. ((string[])["hog", "hog", "hog", "small", "other", "small"]).Select(share => queue.Enter(share)!)];
        var order = new List<int>();
        for (var left = running; left is not null; left = waiting.FirstOrDefault(ticket => ticket.HasTurn && !order.Contains(Array.IndexOf(waiting, ticket))))
        {
            if (left != running)
                order.Add(Array.IndexOf(waiting, left));
            queue.Leave(left);
        }

        Assert.Equal([0, 3, 4, 1, 5, 2], order);
    }

    [Fact]
    public async Task Where_all_places_are_taken_the_longest_share_gives_its_latest_to_a_shorter_one_and_no_more_than_half()
    {
        var queue = new FairQueue(turns: 1, places: 4);
        queue.Enter("hog");
        Ticket[] hogs = [.. Enumerable.Range(0, 4).Select(_ => queue.Enter("hog")!)];
        Assert.Null(queue.Enter("hog"));

        Assert.NotNull(queue.Enter("small"));
        Assert.NotNull(queue.Enter("small"));
        Assert.Null(queue.Enter("small"));
        Assert.False(await hogs[3].Called);
        Assert.False(await hogs[2].Called);
        Assert.False(hogs[1].Called.IsCompleted);
    }

    [Fact]
    public void Who_leaves_while_he_waits_is_not_called_and_a_turn_that_nobody_waits_for_is_free_again()
    {
        var queue = new FairQueue(turns: 1, places: 1);
        var running = queue.Enter("a")!;
        var gone = queue.Enter("b")!;
        queue.Leave(gone);
        queue.Leave(gone);
        queue.Leave(running);

        Assert.False(gone.Called.IsCompleted);
        Assert.True(queue.Enter("c")!.HasTurn);
    }
}
