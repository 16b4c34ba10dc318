using System.Text.RegularExpressions;

namespace ArticleBot.Tests.Architecture;

/// <summary>A C# file of src/, read as text.</summary>
/// <param name="Path">Its path from src/, with slashes.</param>
/// <param name="Text">What it holds, without lines that are comments.</param>
internal sealed partial record SourceFile(string Path, string Text)
{
    /// <summary>The namespace that it declares; empty where it declares none.</summary>
    public string Namespace { get; } = NamespaceOf(Text);

    /// <summary>The namespaces that it uses.</summary>
    public IReadOnlyList<string> Usings { get; } = UsingsOf(Text);

    /// <summary>The namespaces whose types it may name without writing the namespace out: its own, those around it, those that it
    /// uses.</summary>
    public IReadOnlySet<string> Visible { get; } = Around(NamespaceOf(Text)).Concat(UsingsOf(Text)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The types that it declares.</summary>
    public IEnumerable<string> Declared => Declaration().Matches(Code).Select(match => match.Groups["name"].Value);

    /// <summary>The words with a capital that may name a type; a member behind a full stop is none.</summary>
    public IReadOnlySet<string> Named => Name().Matches(Code).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

    // Without what stands in quotation marks and behind code.
    private string Code => TrailingComment().Replace(Literal().Replace(Text, "\"\""), "");

    /// <summary>All files of src/, found from where the tests are built.</summary>
    public static IReadOnlyList<SourceFile> ReadAll()
    {
        var source = System.IO.Path.Combine(Root(), "src");
        return
        [
            .. Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
                .Select(path => (Full: path, Path: System.IO.Path.GetRelativePath(source, path).Replace('\\', '/')))
                .Where(file => !file.Path.Split('/').Any(folder => folder is "obj" or "bin"))
                .Select(file => new SourceFile(file.Path, CommentLine().Replace(File.ReadAllText(file.Full), "")))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>The repository's folder.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "ArticleBot.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not lie in the repository.");
        return folder.FullName;
    }

    private static string NamespaceOf(string text) => NamespaceLine().Match(text).Groups["name"].Value;

    private static List<string> UsingsOf(string text) => [.. UsingLine().Matches(text).Select(match => match.Groups["name"].Value)];

    private static IEnumerable<string> Around(string name)
    {
        for (; name.Length > 0; name = name[..Math.Max(0, name.LastIndexOf('.'))])
            yield return name;
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^using (?:static )?(?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"\b(?:class|record struct|record|struct|enum|interface) (?<name>\w+)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"(?<![.\w])[A-Z]\w+")]
    private static partial Regex Name();

    [GeneratedRegex(@"^\s*//[^\n]*", RegexOptions.Multiline)]
    private static partial Regex CommentLine();

    [GeneratedRegex(@"//[^\n]*")]
    private static partial Regex TrailingComment();

    [GeneratedRegex("\"(?:[^\"\\\\\n]|\\\\.)*\"")]
    private static partial Regex Literal();
}
