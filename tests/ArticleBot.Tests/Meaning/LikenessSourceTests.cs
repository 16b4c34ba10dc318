using ArticleBot.Articles;
using ArticleBot.Meaning;
using ArticleBot.Tests.Retrieval;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ArticleBot.Tests.Meaning;

public sealed class LikenessSourceTests : IDisposable
{
    private static readonly Article Harbour = TestArticles.Harbour;
    private readonly string folder = Directory.CreateTempSubdirectory("vectors").FullName;
    private readonly WordCounts words = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        words.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_paragraph_with_the_questions_words_is_more_alike_than_one_without()
    {
        using var source = new LikenessSource(words.Model);

        var likeness = await source.OfAsync("Who declined to say what it would cost?", [Harbour], Stop);

        Assert.NotNull(likeness);
        Assert.Equal(4, Harbour.Paragraphs.MaxBy(paragraph => likeness.Of(Harbour, paragraph))!.Number);
        Assert.True(likeness.Of(Harbour, Harbour.Blocks[4], 1) > likeness.Of(Harbour, Harbour.Blocks[4], 0));
    }

    [Fact]
    public async Task An_article_is_embedded_once_and_each_question_once()
    {
        using var source = new LikenessSource(words.Model);

        await source.OfAsync("Who came?", [Harbour], Stop);
        var first = words.Seen.Count;
        await source.OfAsync("Who went?", [Harbour], Stop);

        Assert.Equal("query: Who went?", Assert.Single(words.Seen.Skip(first)));
    }

    [Fact]
    public async Task A_later_run_reads_the_articles_vectors_from_disk()
    {
        using (var source = new LikenessSource(words.Model, Files()))
            await source.OfAsync("Who came?", [Harbour], Stop);
        words.Seen.Clear();
        using var later = new LikenessSource(words.Model, Files());

        Assert.NotNull(await later.OfAsync("Who came?", [Harbour], Stop));
        Assert.Equal(["query: Who came?"], words.Seen);
    }

    [Fact]
    public async Task Another_models_vectors_are_not_taken()
    {
        using (var source = new LikenessSource(words.Model, Files()))
            await source.OfAsync("Who came?", [Harbour], Stop);
        words.Seen.Clear();
        using var other = new LikenessSource(words.Model with { Id = "another" }, Files());

        await other.OfAsync("Who came?", [Harbour], Stop);

        Assert.True(words.Seen.Count > 5);
    }

    [Fact]
    public async Task Nobody_waits_where_there_is_no_patience_and_later_the_vectors_are_there()
    {
        var gate = new TaskCompletionSource();
        words.Gate = gate.Task;
        using var source = new LikenessSource(words.Model, patience: TimeSpan.Zero);

        Assert.Null(await source.OfAsync("Who came?", [Harbour], Stop));

        gate.SetResult();
        QuestionLikeness? likeness = null;
        while (likeness is null)
        {
            await Task.Delay(5, Stop);
            likeness = await source.OfAsync("Who came?", [Harbour], Stop);
        }
    }

    [Fact]
    public async Task Patience_is_counted_from_when_the_making_began()
    {
        words.Gate = new TaskCompletionSource().Task;
        var time = new FakeTimeProvider();
        using var source = new LikenessSource(words.Model, patience: TimeSpan.FromSeconds(5), time: time);
        source.Prepare([Harbour]);

        var asked = source.OfAsync("Who came?", [Harbour], Stop);
        Assert.False(asked.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(5));

        Assert.Null(await asked);
        Assert.Null(await source.OfAsync("Who came?", [Harbour], Stop));
    }

    [Fact]
    public async Task A_failure_is_told_once_and_tried_again_after_a_minute()
    {
        var (time, log) = (new FakeTimeProvider(), new Lines());
        words.Failure = new MeaningException("the server is down.", isLasting: false);
        using var source = new LikenessSource(words.Model, time: time, log: log);

        Assert.Null(await source.OfAsync("Who came?", [Harbour], Stop));
        Assert.Null(await source.OfAsync("Who came?", [Harbour], Stop));
        Assert.Equal(["Paragraphs are found by their words alone: the server is down."], log.Told);

        words.Failure = null;
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.NotNull(await source.OfAsync("Who came?", [Harbour], Stop));
    }

    [Fact]
    public async Task A_lasting_failure_is_not_tried_again()
    {
        var time = new FakeTimeProvider();
        words.Failure = new MeaningException("the weights are damaged.", isLasting: true);
        using var source = new LikenessSource(words.Model, time: time);
        await source.OfAsync("Who came?", [Harbour], Stop);
        words.Failure = null;

        time.Advance(TimeSpan.FromDays(1));

        Assert.Null(await source.OfAsync("Who came?", [Harbour], Stop));
    }

    [Fact]
    public async Task Without_a_model_there_is_no_likeness()
    {
        using var source = new LikenessSource(null);

        Assert.Null(await source.OfAsync("Who came?", [Harbour], Stop));
    }

    private VectorFiles Files() => new(Options.Create(new MeaningOptions { Cache = folder }), NullLogger<VectorFiles>.Instance);

    private sealed class Lines : ILogger<LikenessSource>
    {
        public List<string> Told { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (Told)
                Told.Add(formatter(state, exception));
        }
    }
}
