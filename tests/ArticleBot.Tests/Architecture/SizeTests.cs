namespace ArticleBot.Tests.Architecture;

/// <summary>What can be read at a glance: the bounds of a line, of a file and of a folder of src/.</summary>
public sealed class SizeTests
{
    private const int LongestLine = 140;
    private const int LongestFile = 250;
    private const int LargestFolder = 24;

    private static readonly List<string> Files =
    [
        .. Directory.EnumerateFiles(Path.Combine(SourceFile.Root(), "src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin")),
    ];

    [Fact]
    public void No_line_has_more_than_140_letters() => Assert.Empty(
        from path in Files
        from line in File.ReadLines(path).Select((text, i) => (Text: text, Number: i + 1))
        where line.Text.Length > LongestLine
        select $"{path}:{line.Number}: {line.Text.Length}");

    [Fact]
    public void No_file_has_more_than_250_lines() => Assert.DoesNotContain(
        Files, path => File.ReadLines(path).Count() > LongestFile);

    [Fact]
    public void No_folder_has_more_than_24_files() => Assert.Empty(
        Files.GroupBy(Path.GetDirectoryName).Where(folder => folder.Count() > LargestFolder)
            .Select(folder => $"{folder.Key}: {folder.Count()}"));
}
