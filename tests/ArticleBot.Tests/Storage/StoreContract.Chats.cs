using ArticleBot.Asking;
using ArticleBot.Conversations.Turns;
using ArticleBot.Grounding;
using ArticleBot.Library.Terms;
using ArticleBot.Storage;
using ArticleBot.Votes;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Storage;

/// <summary>What every database does for chats: turns, votes, and the terms that questions find articles by.</summary>
public abstract partial class StoreContract
{
    private TurnStore Turns => new(Data, NullLogger<TurnStore>.Instance);

    private VoteStore Votes => VotesIn(Data);

    [Fact]
    public void Turns_come_back_in_order_and_go_with_age()
    {
        for (var minute = 0; minute < 5; minute++)
            Turns.Remember("c", new Turn($"q{minute}\0\uD800", $"r{minute}"), Noon.AddMinutes(minute), Noon.AddMinutes(minute - 3));
        Turns.Remember("d", new Turn("q", "r"), Noon.AddMinutes(5), Noon);

        Assert.Equal(["r3", "r4"], Turns.Recall("c", Noon, 2).Select(said => said.Turn.Reply));
        Assert.Equal(["r2", "r3", "r4"], Turns.Recall("c", Noon, 10).Select(said => said.Turn.Reply));
        Turns.Forget("c");
        Assert.Empty(Turns.Recall("c", Noon, 10));
        Assert.Single(Turns.Recall("d", Noon, 10));
    }

    [Fact]
    public void What_a_turn_stood_on_comes_back_with_it()
    {
        var article = Text("Anna Weber opened the dam.").Article("dam");
        var paragraph = article.Paragraphs[0];
        var citation = new Citation(article, paragraph.Number, paragraph.Span);
        var answer = new Answer
        {
            Question = "Who opened it?",
            Outcome = AnswerOutcome.Answered,
            Text = citation.Text,
            InShort = citation,
            Confidence = 0.5,
            Mode = AnswerMode.Extractive,
            Claims = [new Claim(citation.Text, [citation])],
            Passages = [],
        };
        Turns.Remember("c", new Turn("Who opened it?", citation.Text) { Asked = "who?", About = "the dam", Answer = answer }, Noon, Noon.AddDays(-1));
        var turn = Assert.Single(new TurnStore(Reopened(), NullLogger<TurnStore>.Instance).Recall("c", Noon.AddDays(-1), 5)).Turn;
        var restored = turn.Kept?.On(turn, id => id == "dam" ? article : null);

        Assert.Equal(("who?", "the dam"), (turn.Asked, turn.About));
        Assert.Equal(answer.Claims, restored!.Claims.Select(claim => claim with { Citations = answer.Claims[0].Citations }));
        Assert.Equal([citation], restored.Citations);
        Assert.Equal(citation, restored.InShort);
        Assert.Null(turn.Kept!.On(turn, _ => Text("Another text.").Article("dam")));
        Assert.Null(turn.Kept.On(turn, _ => null));
    }

    [Fact]
    public void Votes_are_one_a_user_and_answer_and_go_with_age()
    {
        Assert.True(Votes.Vote("q1", "1", isUp: true));
        Assert.False(Votes.Vote("q1", "1", isUp: true));
        Assert.True(Votes.Vote("q1", "1", isUp: false));
        Assert.True(Votes.Vote("q1", "1", isUp: false, VoteReason.Wrong));
        Assert.True(Votes.Vote("q1", "2", isUp: true));
        Assert.Equal((1, 1), Votes.Count());
        time.Advance(TimeSpan.FromDays(31));
        Votes.Vote("q2", "1", isUp: true);

        Assert.Equal((1, 0), Votes.Count());
        Assert.Equal(1, Data.Read(session => session.Number($"SELECT COUNT(*) FROM votes")));
    }

    [Fact]
    public void A_vote_has_its_answer_and_its_reason_and_names_nobody()
    {
        var given = Given("Who opened the dam?");
        Votes.Keep("q1", given);
        Votes.Vote("q1", "anna", isUp: false, VoteReason.NotInArticle);
        time.Advance(TimeSpan.FromSeconds(1));
        Votes.Vote("q1", "bo", isUp: true, VoteReason.Wrong);
        time.Advance(TimeSpan.FromSeconds(1));
        Votes.Vote("q2", "anna", isUp: true);
        var votes = VotesIn(Reopened()).List();

        Assert.Equal([VoteReason.NotInArticle, null, null], votes.Select(vote => vote.Reason));
        Assert.Equal(given.ToJson(), votes[0].Given?.ToJson());
        Assert.Null(votes[2].Given);
        Assert.Equal(votes[0].Voter, votes[2].Voter);
        Assert.NotEqual(votes[0].Voter, votes[1].Voter);
        Assert.DoesNotContain(votes, vote => vote.Voter.Contains("anna", StringComparison.Ordinal));
    }

    [Fact]
    public void An_answer_that_nobody_votes_on_goes_and_a_voted_one_stays_with_its_vote()
    {
        Votes.Keep("q1", Given("one"));
        Votes.Keep("q2", Given("two"));
        Votes.Vote("q1", "1", isUp: true);
        time.Advance(TimeSpan.FromDays(2));
        Votes.Keep("q3", Given("three"));

        Assert.Equal(["q1", "q3"], Data.Read(session => session.Query($"SELECT question FROM answers ORDER BY question", row => row.GetString(0))));
        time.Advance(TimeSpan.FromDays(31));
        Votes.Vote("q4", "1", isUp: true);
        Votes.Keep("q4", Given("four"));
        Assert.Equal(["q4"], Data.Read(session => session.Query($"SELECT question FROM answers", row => row.GetString(0))));
    }

    [Fact]
    public void Old_votes_are_deleted_with_the_answers_that_no_younger_vote_is_about()
    {
        foreach (var question in (string[])["q1", "q2", "q3"])
            Votes.Keep(question, Given(question));
        Votes.Vote("q1", "1", isUp: true);
        Votes.Vote("q2", "1", isUp: true);
        time.Advance(TimeSpan.FromHours(2));
        Votes.Vote("q2", "2", isUp: false);

        Assert.Equal(2, Votes.Delete(time.GetUtcNow() - TimeSpan.FromHours(1)));
        Assert.Equal("q2", Assert.Single(Votes.List()).QuestionId);
        Assert.Equal(["q2", "q3"], Data.Read(session => session.Query($"SELECT question FROM answers ORDER BY question", row => row.GetString(0))));
    }

    [Fact]
    public void The_voters_of_an_earlier_version_are_hashed_and_still_vote_once()
    {
        Data.Write(session => session.Execute($"INSERT INTO votes (question, voter, is_up, voted_at) VALUES ({"q1"}, {"12345"}, {1L}, {Noon.ToUnixTimeMilliseconds()})"));

        Assert.NotEqual("12345", Assert.Single(Votes.List()).Voter);
        Votes.Vote("q1", "12345", isUp: false);
        Assert.Equal((0, 1), Votes.Count());
    }

    [Fact]
    public void Terms_are_kept_with_a_text_and_go_with_it()
    {
        var entry = Articles.Add(New("storm")).Entry;
        List<KeptTerms> kept = [];
        Articles.ReadTerms(owner: null, kept.Add);
        Articles.Remove(entry);

        Assert.Equal((entry.Number, entry.Text.Hash), (Assert.Single(kept).Number, kept[0].Hash));
        Assert.False(kept[0].Terms!.Value.IsEmpty);
        Assert.Equal(0, Data.Read(session => session.Number($"SELECT COUNT(*) FROM terms")));
    }

    [Fact]
    public void A_text_that_was_kept_without_terms_gets_them_once_and_a_missing_one_is_passed_over()
    {
        var entry = Articles.Add(New("storm")).Entry;
        Data.Write(session => session.Execute($"DELETE FROM terms"));
        Articles.ReadTerms(owner: null, terms => Assert.Null(terms.Terms));
        Articles.KeepTerms(new Dictionary<string, byte[]>(StringComparer.Ordinal) { [entry.Text.Hash] = [1, 2, 3, 4, 5], ["gone"] = [1] });
        Articles.ReadTerms(owner: null, terms => Assert.Equal([1, 2, 3, 4, 5], terms.Terms!.Value.ToArray()));

        Assert.Equal(1, Data.Read(session => session.Number($"SELECT COUNT(*) FROM terms")));
    }

    [Fact]
    public void Entries_are_given_by_their_numbers_to_those_who_see_them()
    {
        var one = Articles.Add(New("b", "one")).Entry;
        var two = Articles.Add(New("a", "two")).Entry;
        var others = Articles.Add(New("c", "three", owner: "8")).Entry;

        Assert.Equal([two, one], Articles.Entries("7", [one.Number, two.Number, others.Number, 9999]));
    }

    private VoteStore VotesIn(Database data) =>
        new(data, Options.Create(new StorageOptions { VotesMaxAge = TimeSpan.FromDays(30), AnswersMaxAge = TimeSpan.FromDays(1) }), time);

    private static GivenAnswer Given(string question) => new(
        question,
        "Anna Weber.\0 “ñ” 🦊",
        AnswerOutcome.Answered,
        AnswerMode.Model,
        0.75,
        [new GivenArticle("dam", "abc")],
        [new GivenSentence("Anna Weber.", Verdict.Supported, [new GivenPlace("dam", 1)])]);
}
