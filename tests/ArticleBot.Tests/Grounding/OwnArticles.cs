using System.Collections.Concurrent;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;

namespace ArticleBot.Tests.Grounding;

/// <summary>Checks replies about the articles in <c>Replies/</c>, as the bot does.</summary>
internal static class OwnArticles
{
    private static readonly ReplyCheck Checker = new();

    private static readonly ConcurrentDictionary<string, Evidence> Known = new(StringComparer.Ordinal);

    /// <summary>The verdict on a reply of one sentence.</summary>
    public static Verdict VerdictOn(string article, string reply) => Assert.Single(Check(article, reply).Claims).Verdict;

    /// <summary>The verdict on a reply of one sentence about an article of one paragraph.</summary>
    public static Verdict VerdictOnParagraph(string paragraph, string reply) =>
        Assert.Single(CheckParagraph(paragraph, reply).Claims).Verdict;

    /// <summary>A checked reply about an article of one paragraph.</summary>
    public static CheckedReply CheckParagraph(string paragraph, string reply)
    {
        var article = ArticleReader.Read("own", $"News of the day\n\n{paragraph}");
        return Checker.Check(reply, Evidence.Of([(article, article.Blocks[1])]));
    }

    public static CheckedReply Check(string article, string reply) => Checker.Check(reply, EvidenceOf(article));

    private static Evidence EvidenceOf(string id) => Known.GetOrAdd(id, name =>
    {
        var article = ArticleReader.Read(name,
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Grounding", "Replies", name + ".txt")));
        return Evidence.Of(article.Paragraphs.Where(paragraph => paragraph.IsEvidence).Select(paragraph => (article, paragraph)));
    });
}
