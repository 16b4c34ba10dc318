using ArticleBot.Conversations;
using ArticleBot.Conversations.Turns;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ArticleBot.Tests.Conversations;

public sealed class ConversationMemoryTests
{
    private readonly FakeTimeProvider time = new();

    private ConversationMemory Memory(int turns = 8, int conversations = 1000) =>
        new(Options.Create(new ConversationsOptions { MaxTurns = turns, MaxConversations = conversations }), time);

    private static Turn Turn(string question) => new(question, "Yes.");

    private static string Questions(ConversationMemory memory, string key) =>
        string.Join(' ', memory.Recall(key).Select(turn => turn.Question));

    [Fact]
    public void An_unknown_conversation_has_no_turns() => Assert.Empty(Memory().Recall("channel 1"));

    [Fact]
    public void Turns_come_back_in_order_and_only_in_their_own_conversation()
    {
        var memory = Memory();
        memory.Remember("channel 1", Turn("Who?"));
        memory.Remember("channel 2", Turn("Where?"));
        memory.Remember("channel 1", Turn("When?"));
        Assert.Equal("Who? When?", Questions(memory, "channel 1"));
    }

    [Fact]
    public void Only_the_last_turns_are_kept()
    {
        var memory = Memory(turns: 3);
        for (var i = 1; i <= 5; i++)
            memory.Remember("k", Turn($"{i}?"));
        Assert.Equal("3? 4? 5?", Questions(memory, "k"));
    }

    [Fact]
    public void A_turn_is_forgotten_after_thirty_minutes_and_a_younger_one_is_not()
    {
        var memory = Memory();
        memory.Remember("k", Turn("Old?"));
        time.Advance(TimeSpan.FromMinutes(20));
        memory.Remember("k", Turn("Young?"));
        time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal("Young?", Questions(memory, "k"));
    }

    [Fact]
    public void Beyond_the_bound_the_conversation_that_rested_longest_is_forgotten()
    {
        var memory = Memory(conversations: 2);
        memory.Remember("a", Turn("1?"));
        memory.Remember("b", Turn("2?"));
        memory.Remember("a", Turn("3?"));
        memory.Remember("c", Turn("4?"));
        Assert.Equal(2, memory.Recall("a").Length);
        Assert.Empty(memory.Recall("b"));
        Assert.Single(memory.Recall("c"));
    }

    [Fact]
    public void Forgetting_takes_one_conversation_only()
    {
        var memory = Memory();
        memory.Remember("a", Turn("1?"));
        memory.Remember("b", Turn("2?"));
        memory.Forget("a");
        memory.Forget("unknown");
        Assert.Empty(memory.Recall("a"));
        Assert.Single(memory.Recall("b"));
    }

    [Fact]
    public void Many_threads_at_once_stay_inside_the_bounds()
    {
        var memory = Memory(turns: 4, conversations: 10);
        Parallel.For(0, 2000, i => memory.Remember($"k{i % 50}", Turn($"{i}?")));
        Assert.Equal(10, Enumerable.Range(0, 50).Count(i => memory.Recall($"k{i}").Length > 0));
        Assert.All(Enumerable.Range(0, 50), i => Assert.InRange(memory.Recall($"k{i}").Length, 0, 4));
    }
}
