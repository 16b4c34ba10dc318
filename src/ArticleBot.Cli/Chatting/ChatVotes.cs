using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Library;
using ArticleBot.Votes;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Cli.Chatting;

/// <summary>Takes the votes under the terminal chat's answers. An answer is kept only when somebody votes on it.</summary>
internal sealed class ChatVotes(IServiceProvider services)
{
    private (string Id, GivenAnswer Given)? last;

    /// <summary>Remembers the last answer.</summary>
    public void Answered(Answer answer, IReadOnlyCollection<Article> asked) =>
        last = answer.Outcome == AnswerOutcome.Remark ? null : (Guid.NewGuid().ToString("N"), GivenAnswer.Of(answer, asked));

    /// <summary>Votes on the last answer.</summary>
    /// <param name="isUp">Whether it helped.</param>
    /// <param name="why">Why it did not; null where nobody said.</param>
    /// <returns>The line to print.</returns>
    /// <exception cref="StoreException">The vote cannot be kept.</exception>
    public string Vote(bool isUp, string? why)
    {
        if (last is not { } answer)
            return "There is no answer to vote on.";
        VoteReason? reason = Enum.TryParse<VoteReason>(why, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : null;
        if (why is not null && reason is null)
            return $"{why} is no reason; there are wrong, notInArticle, missing and unclear.";
        var store = services.GetRequiredService<IVoteStore>();
        store.Keep(answer.Id, answer.Given);
        store.Vote(answer.Id, Environment.UserName, isUp, reason);
        return "Thank you, noted.";
    }
}
