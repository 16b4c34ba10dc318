using System.Globalization;
using ArticleBot.Retrieval;
using Microsoft.Extensions.Options;

namespace ArticleBot.Asking;

/// <summary>Answers questions; what every front end calls. Thread-safe.</summary>
public sealed class Asker(IOptions<AskingOptions> options, TimeProvider time)
{
    private readonly IndexCache indexes = new(options.Value.MaxIndexes);

    /// <summary>The answer to a question, or an abstention.</summary>
    /// <exception cref="AskingException">The question is empty or too long.</exception>
    /// <exception cref="ArgumentException">There is no article, or <see cref="Question.Top"/> is less than 1.</exception>
    public Task<Answer> AskAsync(Question question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfLessThan(question.Top, 1, nameof(question));
        if (question.Articles.Count == 0)
            throw new ArgumentException("There is no article to answer from.", nameof(question));
        cancellation.ThrowIfCancellationRequested();
        Check(question.Text);
        var start = time.GetTimestamp();
        var answer = ExtractiveAnswering.Answer(indexes.Of(question.Articles), question.Text, question.Top);
        return Task.FromResult(answer with { Elapsed = time.GetElapsedTime(start) });
    }

    private void Check(string question)
    {
        var limit = options.Value.MaxQuestionLength;
        if (string.IsNullOrWhiteSpace(question))
            throw new AskingException("The question is empty.");
        if (question.Length > limit)
            throw new AskingException(string.Create(CultureInfo.InvariantCulture, $"The question has {question.Length:N0} characters; at most {limit:N0} are answered."));
    }
}
