using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Conversations.FollowUps;
using ArticleBot.Conversations.Suggesting;
using ArticleBot.Conversations.Turns;
using ArticleBot.Grounding;
using ArticleBot.Model;
using ArticleBot.Quotations;

namespace ArticleBot.Conversations;

/// <summary>Answers questions that may lean on what was asked before in the same conversation. Thread-safe.</summary>
/// <param name="asker">Answers the question once it stands alone.</param>
/// <param name="memory">What was said before.</param>
/// <param name="model">Makes follow-ups stand alone where one is configured; else, and where it fails, rules do.</param>
/// <param name="time">Bounds how long suggestions are looked for; null for the system's.</param>
public sealed class ConversationAsker(Asker asker, ConversationMemory memory, LanguageModel? model = null, TimeProvider? time = null)
{
    private const int LongestFollowUp = 600;
    private const int MostOffered = 2;

    // Stands in the key where the question chooses its articles: the conversation is one, whatever it chooses.
    private const string WholeLibrary = "*";

    // With nothing said before, “tell me more” asks for the article.
    private const string Overview = "What are the main points?";

    private readonly SuggestedQuestions suggesting = new(asker, time ?? TimeProvider.System);
    private readonly Condensing? condensing = model is null ? null : new Condensing(model);
    private readonly ReadingChoice choice = new(asker);
    private readonly FurtherAnswer further = new(asker);

    /// <summary>The answer; its <see cref="Answer.Question"/> is the question as it was understood.</summary>
    /// <param name="key">Names the conversation: a channel, a thread, a terminal session; about other articles it is another one.</param>
    /// <param name="question">The user's words.</param>
    /// <param name="cancellation">Stops the asking.</param>
    /// <param name="progress">Told while a language model writes: the checked sentences so far, in order; see
    /// <see cref="Asker.AskAsync"/>.</param>
    /// <param name="understood">Told the question as it was understood, where that is another wording, before it is answered.</param>
    /// <exception cref="AskingException">The question is empty or too long.</exception>
    public async Task<Answer> AskAsync(
        string key,
        Question question,
        IProgress<ImmutableArray<Claim>>? progress = null,
        Action<string>? understood = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        // Whoever was spoken of in another article is nobody here.
        key = KeyOf(key, question);
        ImmutableArray<Turn> turns = [.. memory.Recall(key).Select(turn => Restored(turn, question))];
        if (question.Text.Length <= LongestFollowUp && ReplyRequest.Of(question.Text) is { } request)
        {
            if (turns is [.., { Answer: { } last } turn] && ReplyAnswers.Of(request, question.Text, last) is { } shown)
            {
                if (request is ReplyRequest.More && !shown.Abstained)
                    memory.Remember(key, turn with { Reply = shown.Text, Answer = shown });
                return shown;
            }

            if (request is ReplyRequest.More)
            {
                var overview = await AnswerAsync(key, question, null, [], new UnderstoodQuestion(Overview), progress, cancellation);
                return overview with { Question = question.Text };
            }
        }

        var (alone, others) = await UnderstandAsync(question, turns, cancellation);
        var isReworded = !alone.Text.Equals(question.Text, StringComparison.Ordinal);
        var spokenOf = isReworded || alone.ToRead is not null ? SpokenOf(question, turns) : [];
        if (isReworded)
            understood?.Invoke(alone.Text);
        var answer = await AnswerAsync(key, question, turns.LastOrDefault()?.Answer, spokenOf, alone, progress, cancellation);
        var offered = others.Select(other => new OtherReading(other.About!, other.Text));
        if (others.IsEmpty && !answer.Abstained && alone.Text.Length <= LongestFollowUp)
        {
            var read = Cited(answer).Where(article => article.Text.Length <= ArticlePeople.LongestAtOnce);
            offered = Namesakes.Of(alone.Text, answer, People(read));
        }

        return answer with { OtherReadings = [.. offered.Take(MostOffered)] };
    }

    /// <summary>The same answer with questions to ask next; takes at most a second or two, and asks no language model.</summary>
    /// <param name="key">Names the conversation.</param>
    /// <param name="question">The user's words.</param>
    /// <param name="answer">The answer to them.</param>
    /// <param name="cancellation">Stops the search.</param>
    public async Task<Answer> SuggestAsync(string key, Question question, Answer answer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        if (memory.Suggestions == 0)
            return answer;
        var turns = memory.Recall(KeyOf(key, question));
        return answer with { Suggestions = await suggesting.AfterAsync(memory.Suggestions, question, answer, turns, cancellation) };
    }

    private static string KeyOf(string key, Question question) =>
        $"{key} {(question.Library is null ? string.Join(' ', question.Articles.Select(article => article.Id)) : WholeLibrary)}";

    private async Task<Answer> AnswerAsync(
        string key,
        Question question,
        Answer? told,
        IEnumerable<Article> spokenOf,
        UnderstoodQuestion alone,
        IProgress<ImmutableArray<Claim>>? progress,
        CancellationToken cancellation)
    {
        // A language model is asked in the words that stand alone.
        var wording = condensing is { IsConfigured: true } ? alone.Text : alone.BestWording;
        var reworded = question.Reworded(wording, spokenOf) with { ToRead = alone.ToRead };
        var answer = (await asker.AskAsync(reworded, progress, cancellation)) with { Question = alone.Text };
        if (told is not null)
            answer = (await further.InsteadAsync(answer, question.Text, reworded, told, cancellation)) with { Question = alone.Text };
        if (answer.Outcome is AnswerOutcome.Answered or AnswerOutcome.NotInArticle)
            memory.Remember(key, new Turn(alone.Text, answer.Text) { Asked = question.Text, About = alone.About, Answer = answer });
        return alone.IsDoubtful ? answer.Doubted() : answer;
    }

    private async Task<(UnderstoodQuestion Alone, ImmutableArray<UnderstoodQuestion> Others)> UnderstandAsync(
        Question question, ImmutableArray<Turn> turns, CancellationToken cancellation)
    {
        var asked = new UnderstoodQuestion(question.Text);
        // “Thanks” leans on nothing.
        if (turns.IsEmpty || question.Text.Length > LongestFollowUp || QuestionForm.Of(question.Text) == QuestionScope.OtherRequest)
            return (asked, []);
        var readings = FollowUp.Readings(question.Text, turns, People(SpokenOf(question, turns)));
        var leans = !readings.IsEmpty || FollowUp.PointsBack(question.Text);
        if (leans && condensing is { IsConfigured: true } && await condensing.CondenseAsync(question, turns, cancellation) is { } condensed)
            return (new UnderstoodQuestion(condensed), []);
        if (readings.IsEmpty && asker.Reads && ReadFollowUp.WithLast(question.Text, turns[^1]) is { } led)
            readings = [asked, led];
        if (readings.IsEmpty)
            return (asked, []);
        // A language model sees none of the turns: it is asked in words that stand alone.
        var alsoAsAsked = condensing is not { IsConfigured: true };
        var toRead = ReadFollowUp.Of(question.Text, turns);
        return await choice.ChooseAsync(readings, alsoAsAsked, question, toRead, SpokenOf(question, turns), cancellation);
    }

    // Of many articles those that were spoken of: reading them all for one pronoun would take too long.
    private static IEnumerable<Article> SpokenOf(Question question, ImmutableArray<Turn> turns)
    {
        var cited = turns.SelectMany(turn => turn.Answer is { } answer ? Cited(answer) : []);
        if (question.Articles.Count > 1)
            return cited;
        return question.Library is null ? question.Articles : question.Articles.Union(cited);
    }

    // What was said before a restart, or to another process, is known by what the store kept.
    private static Turn Restored(Turn turn, Question question) =>
        turn is { Answer: null, Kept: { } kept } ? turn with { Answer = kept.On(turn, question.Find) } : turn;

    private static IEnumerable<Article> Cited(Answer answer) => answer.Citations.Select(citation => citation.Article);

    private static ImmutableArray<ArticlePerson> People(IEnumerable<Article> articles) =>
        [.. articles.Distinct().SelectMany(article => ArticlePeople.Of(article))];
}
