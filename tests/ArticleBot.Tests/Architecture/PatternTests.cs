using System.Text.RegularExpressions;
using ArticleBot.English;

namespace ArticleBot.Tests.Architecture;

/// <summary>The patterns in src/ArticleBot/English/Patterns: all can be read, and the product asks for each.</summary>
public sealed partial class PatternTests
{
    private static readonly IReadOnlyList<(string File, string Name)> Asked =
    [
        .. SourceFile.ReadAll().SelectMany(file => Call().Matches(file.Text))
            .Select(call => (call.Groups["file"].Value, call.Groups["name"].Value)),
    ];

    private static readonly string[] Files =
    [
        .. Directory.EnumerateFiles(Path.Combine(SourceFile.Root(), "src", "ArticleBot", "English", "Patterns"))
            .Select(path => Path.GetFileNameWithoutExtension(path)),
    ];

    [Fact]
    public void Every_pattern_that_the_product_asks_for_is_a_regular_expression()
    {
        Assert.NotEmpty(Asked);
        Assert.All(Asked, pattern => Assert.DoesNotMatch(@"\{[a-z@]", Patterns.Of(pattern.File, pattern.Name).ToString()));
    }

    [Fact]
    public void Every_list_and_every_pattern_is_asked_for_or_stands_in_another()
    {
        var held = Files.SelectMany(file => Patterns.Entries(file).Select(entry => (File: file, entry.Key, Text: entry.Value))).ToList();
        var named = held.SelectMany(entry => Name().Matches(entry.Text)
            .Select(name => (name.Groups["file"] is { Success: true } other ? other.Value : entry.File, name.Groups["name"].Value)));

        Assert.Empty(held.Select(entry => (entry.File, entry.Key)).Except(named.Concat(Asked)));
    }

    [Theory]
    [MemberData(nameof(Pumps))]
    public void No_repeated_words_hold_a_pattern_that_looks_back_up(string pump)
    {
        const int Length = 200;
        var words = string.Concat(Enumerable.Repeat(pump, Length / pump.Length));
        var looksBack = SourceFile.ReadAll().SelectMany(file => LooksBack().Matches(file.Text))
            .Select(call => (File: call.Groups["file"].Value, Name: call.Groups["name"].Value)).Distinct().ToList();

        Assert.NotEmpty(looksBack);
        Assert.All(looksBack, pattern =>
        {
            var expression = new Regex(Patterns.TextOf(pattern.File, pattern.Name), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));
            Assert.All(["", "the ", "“"], before => _ = expression.IsMatch($"{before}{words}!"));
        });
    }

    public static TheoryData<string> Pumps => [.. "a|A|1| |-|.|a |A |a-|A.|1.|1,|, |. |; |“|(|sorry |no |the |said |and |is |not |Ab |ab cd, ".Split('|')];

    [Theory]
    [InlineData("dates", "ordinal", "st|nd|rd|th")]
    [InlineData("follow-ups", "who-is", @"(?i)\bwho(?:\s+(?:is|was)|['’]?s)\s+$")]
    public void A_list_is_a_row_of_alternatives_and_a_pattern_stands_as_it_is(string file, string name, string expected) =>
        Assert.Equal(expected, Patterns.TextOf(file, name));

    [Fact]
    public void What_is_referred_to_counts_as_one_group()
    {
        Assert.Contains("(?:Jan(?:uary|", Patterns.TextOf("dates", "date"), StringComparison.Ordinal);
        Assert.Contains(@"there\s+(?:is|are|was|were)", Patterns.TextOf("not-said", "nobody"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-file", "date")]
    [InlineData("dates", "no-such-name")]
    public void A_file_or_a_name_that_is_not_there_is_an_error(string file, string name) =>
        Assert.Throws<InvalidOperationException>(() => Patterns.Of(file, name));

    [GeneratedRegex(@"Patterns\.(?:Of|Linear|TextOf)\(\s*""(?<file>[^""]+)"",\s*""(?<name>[^""]+)""\)")]
    private static partial Regex Call();

    [GeneratedRegex(@"Patterns\.Of\(\s*""(?<file>[^""]+)"",\s*""(?<name>[^""]+)""\)")]
    private static partial Regex LooksBack();

    [GeneratedRegex(@"\{(?:(?<file>[a-z][a-z-]*)/)?(?<name>[a-z][a-z0-9-]*)\}")]
    private static partial Regex Name();
}
