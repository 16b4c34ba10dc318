namespace ArticleBot.Tests.Architecture;

/// <summary>English words are data in src/ArticleBot/English: no other folder holds a list of them.</summary>
public sealed class WordListTests
{
    private static readonly string[] Allowed =
    [
        // Sentences that the program says, in files that split a text elsewhere.
        "ArticleBot.Cli/Chatting/SlashCommands.cs",
        "ArticleBot/Articles/Reading/ArticleComposer.cs",
        // Names of elements, of classes of style and of fields: the language of pages, not English.
        "ArticleBot/Articles/Formats/Html/HtmlElements.cs",
        "ArticleBot/Articles/Formats/Html/HtmlFormat.cs",
        "ArticleBot/Articles/Formats/Texts/FrontMatter.cs",
    ];

    [Fact]
    public void No_file_holds_a_list_of_English_words()
    {
        var lists = SourceFile.ReadAll()
            .Where(file => !Allowed.Contains(file.Path))
            .SelectMany(file => WordLists.In(file).Select(list => $"{file.Path}: {list.Count} words: {string.Join(' ', list)}"))
            .ToList();

        Assert.True(lists.Count == 0, string.Join('\n', lists));
    }

    [Fact]
    public void Every_file_that_may_hold_a_list_holds_one() =>
        Assert.Equal(Allowed.Order(StringComparer.Ordinal),
            SourceFile.ReadAll().Where(file => WordLists.In(file).Any()).Select(file => file.Path).Where(Allowed.Contains));

    [Theory]
    [InlineData("word is \"the\" or \"a\" or \"an\" or \"this\"\n or \"that\"")]
    [InlineData("Words = [\"monday\", \"tuesday\", \"wednesday\", \"thursday\", \"friday\"];")]
    [InlineData("Words = \"monday tuesday wednesday \"\n + \"thursday friday\".Split(' ');")]
    [InlineData("Days = new() { [\"monday\"] = 1, [\"tuesday\"] = 2, [\"wednesday\"] = 3, [\"thursday\"] = 4, [\"friday\"] = 5 };")]
    [InlineData("word switch { \"the\" => 1, \"a\" or \"an\" => 2, \"this\" when x => 3, \"that\" => 4, _ => 5 }")]
    [InlineData("switch (word) { case \"the\": case \"a\": case \"an\": case \"this\": return 1; case \"that\": return 2; }")]
    [InlineData("[GeneratedRegex(@\"^\\W*(?:the|an?|this\"\n + @\"|that\\s+one|such)\\b\")]")]
    [InlineData("[GeneratedRegex(@\"(?:the|a|\" + Other + @\"|an|this|that)\")]")]
    [InlineData("new Regex($@\"^{Name}(?:the|a|an|this|that)\")")]
    [InlineData("new Regex(\"\"\"^\"(?:the|a|an|this|that)\"\"\")")]
    [InlineData("const string Words = \"the|a|an|this|that\";")]
    public void A_list_is_found_in_whatever_shape(string code) => Assert.Single(WordLists.In(new SourceFile("", code)));

    [Theory]
    [InlineData("word is \"the\" or \"a\" or \"an\" or \"this\"")]
    [InlineData("Names = [\"qax\", \"qbx\", \"qcx\", \"qdx\", \"qex\"];")]
    [InlineData("Line = \"the article does not say\";")]
    [InlineData("[GeneratedRegex(@\"(?:the|a|an|this)\\s+(?:qax|that)\")]")]
    [InlineData("word switch { \"the\" => \"a\", \"an\" => \"this\", _ => \"that\" }")]
    public void Fewer_words_other_words_and_a_sentence_are_no_list(string code) => Assert.Empty(WordLists.In(new SourceFile("", code)));
}
