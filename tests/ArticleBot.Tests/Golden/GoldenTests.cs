using System.Text;
using ArticleBot.Cli;
using ArticleBot.Cli.Running;
using ArticleBot.Cli.Terminals;
using ArticleBot.Tests.Architecture;
using Microsoft.Extensions.Hosting;

namespace ArticleBot.Tests.Golden;

/// <summary>
/// What the command line says of a few texts of our own and of the seed article, held by files, right or wrong: a change shows.
/// <c>.ci/golden</c> writes them anew.
/// </summary>
public sealed class GoldenTests
{
    private const string Rewriting = "ARTICLEBOT_GOLDEN";
    private static readonly string Folder = Path.Combine(SourceFile.Root(), "tests", "ArticleBot.Tests", "Golden");

    public static TheoryData<string> Articles() =>
        [.. Directory.GetFiles(Path.Combine(Folder, "Articles"), "*.commands")
            .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task The_bot_says_of_an_article_what_it_said_before(string article)
    {
        var expected = Path.Combine(Folder, "Expected", article + ".txt");
        var said = await SaidAsync(article);
        if (Environment.GetEnvironmentVariable(Rewriting) == "write")
            await File.WriteAllTextAsync(expected, said, TestContext.Current.CancellationToken);

        var before = await File.ReadAllTextAsync(expected, TestContext.Current.CancellationToken);
        Assert.True(said == before, $"{article}: what the bot says has changed (.ci/golden takes it over)\n{LineDiff.Of(before, said)}");
    }

    [Fact]
    public void A_difference_is_told_line_by_line() => Assert.Equal(
        "  $ ask Who?\n- Ann Lee. [2]\n+ Bo Ek. [3]\n  \n  …\n  $ quotes\n+ nobody\n",
        LineDiff.Of("$ ask Who?\nAnn Lee. [2]\n\na\nb\n$ quotes", "$ ask Who?\nBo Ek. [3]\n\na\nb\n$ quotes\nnobody"));

    // A run for each line of the article's commands, as a user would type it.
    private static async Task<string> SaidAsync(string article)
    {
        using var host = BotHost.Build([]);
        await host.StartAsync(TestContext.Current.CancellationToken);
        var said = new StringBuilder();
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(Folder, "Articles", article + ".commands")))
            said.Append(await SaidAsync(host, line, Find(article)));
        return said.ToString();
    }

    private static async Task<string> SaidAsync(IHost host, string line, string path)
    {
        var (verb, words) = line.Split(' ', 2) is [var first, var rest] ? (first, rest) : (line, "");
        string[] args = verb switch
        {
            "ask" => [verb, words, "--article", path],
            "check" => [verb, "--article", path],
            _ => [verb, .. words.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--article", path],
        };
        using var output = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(new StringReader(words), output, output) { Services = host.Services };
        var code = await CommandLine.RunAsync(args, terminal, TestContext.Current.CancellationToken);
        return $"$ {line}\n{output.ToString().TrimEnd()}\n(exit code {code})\n\n";
    }

    private static string Find(string article) => new[] { Path.Combine(Folder, "Articles"), Path.Combine(SourceFile.Root(), "seeds") }
        .SelectMany(folder => Directory.GetFiles(folder, article + ".*")).First(path => !path.EndsWith(".commands", StringComparison.Ordinal));
}
