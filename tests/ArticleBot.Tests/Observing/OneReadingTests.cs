using System.Diagnostics;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Checking;
using ArticleBot.Conversations.Suggesting;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;
using ArticleBot.Observing;
using ArticleBot.Quotations;
using ArticleBot.Summarising;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleBot.Tests.Observing;

/// <summary>How often an article is read, as the bot's own traces tell.</summary>
public sealed class OneReadingTests
{
    [Fact]
    public async Task All_slices_together_read_an_article_once_and_index_it_once()
    {
        var article = ArticleReader.Read("lock", """
            Lock at Brae opens again

            The lock at Brae opened again on Tuesday after two years of repairs, said Petra Lind, the harbour master.

            “The keeper told me, ‘The gates will hold,’ and I believed him,” Lind said. She had asked for a third gate.

            Odd Berg, a skipper, said that the old gates had leaked for years. “I lost a day each week,” he said.

            The repairs cost 4 million crowns, twice as much as planned.
            """);
        using var steps = new StepCount(article.Text.Length);
        await using var services = new ServiceCollection().AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build()).AddArticleBot().BuildServiceProvider();
        var (asker, archive) = (services.GetRequiredService<Asker>(), services.GetRequiredService<QuotationArchive>());
        var summariser = services.GetRequiredService<Summariser>();

        Assert.False((await asker.AskAsync(new Question("What did the repairs cost?", [article]), cancellation: Stop)).Abstained);
        Assert.False((await asker.AskAsync(new Question("What did Odd Berg say about the gates?", [article]), cancellation: Stop)).Abstained);
        var evidence = Evidence.Of(article.Paragraphs.Select(paragraph => (article, paragraph)));
        Assert.Single(services.GetRequiredService<ReplyCheck>().Check("Petra Lind said the lock opened on Tuesday. [1]", evidence, Stop).Supported);
        Assert.NotEmpty(await services.GetRequiredService<TextCheck>().CheckAsync("The repairs cost 4 million crowns.", [article], Stop));
        Assert.NotEmpty(archive.Find(new QuotationRequest([article])));
        Assert.NotEmpty(archive.Find(new QuotationRequest([article]) { Topic = "gates" }));
        Assert.NotEmpty(archive.Find(new QuotationRequest([article]) { Topic = "gates" }));
        Assert.NotEmpty(archive.Speakers([article]).Entries);
        Assert.False((await summariser.SummariseAsync(new SummaryRequest([article]), cancellation: Stop)).Abstained);
        var focused = new SummaryRequest([article]) { Focus = "the gates" };
        Assert.False((await summariser.SummariseAsync(focused, cancellation: Stop)).Abstained);
        Assert.NotEmpty(SuggestionSource.Of(article));

        Assert.Equal((1, 1), (steps.Of(TimedStep.Reading), steps.Of(TimedStep.Index)));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // The steps of this test's own trace that worked on a text of one length.
    private sealed class StepCount : IDisposable
    {
        private readonly Activity trace = new Activity("test").Start();
        private readonly ActivityListener listener;
        private readonly List<string> names = [];

        public StepCount(long letters)
        {
            listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name == Instruments.Name,
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
                ActivityStopped = step =>
                {
                    if (step.TraceId == trace.TraceId && step.GetTagItem("letters") is long own && own == letters)
                        names.Add(step.OperationName);
                },
            };
            ActivitySource.AddActivityListener(listener);
        }

        public int Of(string name) => names.Count(own => own == name);

        public void Dispose()
        {
            listener.Dispose();
            trace.Dispose();
        }
    }
}
