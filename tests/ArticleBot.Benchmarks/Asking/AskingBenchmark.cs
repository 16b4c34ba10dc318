using System.Text;
using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Retrieval;
using ArticleBot.Summarising;
using BenchmarkDotNet.Attributes;

namespace ArticleBot.Benchmarks.Asking;

/// <summary>Indexing the seed article, answering one question on it and on an article of 10,000 paragraphs.</summary>
[MemoryDiagnoser]
public class AskingBenchmark
{
    private const string Question = "Where did Kim and Pompeo have lunch?";
    private const int ManyParagraphs = 10_000;
    private readonly Article seed =
        ArticleFile.Read(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt")[0], int.MaxValue);
    private PassageIndex seedIndex = null!;
    private PassageIndex longIndex = null!;

    [GlobalSetup]
    public void Build()
    {
        seedIndex = PassageIndex.Build([seed]);
        longIndex = PassageIndex.Build([Long()]);
    }

    [Benchmark]
    public PassageIndex IndexTheSeed() => PassageIndex.Build([seed]);

    [Benchmark]
    public Answer AskTheSeed() => ExtractiveAnswering.Answer(seedIndex, Question, 3);

    [Benchmark]
    public Answer AskTenThousandParagraphs() => ExtractiveAnswering.Answer(longIndex, Question, 3);

    [Benchmark]
    public Summary SummariseTheSeed() =>
        new Summariser(TimeProvider.System).SummariseAsync(new SummaryRequest([seed])).GetAwaiter().GetResult();

    // The seed's words in a new order for each paragraph, so that terms are as rare and as common as in news.
    private Article Long()
    {
        var words = seed.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var random = new Random(1);
        var text = new StringBuilder("A long article");
        for (var paragraph = 0; paragraph < ManyParagraphs; paragraph++)
        {
            text.Append("\n\nParagraph");
            for (var word = 0; word < 40; word++)
                text.Append(' ').Append(words[random.Next(words.Length)]);
            text.Append('.');
        }

        return ArticleReader.Read("long", text.ToString());
    }
}
