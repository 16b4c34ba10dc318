using System.Globalization;
using System.Text.Json;
using ArticleBot.Cli.Terminals;
using ArticleBot.Votes;

namespace ArticleBot.Cli.Commands.Feedback;

/// <summary>Votes, and the tests that are made of them, as one JSON object a line.</summary>
internal static class FeedbackJson
{
    /// <summary>One vote.</summary>
    public static void WriteVote(Terminal terminal, ReceivedVote vote) => JsonLine.Write(terminal, json =>
    {
        json.WriteString("id", vote.QuestionId);
        WriteFields(json, vote);
        if (vote.Given is not { } given)
            return;
        json.WriteString("question", given.Question);
        WriteArticle(json, given);
        WriteAnswer(json, given);
    });

    /// <summary>One answer with its votes: what most of them say of it is what a later answer should be.</summary>
    public static void WriteTest(Terminal terminal, string questionId, GivenAnswer given, IReadOnlyCollection<ReceivedVote> votes) =>
        JsonLine.Write(terminal, json =>
        {
            json.WriteString("id", questionId);
            json.WriteString("question", given.Question);
            WriteArticle(json, given);
            WriteExpectation(json, given, votes);
            json.WriteStartArray("votes");
            foreach (var vote in votes)
            {
                json.WriteStartObject();
                WriteFields(json, vote);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteAnswer(json, given);
        });

    /// <summary>A reason as it is printed.</summary>
    public static string NameOf(VoteReason reason) => JsonNamingPolicy.CamelCase.ConvertName(reason.ToString());

    private static void WriteFields(Utf8JsonWriter json, ReceivedVote vote)
    {
        json.WriteString("vote", vote.IsUp ? "up" : "down");
        if (vote.Reason is { } reason)
            json.WriteString("reason", NameOf(reason));
        if (vote.Words.Length > 0)
            json.WriteString("words", vote.Words);
        json.WriteString("at", vote.At.ToString("o", CultureInfo.InvariantCulture));
        json.WriteString("voter", vote.Voter);
    }

    // An answer that cites several articles was given about the library.
    private static void WriteArticle(Utf8JsonWriter json, GivenAnswer given)
    {
        if (given.Articles is [var only])
        {
            json.WriteString("article", only.Id);
            json.WriteString("hash", only.Hash);
            return;
        }

        json.WriteStartArray("articles");
        foreach (var article in given.Articles)
        {
            json.WriteStartObject();
            json.WriteString("id", article.Id);
            json.WriteString("hash", article.Hash);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteExpectation(Utf8JsonWriter json, GivenAnswer given, IReadOnlyCollection<ReceivedVote> votes)
    {
        var (ups, saysNot) = (votes.Count(vote => vote.IsUp), votes.Count(vote => vote.Reason == VoteReason.NotInArticle));
        var isLiked = ups * 2 > votes.Count;
        if (isLiked && given.Abstained || saysNot * 2 > votes.Count && !given.Abstained)
        {
            json.WriteBoolean("absent", true);
        }
        else if (isLiked && given.Articles.Length == 1)
        {
            json.WriteStartArray("paragraph");
            foreach (var place in given.Places)
                json.WriteNumberValue(place.Paragraph);
            json.WriteEndArray();
        }
    }

    private static void WriteAnswer(Utf8JsonWriter json, GivenAnswer given)
    {
        if (given.TraceId is { } trace)
            json.WriteString("traceId", trace);
        json.WriteString("answer", given.Text);
        json.WriteBoolean("abstained", given.Abstained);
        json.WriteNumber("confidence", Math.Round(given.Confidence, 4));
        json.WriteString("mode", NameOf(given));
        json.WriteStartArray("verdicts");
        foreach (var sentence in given.Sentences)
        {
            json.WriteStartObject();
            json.WriteString("text", sentence.Text);
            json.WriteString("verdict", JsonNamingPolicy.CamelCase.ConvertName(sentence.Verdict.ToString()));
            json.WriteStartArray("paragraphs");
            foreach (var place in sentence.Places)
                json.WriteNumberValue(place.Paragraph);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string NameOf(GivenAnswer given) => JsonNamingPolicy.CamelCase.ConvertName(given.Mode.ToString());
}
