using ArticleBot.Asking;
using ArticleBot.Grounding;
using ArticleBot.Library;
using ArticleBot.Replies.Keeping;
using ArticleBot.Storage;
using Microsoft.Extensions.Time.Testing;

namespace ArticleBot.Tests.Storage;

/// <summary>What every database does for the bot.</summary>
public abstract partial class StoreContract
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 3, 12, 0, 0, TimeSpan.Zero);
    private readonly FakeTimeProvider time = new(Noon);

    /// <summary>A database of this test's own; the same at each call.</summary>
    private protected abstract Database Data { get; }

    /// <summary>The same database, as another process would open it.</summary>
    private protected abstract Database Reopened();

    private ArticleStore Articles => new(Data);

    private ChatStore Chats => new(Data);

    [Fact]
    public void An_article_comes_back_as_it_was_added()
    {
        var added = Articles.Add(New("storm", title: "A title of one’s own", address: new Uri("https://example.com/storm")));
        var kept = new ArticleStore(Reopened());
        var entry = Assert.Single(kept.List(owner: null));
        var article = kept.Read(entry.Text.Hash)!.Article(entry.Id);

        Assert.True(added.IsNew);
        Assert.Equal(added.Entry, entry);
        Assert.Equal(("storm", "storm.txt", "Anna", Noon), (entry.Id, entry.Source, entry.AddedBy, entry.AddedAt));
        Assert.Equal(("storm", "A title of one’s own", 2), (article.Id, article.Title, article.Paragraphs.Length));
        Assert.Equal("https://example.com/storm", article.Info.Url?.ToString());
    }

    [Fact]
    public void The_same_text_twice_is_one_article()
    {
        var first = Articles.Add(New("storm"));
        var again = Articles.Add(New("another name"));

        Assert.False(again.IsNew);
        Assert.Equal(first.Entry, again.Entry);
        Assert.Equal(first.Entry, Articles.Add(New("storm", owner: "7")).Entry);
        Assert.Single(Articles.List("7"));
    }

    [Fact]
    public void Two_articles_of_one_name_are_told_apart()
    {
        var ids = Enumerable.Range(1, 3).Select(number => Articles.Add(New("Storm", $"Text {number}.")).Entry.Id).ToList();
        var servers = Articles.Add(New("STORM", "four", owner: "7")).Entry.Id;
        var others = Articles.Add(New("flood", "five", owner: "8")).Entry.Id;
        var everybodys = Articles.Add(New("flood", "six")).Entry.Id;

        Assert.Equal(["Storm", "Storm (2)", "Storm (3)"], ids);
        Assert.Equal(("Storm", "STORM"), (Articles.Find("7", "Storm")?.Id, Articles.Find("7", "STORM")?.Id));
        Assert.Equal(("STORM", "flood", "flood (2)"), (servers, others, everybodys));
    }

    [Fact]
    public void A_server_sees_its_own_articles_and_everybodys()
    {
        Articles.Add(New("b", "all"));
        Articles.Add(New("a", "seven", owner: "7"));
        Articles.Add(New("c", "eight", owner: "8"));

        Assert.Equal(["b"], Articles.List(owner: null).Select(entry => entry.Id));
        Assert.Equal(["a", "b"], Articles.List("7").Select(entry => entry.Id));
        Assert.Null(Articles.Find("7", "c"));
        Assert.Equal("8", Articles.Find("8", "C")?.Owner);
    }

    [Fact]
    public void Two_servers_may_keep_the_same_text_and_one_of_them_may_remove_it()
    {
        var one = Articles.Add(New("storm", owner: "7")).Entry;
        var other = Articles.Add(New("storm", owner: "8")).Entry;

        Assert.NotEqual(one.Number, other.Number);
        Assert.True(Articles.Remove(one));
        Assert.False(Articles.Remove(one));
        Assert.NotNull(Articles.Read(other.Text.Hash));
        Assert.True(Articles.Remove(other));
        Assert.Null(Articles.Read(other.Text.Hash));
    }

    [Fact]
    public void A_servers_limits_hold_and_everybodys_articles_have_none()
    {
        var limits = new LibraryOptions { MaxArticles = 2, MaxBytes = 90 };
        Articles.Add(New("a", "one", owner: "7"), limits);

        Assert.Contains("Library:MaxBytes",
            Assert.Throws<LibraryFullException>(() => Articles.Add(New("b", new string('x', 90), owner: "7"), limits)).Message,
                StringComparison.Ordinal);
        Articles.Add(New("b", "two", owner: "7"), limits);
        Assert.Contains("Library:MaxArticles",
            Assert.Throws<LibraryFullException>(() => Articles.Add(New("c", "three", owner: "7"), limits)).Message,
                StringComparison.Ordinal);
        Assert.False(Articles.Add(New("a", "one", owner: "7"), limits).IsNew);
        Assert.True(Articles.Add(New("c", "three", owner: "8"), limits).IsNew);
    }

    [Fact]
    public void An_earlier_text_stays_beside_the_new_one()
    {
        var first = Articles.Add(New("storm", "one")).Entry;
        var second = Articles.Revise(first, Text("two"), Noon.AddDays(1))!;
        var third = Articles.Revise(second, Text("three"), Noon.AddDays(2))!;

        Assert.Null(Articles.Revise(first, Text("four"), Noon.AddDays(3)));
        Assert.Equal(third, Assert.Single(Articles.List(owner: null)));
        Assert.Equal([second.Text, first.Text], Articles.Revisions(third).Select(revision => revision.Text));
        Assert.Equal([Noon.AddDays(2), Noon.AddDays(1)], Articles.Revisions(third).Select(revision => revision.Until));
        Assert.Contains("one", Articles.Read(first.Text.Hash)!.Article("storm").Text, StringComparison.Ordinal);
        Articles.Remove(third);
        Assert.Null(Articles.Read(first.Text.Hash));
    }

    [Fact]
    public void A_seed_that_was_removed_stays_hidden_until_it_is_added_again()
    {
        var seed = Articles.Add(New("storm") with { Source = ArticleOrigin.OfSeed("storm.txt") }).Entry;
        Articles.Remove(seed);

        Assert.Empty(Articles.List(owner: null));
        Assert.Equal(new SeedState("storm", seed.Text.FileHash, IsHidden: true), Articles.Seeds()["seed:storm.txt"]);
        Assert.True(Articles.Add(New("storm")).IsNew);
        Assert.Equal([seed], Articles.List(owner: null));
    }

    [Theory]
    [InlineData("Robert'); DROP TABLE articles;--")]
    [InlineData("{0} @p0 %_ “ñ” 東京 🦊")]
    public void Names_are_data(string name)
    {
        Articles.Add(New(name, owner: name) with { AddedBy = name, Source = name });

        Assert.Equal(name, Articles.Find(name, name)?.AddedBy);
        Chats.Choose(name, name);
        Assert.Equal(name, Chats.Find(name));
    }

    [Fact]
    public void A_channels_choice_is_kept()
    {
        Chats.Choose("10", "storm");
        Chats.Choose("10", "flood", replaces: false);
        Chats.Choose("11", "flood", replaces: false);
        Chats.Choose("11", "dam");

        Assert.Equal(("storm", "dam", null), (Chats.Find("10"), Chats.Find("11"), Chats.Find("12")));
    }

    [Fact]
    public void An_answer_comes_back_as_it_was_kept_and_goes_with_age()
    {
        var kept = Answer("Why <did> the storm “come”?", Noon);
        new AnswerStore(Data).Keep(kept, Noon.AddDays(-1));
        var store = new AnswerStore(Reopened());
        var found = store.Find(kept.Id)!;

        Assert.Equal(KeptAnswerJson.Of(kept), KeptAnswerJson.Of(found));
        Assert.Equal(kept.ToReply().Text.ToString(), found.ToReply().Text.ToString());
        Assert.Equal(kept.Id, Answer("Why <did> the storm “come”?", Noon.AddHours(1)).Id);
        store.Keep(Answer("When?", Noon.AddDays(3)), Noon.AddDays(2));
        Assert.Null(store.Find(kept.Id));
    }

    [Fact]
    public async Task Many_may_add_at_once()
    {
        var added = await Task.WhenAll(Enumerable.Range(0, 20)
            .Select(number =>
            Task.Run(() => new ArticleStore(number % 2 == 0 ? Data : Reopened()).Add(New("storm", $"text {number % 10}")))));

        Assert.Equal(10, added.Count(one => one.IsNew));
        Assert.Equal(10, Articles.List(owner: null).Select(entry => entry.Id).Distinct().Count());
    }

    [Fact]
    public void Work_that_fails_changes_nothing()
    {
        Articles.Add(New("storm"));
        Assert.Throws<StoreException>(() => Data.Write(session =>
        {
            session.Execute($"DELETE FROM articles");
            return session.Execute($"INSERT INTO nowhere VALUES ({1})");
        }));

        Assert.Single(Articles.List(owner: null));
    }

    private static KeptAnswer Answer(string asked, DateTimeOffset at)
    {
        var article = Text("The storm came at night.").Article("storm");
        var claim = new Claim("The storm came at night.", [new Citation(article, 1, article.Paragraphs[0].Span)]);
        var answer = new Answer
        {
            Question = asked,
            Outcome = AnswerOutcome.Answered,
            Text = claim.Text,
            Confidence = 0.9,
            Mode = AnswerMode.Extractive,
            Claims = [claim],
            Passages = [],
        };
        return KeptAnswer.Of(article, asked, answer, at);
    }

    private static NewArticle New(string id, string words = "The storm came at night.", string? owner = null, string? title = null,
        Uri? address = null) =>
        new(Text(words, title, address), id, owner, "storm.txt", "Anna", Noon);

    private static ReadText Text(string words, string? title = null, Uri? address = null) =>
        ReadText.Of(new ArticleContent("storm.txt", System.Text.Encoding.UTF8.GetBytes($"Storm\n\n{words}\n"), address), title);
}
