using System.Collections.Immutable;
using ArticleBot.Grounding;
using ArticleBot.Retrieval;

namespace ArticleBot.Asking;

/// <summary>What the bot says to a question, with everything that it stands on.</summary>
public sealed record Answer
{
    /// <summary>The question as it was answered (after a follow-up was made to stand alone).</summary>
    public required string Question { get; init; }

    /// <summary>Whether it is an answer or an abstention.</summary>
    public required AnswerOutcome Outcome { get; init; }

    /// <summary>The words of the answer, or the fixed words of the abstention. Never blank.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The few words of the article that answer, found by the reader; they stand in one of the answer's citations. Null where there
    /// is no reader, where it is not sure of them, and where a question asks whether something is so.
    /// </summary>
    public Citation? InShort { get; init; }

    /// <summary>
    /// Probability from 0 to 1 that the article answers the question, see docs/confidence.md; of a language model's answer, that the
    /// article supports it, by the checks of its sentences.
    /// </summary>
    public required double Confidence { get; init; }

    /// <summary>How it was made.</summary>
    public required AnswerMode Mode { get; init; }

    /// <summary>The answer's sentences in order, each with what it stands on; none for an abstention.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>What the answer stands on, in the order of its sentences, each place once.</summary>
    public IEnumerable<Citation> Citations => Claims.SelectMany(claim => claim.Citations).Distinct();

    /// <summary>The retrieval's ranking, best first.</summary>
    public required ImmutableArray<RankedPassage> Passages { get; init; }

    /// <summary>The nearest place, offered with an abstention; null where nothing is near.</summary>
    public Citation? ClosestPassage { get; init; }

    /// <summary>Plain lines about how the answer came about (a fallback, statements left out); usually none.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];

    /// <summary>Other ways to understand a follow-up question that are nearly as likely as the one that was answered; usually
    /// none.</summary>
    public ImmutableArray<OtherReading> OtherReadings { get; init; } = [];

    /// <summary>Questions to ask next that the articles answer, in their order; none where nobody looked for any.</summary>
    public ImmutableArray<string> Suggestions { get; init; } = [];

    /// <summary>What the language model wrote and what the check said; null where none was asked.</summary>
    public AnswerTrace? Trace { get; init; }

    /// <summary>The id of the question's trace, 32 hexadecimal digits, which the log tells, too; null where nobody follows it.</summary>
    public string? TraceId { get; init; }

    /// <summary>From the question's arrival to the answer.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Whether it is given with a word of doubt: an extractive answer of low confidence.</summary>
    public bool IsDoubtful => Notices.Contains(Abstention.Doubtful, StringComparer.Ordinal);

    /// <summary>Whether the bot says that the article does not answer.</summary>
    public bool Abstained => Outcome != AnswerOutcome.Answered;

    /// <summary>This answer, or abstention, with other sentences of the article in its place, given without doubt.</summary>
    /// <param name="claims">The sentences, at least one.</param>
    /// <param name="leastConfidence">The confidence, from 0 to 1, that it has at least.</param>
    /// <param name="inShort">The few words of them that answer; null where there are none.</param>
    internal Answer ToldBy(ImmutableArray<Claim> claims, double leastConfidence, Citation? inShort = null) => With(claims) with
    {
        Outcome = AnswerOutcome.Answered,
        InShort = inShort,
        ClosestPassage = null,
        Confidence = Math.Max(Confidence, leastConfidence),
        Notices = [],
    };

    /// <summary>This answer with other sentences, and all else as it is.</summary>
    internal Answer With(ImmutableArray<Claim> claims) =>
        this with { Claims = claims, Text = string.Join(' ', claims.Select(claim => claim.Text)) };

    /// <summary>This answer with a word of doubt; itself where it abstains, has one, or is a language model's.</summary>
    internal Answer Doubted() => Abstained || IsDoubtful || Mode != AnswerMode.Extractive
        ? this : this with { InShort = null, Notices = Notices.Add(Abstention.Doubtful) };
}
