using System.Collections.Immutable;
using ArticleBot.Asking;
using ArticleBot.Grounding;
using ArticleBot.Replies.Actions;
using ArticleBot.Replies.Markup;

namespace ArticleBot.Replies;

/// <summary>An answer, or an abstention with the closest passage.</summary>
public static class AnswerReply
{
    /// <summary>The reply to a question.</summary>
    /// <param name="answer">What the bot found.</param>
    /// <param name="asked">The user's words; where the answer is to another wording, the reply says to which.</param>
    /// <param name="questionId">Names the question in votes, 1 to 32 letters and digits; null for no votes.</param>
    /// <param name="conversation">The key of the conversation that a follow-up joins; null where none can be pressed for.</param>
    public static ChatReply Of(Answer answer, string asked, string? questionId = null, string? conversation = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(asked);
        var cited = CitedText.For(answer.Claims);
        var text = answer.Claims.IsEmpty ? ReplyText.Plain(answer.Text) : Words(answer.Claims, cited);
        return new ChatReply
        {
            Text = Understood(answer.Question, asked).With(InShort(answer)).With(text),
            Sources = answer.ClosestPassage is { } closest && answer.Abstained ? [CitedText.Unmarked(closest)] : cited.Sources,
            Notices = answer.Notices,
            IsOfManyArticles = answer.Passages.Select(passage => passage.Article).Distinct().Skip(1).Any(),
            Tone = answer.Outcome == AnswerOutcome.Remark
                ? ReplyTone.Information : answer.Abstained ? ReplyTone.Abstention : ReplyTone.Answer,
            Offers = Offers(answer),
            Choices = [.. Choices(answer, questionId, conversation)],
        };
    }

    /// <summary>What the reader may ask next: other ways to understand the question, then what the article answers besides.</summary>
    public static ImmutableArray<ReplyChoice> Offers(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var readings = answer.OtherReadings.Select((other, i) =>
            new ReplyChoice(i == 0 ? $"Do you mean {other.About}?" : $"Or {other.About}?", new ReplyAction.Ask(other.Question)));
        return [.. readings, .. answer.Suggestions.Select(question => new ReplyChoice(question, new ReplyAction.Ask(question)))];
    }

    /// <summary>What is ready of an answer while the rest is still being written; without choices.</summary>
    /// <param name="claims">The checked sentences so far.</param>
    public static ChatReply SoFar(ImmutableArray<Claim> claims)
    {
        var cited = CitedText.For(claims);
        return new ChatReply
        {
            Text = Words(claims, cited).With(ReplyRunKind.Plain, claims.IsEmpty ? "…" : " …"),
            Sources = cited.Sources,
        };
    }

    /// <summary>The sentences with their marks, as they stand in the reply.</summary>
    public static ReplyText Words(ImmutableArray<Claim> claims) => Words(claims, CitedText.For(claims));

    private static ReplyText Words(ImmutableArray<Claim> claims, CitedText cited) => ReplyText.Join(" ", claims.Select(cited.Marked));

    private static ReplyText Understood(string question, string asked) =>
        asked.Trim().Equals(question.Trim(), StringComparison.Ordinal)
            ? ReplyText.Empty
            : ReplyText.Empty.With(ReplyRunKind.Quiet, $"Understood as: {question}").With(ReplyRunKind.Plain, "\n");

    // The few words that answer stand on a line of their own before their sentence.
    private static ReplyText InShort(Answer answer) =>
        answer.InShort is { } words
            ? ReplyText.Empty.With(ReplyRunKind.Strong, words.Text).With(ReplyRunKind.Plain, "\n") : ReplyText.Empty;

    private static IEnumerable<ReplyChoice> Choices(Answer answer, string? questionId, string? conversation)
    {
        var citations = answer.Abstained && answer.ClosestPassage is { } closest ? [closest] : answer.Citations;
        var shown = citations.Select(citation => Place(citation.Article, citation.Paragraph)).Distinct().ToImmutableArray();
        if (!shown.IsEmpty)
            yield return new ReplyChoice("Sources", new ReplyAction.ShowSources(shown));
        var more = answer.Passages.Select(passage => Place(passage.Article, passage.Paragraph.Number)).Except(shown).ToImmutableArray();
        if (!more.IsEmpty)
            yield return new ReplyChoice("More", new ReplyAction.ShowMore(more));
        if (questionId is null || answer.Outcome == AnswerOutcome.Remark)
            yield break;
        yield return new ReplyChoice("👍", new ReplyAction.Vote(questionId, IsUp: true));
        yield return new ReplyChoice("👎", new ReplyAction.Vote(questionId, IsUp: false));
        if (conversation is { Length: > 0 and <= ReplyAction.FollowUp.MaxConversationLength })
            yield return new ReplyChoice("Follow up", new ReplyAction.FollowUp(conversation));
    }

    private static ParagraphPlace Place(Articles.Article article, int paragraph) => new(ReplyKeys.Of(article), paragraph);
}
