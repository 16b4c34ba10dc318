using System.Collections.Immutable;
using ArticleBot.Asking;
using ArticleBot.Conversations.FollowUps;
using ArticleBot.Conversations.Turns;
using ArticleBot.Model;

namespace ArticleBot.Conversations;

/// <summary>Lets a language model make a follow-up stand alone, and takes no name from it that neither conversation nor article
/// has.</summary>
internal sealed class Condensing(LanguageModel model)
{
    private const int LongestReply = 600;
    private const int MostGrowth = 200;

    /// <summary>Whether there is a model.</summary>
    public bool IsConfigured => model.IsConfigured;

    /// <summary>The question standing alone; null where the model failed or wrote something else.</summary>
    public async Task<string?> CondenseAsync(Question question, ImmutableArray<Turn> turns, CancellationToken cancellation)
    {
        var said = string.Join('\n', turns.Select(turn => $"Question: {turn.Question}\nAnswer: {Beginning(turn.Reply)}"));
        var variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["conversation"] = said, ["question"] = question.Text };
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

    // One line that speaks of nobody who is in neither conversation nor article; anything else is no question of this user.
    private static bool IsRewording(string condensed, Question question, string said) =>
        condensed.Length > 0 && condensed.Length <= question.Text.Length + MostGrowth && !condensed.Contains('\n', StringComparison.Ordinal)
        && NamesIn.Of(condensed).All(name => IsKnown(name.Value, question, said));

    private static bool IsKnown(string name, Question question, string said) =>
        said.Contains(name, StringComparison.OrdinalIgnoreCase) || question.Text.Contains(name, StringComparison.OrdinalIgnoreCase)
        || question.Articles.Any(article => article.Text.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static string Beginning(string reply) => reply.Length <= LongestReply ? reply : reply[..LongestReply];
}
