using ArticleBot.Asking;
using ArticleBot.Library;
using ArticleBot.Storage;
using ArticleBot.Votes;

namespace ArticleBot.Tests.Storage;

/// <summary>What every database does with what earlier versions of the program wrote.</summary>
public abstract partial class StoreContract
{
    // As the program wrote them on 29 November 2026, at the schema's step 6.
    private const string GivenThen = """
        {"Question":"When did the storm come?","Text":"The storm came at night.","Outcome":"Answered","Mode":"Extractive",
        "Confidence":0.63,"Articles":[{"Id":"storm","Hash":"aa"}],"Sentences":[{"Text":"The storm came at night.",
        "Verdict":"Supported","Places":[{"Article":"storm","Paragraph":1}]}],"TraceId":null}
        """;

    private const string GroundThen = """
        {"Outcome":"Answered","Mode":"Extractive","Confidence":0.75,"Articles":[{"Id":"storm","Hash":"aa"}],
        "Claims":[{"Text":"The storm came at night.","Places":[{"Article":0,"Paragraph":1,"Start":7,"Length":24}]}],
        "InShort":{"Article":0,"Paragraph":1,"Start":22,"Length":8},"Passages":[{"Article":0,"Paragraph":1,"Start":7,
        "Length":24}]}
        """;

    private const string KeptThen = """
        {"Id":"088d60c62d980926506566ce","ArticleId":"storm","ArticleTitle":"Storm","ArticleHash":"aa",
        "Question":"When did the storm come?","AskedAt":"2026-05-03T12:00:00+00:00","Text":[{"Kind":1,"Text":"at night",
        "Source":0},{"Kind":0,"Text":"\n","Source":0},{"Kind":0,"Text":"The storm came at night.","Source":0},{"Kind":3,
        "Text":"[1]","Source":1}],"Sources":[{"Number":1,"Article":"storm","Paragraph":1,
        "Words":"The storm came at night.","Passage":"The storm came at night.","Mark":"[1]","ArticleId":"storm",
        "Anchor":"p1.s1"}],"Notices":[],"Tone":0,"Verdicts":[{"Sentence":"The storm came at night.","IsSupported":true,
        "Reason":"Word for word in the article."}]}
        """;

    private const string VotersKeyThen = "1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f1f";
    private const string AnnaThen = "ff9a5831084d6cc1eeee418eb110b897";
    private const string KeyThen = "abk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private const string KeyHashThen = "9f20a174351ac125c4f07a7024277a10230359e5e46aea64ade9a6c5919ee954";

    [Fact]
    public void A_database_of_the_version_before_keeps_all_that_it_has()
    {
        Write(Noon.ToUnixTimeMilliseconds());
        var later = Reopened();
        var articles = new ArticleStore(later);
        var votes = new VoteStore(later, Microsoft.Extensions.Options.Options.Create(new StorageOptions()), time);

        var entry = Assert.Single(articles.List(owner: null));
        Assert.Equal(("storm", "storm.txt", "Anna", Noon), (entry.Id, entry.Source, entry.AddedBy, entry.AddedAt));
        var article = articles.Read(entry.Text.Hash)!.Article("storm");
        Assert.Equal("The storm came at night.", article.TextOf(article.Paragraphs[0]));
        Assert.Equal("storm", new ChatStore(later).Find("10"));
        Assert.Equal(["10", "11"], new ServerStore(later).List()["100"].Listening);
        Assert.Equal(("newsroom", 7), new KeyStore(later, time).Use(KeyThen) is { } key ? (key.Name, key.RequestsPerMinute) : default);

        Assert.Equal("When did the storm come?", new AnswerStore(later).Find("088d60c62d980926506566ce")!.Question);
        var vote = Assert.Single(votes.List());
        Assert.Equal(("q1", AnnaThen, VoteReason.Wrong, "It was at noon."), (vote.QuestionId, vote.Voter, vote.Reason, vote.Words));
        Assert.Equal((AnswerOutcome.Answered, "The storm came at night."), (vote.Given!.Outcome, vote.Given.Sentences[0].Text));
        votes.Vote("q1", "anna", isUp: true);
        Assert.Equal((1, 0), votes.Count());

        var turns = new TurnStore(later, Microsoft.Extensions.Logging.Abstractions.NullLogger<TurnStore>.Instance);
        var turn = Assert.Single(turns.Recall("web 1 storm", Noon - TimeSpan.FromHours(1), 8)).Turn;
        Assert.Equal(("When did the storm come?", "When did the storm come?", "the storm"), (turn.Question, turn.Asked, turn.About));
        Assert.Equal("The storm came at night.", Assert.Single(turn.Kept!.Claims).Text);
    }

    [Fact]
    public void A_database_of_an_earlier_step_is_brought_up_to_date_and_keeps_what_it_has()
    {
        Articles.Add(New("storm") with { Source = ArticleOrigin.OfSeed("storm.txt") });
        Data.Write(session =>
        {
            session.ExecuteSchema("""
                DROP TABLE kept_answers; DROP TABLE votes; DROP TABLE turns; DROP TABLE channels; DROP TABLE terms; DROP TABLE answers;
                DROP TABLE secrets; DROP TABLE api_keys; DROP TABLE store_checks; DROP TABLE server_settings; DROP TABLE claims; DROP TABLE works;
                DROP INDEX articles_that_are_seeds; ALTER TABLE articles DROP COLUMN is_seed;
                DELETE FROM schema_version WHERE version > 1;
                """);
            return 0;
        });
        var later = Reopened();

        Assert.Single(new ArticleStore(later).List(owner: null));
        Assert.Null(new ChatStore(later).Find("10"));
        Assert.Single(new ArticleStore(later).Seeds());
    }

    [Fact]
    public void A_database_of_a_newer_program_is_left_alone()
    {
        Data.Write(session => session.Execute($"INSERT INTO schema_version (version) VALUES ({99})"));

        Assert.Contains("newer version", Assert.Throws<StoreException>(() => new ArticleStore(Reopened()).List(owner: null)).Message,
            StringComparison.Ordinal);
    }

    // Step 7 adds one table, step 8 one column.
    private void Write(long noon) => Data.Write(session =>
    {
        var text = "Storm\n\nThe storm came at night.\n"u8.ToArray();
        session.ExecuteSchema("DROP TABLE works; ALTER TABLE turns DROP COLUMN asked; DELETE FROM schema_version WHERE version > 6;");
        session.Execute($"""
            INSERT INTO texts (hash, file_hash, name, content, address, given_title, title, paragraphs, bytes)
            VALUES ({"aa"}, {"bb"}, {"storm.txt"}, {text}, {null}, {null}, {"Storm"}, {1L}, {(long)text.Length})
            """);
        session.Execute($"""
            INSERT INTO articles (id, folded_id, owner, hash, source, added_by, added_at)
            VALUES ({"storm"}, {"STORM"}, {""}, {"aa"}, {"storm.txt"}, {"Anna"}, {noon})
            """);
        session.Execute($"INSERT INTO channels (channel, article) VALUES ({"10"}, {"storm"})");
        session.Execute($"""
            INSERT INTO turns (conversation, said_at, question, reply, about, answer)
            VALUES ({"web 1 storm"}, {noon}, {"When did the storm come?"}, {"The storm came at night."}, {"the storm"}, {GroundThen})
            """);
        session.Execute($"INSERT INTO answers (question, given_at, content) VALUES ({"q1"}, {noon}, {GivenThen})");
        session.Execute($"INSERT INTO secrets (name, value) VALUES ({"voters"}, {VotersKeyThen})");
        session.Execute($"""
            INSERT INTO votes (question, voter, is_up, voted_at, reason, words)
            VALUES ({"q1"}, {AnnaThen}, {0L}, {noon}, {"Wrong"}, {"It was at noon."})
            """);
        session.Execute($"INSERT INTO kept_answers (id, asked_at, content) VALUES ({"088d60c62d980926506566ce"}, {noon}, {KeptThen})");
        session.Execute($"""
            INSERT INTO api_keys (name, hash, is_read_only, requests, added_at) VALUES ({"newsroom"}, {KeyHashThen}, {0L}, {7L}, {noon})
            """);
        return session.Execute($"INSERT INTO server_settings (server, content) VALUES ({"100"}, {"""{"Listening":["10","11"]}"""})");
    });
}
