using System.Collections.Immutable;
using ArticleBot.Replies.Actions;
using FsCheck.Xunit;

namespace ArticleBot.Tests.Replies;

public sealed class ReplyActionTests
{
    private const string Key = "Ab3_-xYz";
    private const string OtherKey = "00000000";

    [Theory]
    [InlineData("s:Ab3_-xYz,3,7;00000000,4")]
    [InlineData("m:Ab3_-xYz,12")]
    [InlineData("u:9f3k2")]
    [InlineData("d:1234567890123456789")]
    [InlineData("d:9f3k2,NotInArticle")]
    [InlineData("q:Ab3_-xYz,00000000,2,the ferry, and its crew")]
    [InlineData("q:Ab3_-xYz,,1,")]
    [InlineData("a:What did he say, and when?")]
    [InlineData("f:645027906669510667 53908232506183680")]
    public void An_id_reads_back_to_the_same_id(string id)
    {
        Assert.True(ReplyAction.TryParse(id, out var action));
        Assert.Equal(id, action.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("s:")]
    [InlineData("s:Ab3_-xYz")]
    [InlineData("s:short,3")]
    [InlineData("s:Ab3_-xYz,-3")]
    [InlineData("s:Ab3_-xYz,99999999999")]
    [InlineData("u:")]
    [InlineData("u:a b")]
    [InlineData("u:9f3k2,Wrong")]
    [InlineData("d:9f3k2,wrong")]
    [InlineData("d:9f3k2,1")]
    [InlineData("q:Ab3_-xYz,,0,")]
    [InlineData("q:Ab3_-xYz,,1")]
    [InlineData("a: ")]
    [InlineData("f:")]
    [InlineData("x:Ab3_-xYz,1")]
    public void Anything_else_is_no_action(string? id) => Assert.False(ReplyAction.TryParse(id, out _));

    [Property(MaxTest = 500)]
    public bool Reading_an_id_never_throws_and_what_is_read_is_written_alike(string? id) =>
        !ReplyAction.TryParse(id, out var action) || (ReplyAction.TryParse(action.ToString(), out var again) && again.ToString() == action.ToString());

    [Fact]
    public void A_turn_of_the_page_carries_all_that_it_needs()
    {
        var turn = new ReplyAction.TurnPage(Key, OtherKey, 12, new string('x', ReplyAction.TurnPage.MaxAboutLength));

        Assert.True(turn.ToString().Length <= ReplyAction.MaxIdLength);
        Assert.True(ReplyAction.TryParse(turn.ToString(), out var read));
        Assert.Equal(turn, read);
    }

    [Fact]
    public void Places_that_an_id_has_no_room_for_are_left_out_from_the_end()
    {
        ImmutableArray<ParagraphPlace> places = [.. Enumerable.Range(1000, 90).Select(number => new ParagraphPlace(number < 1010 ? Key : OtherKey, number))];

        var id = new ReplyAction.ShowSources(places).ToString();

        Assert.True(id.Length <= ReplyAction.MaxIdLength);
        Assert.True(ReplyAction.TryParse(id, out var action));
        var read = Assert.IsType<ReplyAction.ShowSources>(action).Places;
        Assert.True(read.Length >= 12);
        Assert.Equal(places.Take(read.Length), read);
    }

    [Fact]
    public void A_question_id_of_other_signs_is_refused() =>
        Assert.Throws<ArgumentException>(() => new ReplyAction.Vote("a b", IsUp: true).ToString());

    [Fact]
    public void A_changed_article_has_another_key()
    {
        var article = ArticleReader.Read("ferry", "Ferry sails\n\nThe ferry sailed at noon.");
        var changed = ArticleReader.Read("ferry", "Ferry sails\n\nThe ferry sailed at one.");

        Assert.Same(article, ReplyKeys.Find([changed, article], ReplyKeys.Of(article)));
        Assert.Null(ReplyKeys.Find([changed], ReplyKeys.Of(article)));
        Assert.Equal(ReplyKeys.Length, ReplyKeys.Of(article).Length);
    }
}
