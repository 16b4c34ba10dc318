using System.Text.RegularExpressions;
using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Conversations;
using ArticleBot.Meaning;
using ArticleBot.Neural;
using ArticleBot.Quotations;
using ArticleBot.Summarising;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Kinds;

/// <summary>
/// Questions, follow-ups and summaries by their kinds, on invented texts and with the models that come with the program. In the files
/// beside this one a text follows its name (“# kind number”), and behind “---” stands a line for each trial: what is done (ask, chat with
/// its questions parted by semicolons, or sum with a style), an expression that the reply holds, and one that it does not. The reply is
/// shown as “ABSTAIN” or “DOUBT”, what is said beside it, “[the few words]” and the sentences.
/// </summary>
public sealed class KindTests
{
    private static readonly string Weights = Path.Combine(AppContext.BaseDirectory, "weights");

    private static readonly LikenessSource Meaning = new(
        NeuralServices.Arctic(Weights, Environment.ProcessorCount),
        new VectorFiles(Options.Create(new MeaningOptions { Cache = "" }), NullLogger<VectorFiles>.Instance));

    private static readonly Understanding Reader = new(NeuralServices.Pairs(Weights));

    private static readonly Dictionary<string, Article> Texts = [];

    public static TheoryData<string, string, string, string> Asked => Lines("ask");

    public static TheoryData<string, string, string, string> Chatted => Lines("chat");

    public static TheoryData<string, string, string, string> Summarised => Lines("sum");

    [Theory]
    [MemberData(nameof(Asked))]
    public Task A_question_gets_its_kind_of_answer(string text, string question, string holds, string lacks) =>
        AskAsync(text, [question], holds, lacks);

    [Theory]
    [MemberData(nameof(Chatted))]
    public Task A_follow_up_is_understood(string text, string questions, string holds, string lacks) =>
        AskAsync(text, questions.Split(';', StringSplitOptions.TrimEntries), holds, lacks);

    [Theory]
    [MemberData(nameof(Summarised))]
    public async Task A_summary_is_of_its_kind(string text, string style, string holds, string lacks)
    {
        var request = new SummaryRequest([Texts[text]], Enum.Parse<SummaryStyle>(style, ignoreCase: true));
        var summary = await new Summariser(TimeProvider.System, meaning: Meaning).SummariseAsync(request, cancellation: Cancellation);

        Judge(string.Join('\n', summary.Sentences.Select(sentence => $"{sentence.Label}: {sentence.Text}")), holds, lacks);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task AskAsync(string text, string[] questions, string holds, string lacks)
    {
        var asker = new ConversationAsker(
            new Asker(Options.Create(new AskingOptions()), TimeProvider.System, meaning: Meaning, understanding: Reader,
                summariser: new Summariser(TimeProvider.System, meaning: Meaning), quotations: new QuotationArchive()),
            new ConversationMemory(Options.Create(new ConversationsOptions()), TimeProvider.System));
        var shown = "";
        foreach (var question in questions)
        {
            var answer = await asker.AskAsync("kinds", new Question(question, [Texts[text]]), cancellation: Cancellation);
            var state = answer.Abstained ? "ABSTAIN " : answer.IsDoubtful ? "DOUBT " : "";
            shown = $"{state}{string.Concat(answer.Notices.Select(notice => notice + ' '))}[{answer.InShort?.Text}] {answer.Text} (understood as: {answer.Question})";
        }

        Judge(shown, holds, lacks);
    }

    private static void Judge(string shown, string holds, string lacks)
    {
        const RegexOptions Loosely = RegexOptions.IgnoreCase | RegexOptions.Singleline;
        Assert.Matches(new Regex(holds, Loosely, TimeSpan.FromSeconds(1)), shown);
        if (lacks.Length > 0)
            Assert.DoesNotMatch(new Regex(lacks, Loosely, TimeSpan.FromSeconds(1)), shown);
    }

    private static TheoryData<string, string, string, string> Lines(string done)
    {
        var data = new TheoryData<string, string, string, string>();
        var folder = Path.Combine(AppContext.BaseDirectory, "Kinds");
        foreach (var path in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            foreach (var block in File.ReadAllText(path).ReplaceLineEndings("\n").Split("# ", StringSplitOptions.RemoveEmptyEntries))
            {
                var (name, rest) = (block[..block.IndexOf('\n', StringComparison.Ordinal)], block[block.IndexOf('\n', StringComparison.Ordinal)..]);
                var parts = rest.Split("\n---\n");
                lock (Texts)
                    Texts.TryAdd(name, ArticleReader.Read("text", parts[0].Trim() + "\n"));
                foreach (var fields in parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(" | ")))
                {
                    if (fields[0] == done)
                        data.Add(name, fields[1], fields[2], fields.ElementAtOrDefault(3) ?? "");
                }
            }
        }

        return data;
    }
}
