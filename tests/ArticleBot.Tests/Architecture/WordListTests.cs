using System.Text.RegularExpressions;

namespace ArticleBot.Tests.Architecture;

/// <summary>English words are data in src/ArticleBot/English: no other folder holds a list of them.</summary>
public sealed partial class WordListTests
{
    private const int ShortestList = 5;

    // Sentences that the program says, in files that split a text elsewhere.
    private static readonly string[] Allowed =
        ["ArticleBot.Cli/Chatting/SlashCommands.cs", "ArticleBot/Articles/Formats/ArticleComposer.cs"];

    private static readonly HashSet<string> English =
    [
        .. Directory.EnumerateFiles(Path.Combine(SourceFile.Root(), "src", "ArticleBot", "English"), "*.txt")
            .SelectMany(File.ReadLines)
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split([' ', ':', '=', '|', '@', '/'], StringSplitOptions.RemoveEmptyEntries)),
    ];

    [Fact]
    public void No_file_holds_a_list_of_English_words() =>
        Assert.Empty(SourceFile.ReadAll()
            .Where(file => !Allowed.Contains(file.Path))
            .SelectMany(file => Lists(file).Select(list => $"{file.Path}: {list}")));

    [Theory]
    [InlineData("word is \"the\" or \"a\" or \"an\" or \"this\"\n or \"that\"")]
    [InlineData("Words = [\"monday\", \"tuesday\", \"wednesday\", \"thursday\", \"friday\"];")]
    [InlineData("Words = \"monday tuesday wednesday \"\n + \"thursday friday\".Split(' ');")]
    public void A_list_is_found_in_a_pattern_a_collection_and_a_text_that_is_split(string code) =>
        Assert.Single(Lists(new SourceFile("", code)));

    [Theory]
    [InlineData("word is \"the\" or \"a\" or \"an\" or \"this\"")]
    [InlineData("Names = [\"qax\", \"qbx\", \"qcx\", \"qdx\", \"qex\"];")]
    [InlineData("Line = \"the article does not say\";")]
    public void Fewer_words_other_words_and_a_sentence_are_no_list(string code) => Assert.Empty(Lists(new SourceFile("", code)));

    private static IEnumerable<string> Lists(SourceFile file)
    {
        var lists = Literals().Matches(file.Text).Select(match => WordsIn(match).Where(word => !word.Contains(' ', StringComparison.Ordinal)));
        if (file.Text.Contains("Split(", StringComparison.Ordinal))
            lists = lists.Concat(Joined().Matches(file.Text)
                .Select(match => WordsIn(match).SelectMany(words => words.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
                .Where(words => words.All(English.Contains)));
        return lists.Where(words => words.Count(word => English.Contains(word.ToLowerInvariant())) >= ShortestList)
            .Select(words => string.Join(' ', words));
    }

    private static IEnumerable<string> WordsIn(Match code) => Literal().Matches(code.Value).Select(literal => literal.Groups[1].Value);

    // “"a" or "b" or …”, “"a", "b", …”
    [GeneratedRegex(@"(?:""[\w'’ -]+""\s*(?:,|\bor\b)\s*){4,}""[\w'’ -]+""")]
    private static partial Regex Literals();

    // “"a b " + "c d"”
    [GeneratedRegex(@"(?:""[^""\\\n]*""\s*\+\s*)*""[^""\\\n]*""")]
    private static partial Regex Joined();

    [GeneratedRegex("\"([^\"\\\\\n]*)\"")]
    private static partial Regex Literal();
}
