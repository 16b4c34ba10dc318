using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.Asking.Names;
using ArticleBot.Asking.Overviews;
using ArticleBot.Asking.Quoting;
using ArticleBot.Grounding;
using ArticleBot.Meaning;
using ArticleBot.Observing;
using ArticleBot.Quotations;
using ArticleBot.Retrieval;
using ArticleBot.Summarising;
using ArticleBot.Writing;
using Microsoft.Extensions.Options;

namespace ArticleBot.Asking.Answering;

/// <summary>Answers questions; what every front end calls. Thread-safe.</summary>
/// <param name="options">The limits.</param>
/// <param name="time">Measures how long an answer takes.</param>
/// <param name="writer">Lets a language model write; without one, or where none is configured, every answer is extractive.</param>
/// <param name="meaning">Tells how alike a question is to the parts of its articles; without one words alone are compared.</param>
/// <param name="understanding">Reads the best passages; without one nothing is read.</param>
/// <param name="summariser">Answers questions for the article as a whole; without one they are answered like any other.</param>
/// <param name="quotations">Tells who said what; without it such a question is answered like any other.</param>
/// <param name="indexes">The articles' indexes, which other slices may share; without it the asker has its own.</param>
public sealed class Asker(
    IOptions<AskingOptions> options,
    TimeProvider time,
    GroundedWriter? writer = null,
    LikenessSource? meaning = null,
    Understanding? understanding = null,
    Summariser? summariser = null,
    QuotationArchive? quotations = null,
    IndexCache? indexes = null)
{
    private readonly IndexCache indexes = indexes ?? new IndexCache(options.Value.MaxIndexes);

    /// <summary>Whether passages are read, and not only compared by words.</summary>
    internal bool Reads => understanding is { IsThere: true };

    /// <summary>The answer to a question, or an abstention.</summary>
    /// <param name="question">What is asked, of which articles.</param>
    /// <param name="cancellation">Stops the asking.</param>
    /// <param name="progress">
    /// Told while a language model writes: the checked sentences so far, in order. The answer holds at last, and may differ. Not
    /// called where no model writes.
    /// </param>
    /// <exception cref="AskingException">The question is empty or too long.</exception>
    /// <exception cref="ArgumentException">There is no article, or <see cref="Question.Top"/> is less than 1.</exception>
    public async Task<Answer> AskAsync(Question question, IProgress<ImmutableArray<Claim>>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfLessThan(question.Top, 1, nameof(question));
        if (question.Articles.Count == 0)
            throw new ArgumentException("There is no article to answer from.", nameof(question));
        cancellation.ThrowIfCancellationRequested();
        Check(question.Text);
        var start = time.GetTimestamp();
        var answer = await SummariseAsync(question, progress, cancellation) ?? await AnswerAsync(question, progress, cancellation);
        return WithGenre(answer) with { Elapsed = time.GetElapsedTime(start) };
    }

    // In an opinion piece the writer is the speaker: whoever reads its answer has to know that.
    private static Answer WithGenre(Answer answer)
    {
        var cited = answer.Citations.Where(citation => citation.Paragraph > 0).Select(citation => citation.Article).Distinct().ToList();
        if (answer.Abstained || cited.Count == 0 || GenreNotice.Of(cited) is not { } notice)
            return answer;
        return answer.Notices.Contains(notice, StringComparer.Ordinal)
            ? answer : answer with { Notices = answer.Notices.Insert(0, notice) };
    }

    /// <summary>The answer in the article's own words, whether or not a language model could write one.</summary>
    internal async Task<Answer> ExtractAsync(Question question, CancellationToken cancellation) =>
        (await ExtractiveAsync(question, cancellation)).Answer;

    // A question for the article as a whole; null where it is another, or there is nothing to summarise.
    private async Task<Answer?> SummariseAsync(Question question, IProgress<ImmutableArray<Claim>>? progress,
        CancellationToken cancellation)
    {
        if (summariser is null)
            return null;
        var style = OverviewQuestion.StyleOf(question.Text);
        var focus = style is null ? FocusQuestion.Of(question.Articles, question.Text) : null;
        if (style is null && focus is null)
            return null;
        var request = new SummaryRequest(question.Articles, style ?? SummaryStyle.Short) { Focus = focus };
        var summary = await summariser.SummariseAsync(request, progress, cancellation);
        return summary.Abstained ? null : OverviewAnswer.Of(question, summary);
    }

    private async Task<Answer> AnswerAsync(Question question, IProgress<ImmutableArray<Claim>>? progress, CancellationToken cancellation)
    {
        var (index, answer, likeness) = await ExtractiveAsync(question, cancellation);
        if (writer is { IsConfigured: true } && ExtractiveAnswering.IsAboutText(question.Text))
            answer = await new ModelAnswering(writer).AnswerAsync(index, answer, likeness, progress, cancellation);
        return answer;
    }

    private async Task<(PassageIndex Index, Answer Answer, QuestionLikeness? Likeness)> ExtractiveAsync(Question question,
        CancellationToken cancellation, bool isReworded = false)
    {
        using var step = TimedStep.Begin(TimedStep.Retrieval);
        var isAboutText = ExtractiveAnswering.IsAboutText(question.Text);
        var asked = question.Text;
        var spelling = new QuestionSpelling(asked, null);
        if (isAboutText && understanding is { IsThere: true })
        {
            understanding.Prepare();
            spelling = QuestionSpelling.Mended(asked, question.Articles, understanding.Knows);
            question = question with { Text = spelling.Text };
        }

        var alike = isAboutText && meaning is not null ? meaning.OfAsync(question.Text, question.Articles, cancellation) : null;
        var index = indexes.Of(question.Articles);
        var likeness = alike is null ? null : await alike;
        var answer = ExtractiveAnswering.Answer(index, question.Text, question.Top, likeness, understanding, quotations, question.ToRead,
            question.Among);
        answer = WithSpeakers(answer);
        if (isAboutText && await FromInterviewAsync(question, cancellation) is { } other
            && (answer.Abstained || other.Confidence > answer.Confidence))
            answer = other;
        var isOpen = answer.Abstained || answer.IsDoubtful;
        if (isAboutText && isOpen && !isReworded && await InOtherWordsAsync(question, cancellation) is { } reworded)
            answer = reworded;
        answer = WithNames(answer, question, spelling) with { Question = asked };
        return (index, isAboutText ? ArticleDifference.Of(answer, Alone(question, answer, likeness)) : answer, likeness);
    }

    // Whoever is asked about under another name may be somebody else.
    private static Answer WithNames(Answer answer, Question question, QuestionSpelling spelling)
    {
        if (answer.Abstained)
            return answer;
        if (spelling.Taken is (var typed, var name))
            return answer with { Notices = answer.Notices.Insert(0, Abstention.TakenFor(typed, name)) };
        return question.Articles is [var article] && StrangeName.In(article, question.Text) is { } nobody
            ? answer with { InShort = null, Notices = answer.Notices.Insert(0, Abstention.NobodyCalled(nobody)) } : answer;
    }

    // A sentence in quotation marks is somebody's, whether or not it names them.
    private Answer WithSpeakers(Answer answer)
    {
        if (quotations is null || answer.Abstained)
            return answer;
        ImmutableArray<Claim> claims = [.. answer.Claims.Select(claim => SpokenSentence.WithSpeaker(claim, quotations))];
        return claims.SequenceEqual(answer.Claims) ? answer : answer.With(claims);
    }

    // What somebody who is named answers in an interview, where neither question nor answer has the name.
    private async Task<Answer?> FromInterviewAsync(Question question, CancellationToken cancellation)
    {
        if (InterviewQuestion.Of(question.Articles, question.Text) is not { } asked)
            return null;
        var answer = await ExtractAsync(question.As(asked.Wording), cancellation);
        return !answer.Abstained && answer.Citations.All(asked.IsAnsweredBy) ? answer with { Question = question.Text } : null;
    }

    // “Where is she from” is answered where she was born, or grew up.
    private async Task<Answer?> InOtherWordsAsync(Question question, CancellationToken cancellation)
    {
        Answer? best = null;
        foreach (var wording in OtherWordings.Of(question.Text, question.Articles))
        {
            var (_, other, _) = await ExtractiveAsync(question.As(wording), cancellation, isReworded: true);
            if (OtherWordings.IsSure(other) && other.Confidence > (best?.Confidence ?? 0))
                best = other with { Question = question.Text };
        }

        return best ?? await WithPronounAsync(question, cancellation);
    }

    // The sentence that answers may have a pronoun for the name that is asked about.
    private async Task<Answer?> WithPronounAsync(Question question, CancellationToken cancellation)
    {
        if (question.Articles is not [var article] || PronounWording.Of(article, question.Text) is not { } pronoun)
            return null;
        var (_, other, _) = await ExtractiveAsync(question.As(pronoun.Wording), cancellation, isReworded: true);
        var isAnswer = OtherWordings.IsSure(other) && pronoun.IsAnsweredBy(other) && !ExchangedPerson.IsIn(question.Text, other);
        return isAnswer ? other with { Question = question.Text } : null;
    }

    // What the other articles that were found answer, each by itself; none is asked where there is nothing to compare.
    private IEnumerable<Answer> Alone(Question question, Answer answer, QuestionLikeness? likeness) => answer.Passages
        .Select(passage => passage.Article).Distinct().Where(article => article != answer.InShort?.Article)
        .Select(article =>
            ExtractiveAnswering.Answer(indexes.Of([article]), question.Text, question.Top, likeness, understanding, quotations));

    private void Check(string question)
    {
        var limit = options.Value.MaxQuestionLength;
        if (string.IsNullOrWhiteSpace(question))
            throw new AskingException("The question is empty.");
        if (question.Length > limit)
            throw new AskingException(
                string.Create(CultureInfo.InvariantCulture,
                    $"The question has {question.Length:N0} characters; at most {limit:N0} are answered."));
    }
}
