using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using Assembly = System.Reflection.Assembly;

namespace ArticleBot.Tests.Architecture;

/// <summary>Who may know whom; docs/decisions/0002 says why.</summary>
public sealed class DependencyTests
{
    private static readonly Assembly Product = typeof(ArticleBotServices).Assembly;

    private static readonly ArchUnitNET.Domain.Architecture Loaded =
        new ArchLoader().LoadAssemblies(Product, Assembly.Load("articlebot"), Assembly.Load("ArticleBot.Neural"), Assembly.Load("ArticleBot.Storage")).Build();

    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["English"] = [],
        ["Observing"] = [],
        ["Language"] = [],
        ["Keys"] = [],
        ["Articles"] = [],
        ["Library"] = ["Articles", "Language"],
        ["Meaning"] = ["Observing", "Articles"],
        ["Retrieval"] = ["Observing", "Articles", "Language", "Meaning"],
        ["Grounding"] = ["Articles", "Language", "Meaning", "Quotations"],
        ["Model"] = ["Observing"],
        ["Writing"] = ["Articles", "Language", "Quotations", "Grounding", "Model"],
        ["Quotations"] = ["Observing", "Articles", "Language", "Meaning", "Retrieval"],
        ["Asking"] = ["Observing", "Articles", "Library", "Language", "Meaning", "Retrieval", "Grounding", "Model", "Writing", "Quotations", "Summarising"],
        ["Summarising"] = ["Articles", "Language", "Meaning", "Retrieval", "Grounding", "Model", "Writing", "Quotations"],
        ["Checking"] = ["Articles", "Meaning", "Retrieval", "Grounding"],
        ["Votes"] = ["Articles", "Library", "Grounding", "Asking"],
        ["Evaluation"] = ["Articles", "Library", "Retrieval", "Grounding", "Asking"],
        ["Conversations"] = ["Articles", "Library", "Language", "Retrieval", "Grounding", "Model", "Quotations", "Asking"],
        ["Replies"] =
        [
            "Articles", "Library", "Language", "Retrieval", "Grounding", "Asking", "Summarising", "Quotations", "Checking", "Votes",
        ],
        ["Chats"] =
        [
            "Observing", "Articles", "Library", "Language", "Meaning", "Retrieval", "Grounding", "Asking", "Summarising", "Quotations", "Conversations",
            "Checking", "Replies", "Votes",
        ],
    };

    public static TheoryData<string> Folders() => [.. MayKnow.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_knows_only_the_folders_that_it_may(string folder)
    {
        // The English word lists are data that anybody may read.
        var forbidden = MayKnow.Keys.Except([folder, "English", .. MayKnow[folder]], StringComparer.Ordinal);

        Check(Types().That().ResideInNamespaceMatching(InFolder(folder))
            .Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching(InFolder(string.Join('|', forbidden))));
    }

    [Fact]
    public void Every_folder_of_the_product_has_its_rule()
    {
        var folders = Product.GetTypes()
            .Select(type => type.Namespace?.Split('.'))
            .OfType<string[]>()
            .Where(parts => parts is ["ArticleBot", _, ..])
            .Select(parts => parts[1])
            .Distinct();

        Assert.Equal(MayKnow.Keys.Order(), folders.Order());
    }

    [Fact]
    public void Only_Model_knows_Semantic_Kernel() =>
        Check(Types().That().DoNotResideInNamespaceMatching(@"^ArticleBot\.Model").And().ResideInNamespaceMatching("^ArticleBot")
            .Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching(@"^Microsoft\.SemanticKernel"));

    [Fact]
    public void Only_a_front_ends_host_knows_the_neural_models()
    {
        Assert.DoesNotContain("ArticleBot.Neural", Product.GetReferencedAssemblies().Select(reference => reference.Name));
        Check(Types().That().ResideInNamespaceMatching(@"^ArticleBot\.Cli").And().DoNotHaveName("BotHost")
            .Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching(@"^ArticleBot\.Neural"));
    }

    [Fact]
    public void Only_a_front_ends_host_knows_the_database()
    {
        Assert.DoesNotContain("ArticleBot.Storage", Product.GetReferencedAssemblies().Select(reference => reference.Name));
        Check(Types().That().ResideInNamespaceMatching(@"^ArticleBot\.Cli").And().DoNotHaveName("BotHost")
            .Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching(@"^ArticleBot\.Storage"));
    }

    [Fact]
    public void Only_Neural_knows_ONNX_Runtime() =>
        Assert.DoesNotContain(Product.GetReferencedAssemblies(), reference => reference.Name!.StartsWith("Microsoft.ML", StringComparison.Ordinal));

    [Fact]
    public void The_product_knows_no_front_end_no_console_and_no_Discord()
    {
        var known = Product.GetReferencedAssemblies().Select(reference => reference.Name).ToList();

        Assert.DoesNotContain("articlebot", known);
        Assert.DoesNotContain("System.Console", known);
        Assert.DoesNotContain(known, name => name!.StartsWith("Spectre", StringComparison.Ordinal) || name.StartsWith("Discord", StringComparison.Ordinal));
    }

    [Fact]
    public void The_product_does_not_name_Discord_or_what_only_Discord_has()
    {
        string[] discords = ["discord", "custom_id", "snowflake"];
        var files = Directory.EnumerateFiles(Path.Combine(SourceFile.Root(), "src", "ArticleBot"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin"));

        Assert.Empty(files.SelectMany(file => discords
            .Where(word => File.ReadAllText(file).Contains(word, StringComparison.OrdinalIgnoreCase))
            .Select(word => $"{file} names {word}")));
    }

    private static string InFolder(string folders) => $@"^ArticleBot\.({folders})(\.|$)";

    private static void Check(IArchRule rule) => rule.Check(Loaded);
}
