using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;
using BenchmarkDotNet.Attributes;

namespace ArticleBot.Benchmarks.Grounding;

/// <summary>Checking an answer of eight claims about an article of our own that was read before.</summary>
[MemoryDiagnoser]
public class ReplyCheckBenchmark
{
    private const string Reply =
        "Mayor Teresa Lund ordered the closure of the Victoria Bridge on October 7. [1] The bridge is 94 years old and carries about "
            + "1.2m vehicles a month. [2] "
        + "Lund said she “would rather apologize for a traffic jam than for a funeral”. [3] Repairs could cost $40 million to $55 "
        + "million, Wendell Ames told reporters. [4] "
        + "State officials had rated the bridge “fair” in 2023. [5] Rosa Delgado has laid off three of her eight workers. [6] "
        + "Oyelaran pledged $12m in emergency aid on Friday. [7] A ferry for pedestrians and cyclists will begin on November 3. [9]";

    private readonly ReplyCheck check = new();

    private Evidence evidence = null!;

    [GlobalSetup]
    public void Read()
    {
        var article = ArticleReader.Read("bridge", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Replies", "bridge.txt")));
        evidence = Evidence.Of(article.Paragraphs.Where(paragraph => paragraph.IsEvidence).Select(paragraph => (article, paragraph)));
    }

    [Benchmark]
    public CheckedReply EightClaims() => check.Check(Reply, evidence);
}
