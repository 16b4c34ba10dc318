using System.Collections.Immutable;
using ArticleBot.Asking;
using ArticleBot.Grounding;
using ArticleBot.Model;

namespace ArticleBot.Conversations;

/// <summary>Answers questions that may lean on what was asked before in the same conversation. Thread-safe.</summary>
/// <param name="asker">Answers the question once it stands alone.</param>
/// <param name="memory">What was said before.</param>
/// <param name="model">Makes follow-ups stand alone where one is configured; else, and where it fails, rules do.</param>
public sealed class ConversationAsker(Asker asker, ConversationMemory memory, LanguageModel? model = null)
{
    private const int LongestReply = 600;
    private const int MostGrowth = 200;

    /// <summary>The answer; its <see cref="Answer.Question"/> is the question as it was understood.</summary>
    /// <param name="key">Names the conversation: a channel, a thread, a terminal session; about other articles it is another one.</param>
    /// <param name="question">The user's words.</param>
    /// <param name="cancellation">Stops the asking.</param>
    /// <param name="progress">Told while a language model writes: the checked sentences so far, in order; see <see cref="Asker.AskAsync"/>.</param>
    /// <param name="understood">Told the question as it was understood, where that is another wording, before it is answered.</param>
    /// <exception cref="AskingException">The question is empty or too long.</exception>
    public async Task<Answer> AskAsync(
        string key, Question question, IProgress<ImmutableArray<Claim>>? progress = null, Action<string>? understood = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        // Whoever was spoken of in another article is nobody here.
        key = $"{key} {string.Join(' ', question.Articles.Select(article => article.Id))}";
        var alone = await UnderstandAsync(question.Text, memory.Recall(key), cancellation);
        if (!alone.Equals(question.Text, StringComparison.Ordinal))
            understood?.Invoke(alone);
        var answer = await asker.AskAsync(question with { Text = alone }, progress, cancellation);
        if (answer.Outcome != AnswerOutcome.NotAboutArticle)
            memory.Remember(key, new Turn(alone, answer.Text));
        return answer;
    }

    private async Task<string> UnderstandAsync(string question, ImmutableArray<Turn> turns, CancellationToken cancellation)
    {
        if (turns.IsEmpty || question.Length > LongestReply || !FollowUp.IsOne(question))
            return question;
        var byModel = model is { IsConfigured: true } ? await CondenseAsync(model, question, turns, cancellation) : null;
        return byModel ?? FollowUp.Condense(question, turns);
    }

    private static async Task<string?> CondenseAsync(LanguageModel model, string question, ImmutableArray<Turn> turns, CancellationToken cancellation)
    {
        var said = string.Join('\n', turns.Select(turn => $"Question: {turn.Question}\nAnswer: {Beginning(turn.Reply)}"));
        var variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["conversation"] = said, ["question"] = question };
        try
        {
            var condensed = (await model.CompleteAsync(PromptName.Condense, variables, model.StartDeadline(), cancellation)).Trim();
            return IsRewording(condensed, question, said) ? condensed : null;
        }
        catch (ModelException)
        {
            return null;
        }
    }

    // One line that speaks of nobody who was not spoken of; anything else is no question of this user.
    private static bool IsRewording(string condensed, string question, string said) =>
        condensed.Length > 0 && condensed.Length <= question.Length + MostGrowth && !condensed.Contains('\n', StringComparison.Ordinal)
        && NamesIn.Of(condensed).All(name => said.Contains(name.Value, StringComparison.OrdinalIgnoreCase) || question.Contains(name.Value, StringComparison.OrdinalIgnoreCase));

    private static string Beginning(string reply) => reply.Length <= LongestReply ? reply : reply[..LongestReply];
}
