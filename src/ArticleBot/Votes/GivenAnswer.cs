using System.Collections.Immutable;
using System.Text.Json;
using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Grounding;
using ArticleBot.Library;

namespace ArticleBot.Votes;

/// <summary>An answer as it was given, for those who vote on it and for whoever makes a test of it.</summary>
/// <param name="Question">The question as it was understood, standing alone.</param>
/// <param name="Text">The words of the answer or of the abstention.</param>
/// <param name="Outcome">What became of the question.</param>
/// <param name="Mode">How the answer was made.</param>
/// <param name="Confidence">How sure the bot was, 0 to 1.</param>
/// <param name="Articles">The articles that it cites; those that were asked about where it cites none and they are few.</param>
/// <param name="Sentences">Its sentences with their verdicts, also those that were stopped.</param>
public sealed record GivenAnswer(
    string Question,
    string Text,
    AnswerOutcome Outcome,
    AnswerMode Mode,
    double Confidence,
    ImmutableArray<GivenArticle> Articles,
    ImmutableArray<GivenSentence> Sentences)
{
    private const int FewArticles = 3;

    /// <summary>The id of the question's trace, which the log tells, too; null where nobody followed it.</summary>
    public string? TraceId { get; init; }

    /// <summary>Whether the bot said that the article does not answer.</summary>
    public bool Abstained => Outcome != AnswerOutcome.Answered;

    /// <summary>The paragraphs that it cites.</summary>
    public IEnumerable<GivenPlace> Places =>
        Sentences.Where(sentence => sentence.Verdict == Verdict.Supported).SelectMany(sentence => sentence.Places).Distinct();

    /// <summary>What is kept of an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="asked">The articles that were asked about.</param>
    public static GivenAnswer Of(Answer answer, IReadOnlyCollection<Article> asked)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(asked);
        var cited = answer.Citations.Select(citation => citation.Article).Distinct().ToList();
        if (cited.Count == 0 && asked.Count <= FewArticles)
            cited.AddRange(asked);
        return new GivenAnswer(
            answer.Question,
            answer.Text,
            answer.Outcome,
            answer.Mode,
            answer.Confidence,
            [.. cited.Select(article => new GivenArticle(article.Id, TextHash.Of(article)))],
            [.. SentencesOf(answer)])
        {
            TraceId = answer.TraceId,
        };
    }

    /// <summary>The answer as JSON; <see cref="FromJson"/> reads it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, GivenAnswerJson.Default.GivenAnswer);

    /// <summary>Reads what <see cref="ToJson"/> wrote; null where it is something else.</summary>
    public static GivenAnswer? FromJson(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, GivenAnswerJson.Default.GivenAnswer);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // The article's own sentences need no check.
    private static IEnumerable<GivenSentence> SentencesOf(Answer answer) => answer.Trace is { } trace
        ? trace.Claims.Select(claim => new GivenSentence(claim.Text, claim.Verdict, PlacesOf(claim.Citations)))
        : answer.Claims.Select(claim => new GivenSentence(claim.Text, Verdict.Supported, PlacesOf(claim.Citations)));

    private static ImmutableArray<GivenPlace> PlacesOf(ImmutableArray<Citation> citations) =>
        [.. citations.Select(citation => new GivenPlace(citation.Article.Id, citation.Paragraph)).Distinct()];
}
