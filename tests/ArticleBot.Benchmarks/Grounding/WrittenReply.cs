using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ArticleBot.Articles;
using ArticleBot.Benchmarks.Pages;
using ArticleBot.Grounding;

namespace ArticleBot.Benchmarks.Grounding;

/// <summary>A sentence that somebody wrote about an article, with what the checks should do with it.</summary>
/// <param name="Set">Where it is from: <c>own</c>, <c>pages</c>, <c>summaries</c>, <c>entailment-dev</c>, <c>written</c> or
/// <c>written-whole</c>.</param>
/// <param name="Article">The article.</param>
/// <param name="Kind">What is right or wrong about it; kinds that begin with “true” are to be kept.</param>
/// <param name="Text">The sentence with its citations.</param>
/// <param name="IsHeldBack">Whether nothing was tuned on its article.</param>
internal sealed record WrittenReply(string Set, Article Article, string Kind, string Text, bool IsHeldBack)
{
    /// <summary>Whether it is to be kept.</summary>
    public bool IsTrue => Kind.StartsWith("true", StringComparison.Ordinal);

    /// <summary>The article's paragraphs, each of which may be cited.</summary>
    public Evidence Evidence
    { get; } = Evidence.Of(Article.Paragraphs.Where(paragraph => paragraph.IsEvidence || Set is PageSet or WrittenSet or WholeSet)
            .Select(paragraph => (Article, paragraph)));

    private const int HashedLength = 200;
    private const int UnseenHashes = 6;
    private const string LearnedSet = "summaries";
    private static readonly string[] LearnedSets = ["defacto", "fib", "wice"];
    private const string PageSet = "pages";
    private const string WrittenSet = "written";
    private const string WholeSet = "written-whole";
    private const string HeldBackDenials = "denials-held-back.tsv";
    private static readonly string[] Folders = ["Replies", "Readers", "seeds"];
    private static readonly string[] HeldBack = ["lighthouse", "fraud", "drought"];

    /// <summary>The replies about our own articles and, where <paramref name="gold"/> names their texts, about real pages; or those in a
    /// folder that <c>training/unlearned.py</c> has written.</summary>
    public static List<WrittenReply> Read(string? gold)
    {
        if (Directory.Exists(gold))
            return [.. File.ReadLines(Path.Combine(gold, "replies.tsv")).Select(Unlearned(gold))];
        var own = new Dictionary<string, Article>(StringComparer.Ordinal);
        var replies = new[] { "replies.tsv", "denials.tsv", HeldBackDenials }.SelectMany(file => Rows("Replies", file).Select(row =>
            new WrittenReply("own", OwnArticle(own, row[0]), row[1], row[2], file == HeldBackDenials
                || HeldBack.Contains(row[0], StringComparer.Ordinal)))).ToList();
        if (gold is null)
            return replies;
        var pages = new PageArticles(gold);
        replies.AddRange(new[] { ("replies-tuned-on.tsv", false), ("replies-held-back.tsv", true) }.SelectMany(file =>
            Rows("Pages", file.Item1).Select(row =>
            new WrittenReply(PageSet, pages[row[0]], row[1], row[2], file.Item2))));
        var training = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(gold))!, "..", "..", "training");
        replies.AddRange(ReadPairs(Path.Combine(training, "entailment.jsonl.gz"), LearnedSet));
        replies.AddRange(ReadPairs(Path.Combine(training, "entailment-dev.jsonl.gz"), "entailment-dev"));
        return replies;
    }

    // Of what the reader did not learn from every second text may be tuned on.
    private static Func<string, WrittenReply> Unlearned(string folder)
    {
        var articles = new Dictionary<string, Article>(StringComparer.Ordinal);
        return line =>
        {
            var (name, kind, text) = line.Split('\t') is [var first, var second, var third] ? (first, second, third) : default;
            if (!articles.TryGetValue(name, out var article))
                articles[name] = article = ArticleReader.Read(name, File.ReadAllText(Path.Combine(folder, "articles", name + ".txt")));
            var set = text.Contains(" [1, 2, 3, 4,", StringComparison.Ordinal) ? WholeSet : WrittenSet;
            return new WrittenReply(set, article, kind, text, SHA256.HashData(Encoding.UTF8.GetBytes(name))[0] % 2 == 1);
        };
    }

    // Sentences of models' summaries of news, which people have judged: the whole article is one paragraph. Of those that the model learned
    // from only the articles that it has not seen.
    private static IEnumerable<WrittenReply> ReadPairs(string path, string set)
    {
        if (!File.Exists(path))
            yield break;
        // Several sentences about one article share its reading.
        var known = new Dictionary<string, Article>(StringComparer.Ordinal);
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            var pair = JsonDocument.Parse(line).RootElement;
            var (source, premise) = (pair.GetProperty("set").GetString()!, pair.GetProperty("premise").GetString()!);
            var claim = pair.GetProperty("claim").GetString()!.ReplaceLineEndings(" ");
            if (set == LearnedSet && (!LearnedSets.Contains(source) || !IsUnseen(premise) || claim.Contains('<', StringComparison.Ordinal)))
                continue;
            if (!known.TryGetValue(premise, out var article))
                known[premise] = article = ArticleReader.Read("pair", $"Page\n\n{premise.ReplaceLineEndings(" ")}");
            var kind = (pair.GetProperty("label").GetString() == "E" ? "true-" : "wrong-") + source;
            yield return new WrittenReply(set, article, kind, $"{claim} [1]", IsHeldBack: true);
        }
    }

    // As training/packing.py's `is_dev` chooses them.
    [SuppressMessage("Security", "CA5350", Justification = "The hash keeps no secret: it only chooses.")]
    private static bool IsUnseen(string premise) =>
        SHA1.HashData(Encoding.UTF8.GetBytes(premise.Length > HashedLength ? premise[..HashedLength] : premise))[0] < UnseenHashes;

    private static IEnumerable<string[]> Rows(string folder, string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, folder, file)).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));

    private static Article OwnArticle(Dictionary<string, Article> known, string id)
    {
        if (known.TryGetValue(id, out var article))
            return article;
        var file = Folders.Select(folder => Path.Combine(AppContext.BaseDirectory, folder, id + ".txt")).First(File.Exists);
        return known[id] = ArticleReader.Read(id, File.ReadAllText(file));
    }
}
