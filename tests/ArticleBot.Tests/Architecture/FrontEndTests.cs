namespace ArticleBot.Tests.Architecture;

/// <summary>What of the product a front end may know: what asks, checks and replies, and nothing that reads or weighs words.</summary>
public sealed class FrontEndTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["Cli"] =
        [
            "Articles", "Library", "Meaning", "Grounding", "Quotations", "Asking", "Summarising", "Checking", "Votes", "Evaluation",
            "Conversations", "Replies", "Chats", "Keys",
        ],
        ["Web"] =
        [
            "Observing", "Articles", "Library", "Meaning", "Grounding", "Quotations", "Asking", "Summarising", "Checking", "Votes",
            "Conversations", "Replies", "Chats", "Keys", "Model", "DiscordProtocol",
        ],
        ["DiscordProtocol"] = ["Articles", "Quotations", "Summarising", "Votes", "Replies", "Chats"],
    };

    // Only the host puts these together.
    private static readonly string[] OfHosts = ["Neural", "Storage"];

    public static TheoryData<string> FrontEnds() => [.. MayKnow.Keys];

    [Theory]
    [MemberData(nameof(FrontEnds))]
    public void A_front_end_knows_only_the_folders_that_it_may(string frontEnd)
    {
        var files = SourceFile.ReadAll().Where(file => file.Path.StartsWith($"ArticleBot.{frontEnd}/", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(files);
        Assert.Empty(files.SelectMany(file => Folders(file)
            .Where(folder => folder != frontEnd && !MayKnow[frontEnd].Contains(folder) && !(IsHost(file) && OfHosts.Contains(folder)))
            .Select(folder => $"{file.Path} knows {folder}")));
    }

    private static IEnumerable<string> Folders(SourceFile file) =>
        file.Usings.Select(name => name.Split('.')).Where(parts => parts is ["ArticleBot", _, ..]).Select(parts => parts[1]).Distinct();

    private static bool IsHost(SourceFile file) => Path.GetFileName(file.Path) is "BotHost.cs" or "WebHost.cs";
}
