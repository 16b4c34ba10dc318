using System.Collections.Immutable;
using System.Globalization;
using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.Replies.Markup;
using FsCheck.Xunit;

namespace ArticleBot.Tests.Replies;

public sealed class ReplySplitterTests
{
    private static readonly DiscordMarkdown Markdown = new();

    [Property(MaxTest = 400, Arbitrary = [typeof(ReplyTexts)])]
    public bool No_part_is_over_the_limit_or_blank(ReplyText text, byte more) =>
        Split(text, 32 + more).All(part => Markdown.Write(part).Length <= 32 + more && !string.IsNullOrWhiteSpace(part.ToString()));

    [Property(MaxTest = 400, Arbitrary = [typeof(ReplyTexts)])]
    public bool Nothing_but_white_space_is_lost(ReplyText text, byte more) =>
        Solid(string.Concat(Split(text, 32 + more))) == Solid(text.ToString());

    [Property(MaxTest = 400, Arbitrary = [typeof(ReplyTexts)])]
    public bool Marks_and_links_that_fit_stay_whole(ReplyText text, byte more)
    {
        var limit = 32 + more;
        var whole = text.Runs.Where(run => run.Kind is ReplyRunKind.Mark or ReplyRunKind.Link && Markdown.Write(run).Length <= limit);
        return whole.SequenceEqual(Split(text, limit).SelectMany(part => part.Runs).Where(run => run.Kind is ReplyRunKind.Mark or ReplyRunKind.Link));
    }

    [Property(MaxTest = 400, Arbitrary = [typeof(ReplyTexts)])]
    public bool Words_that_fit_stay_whole(string words, byte more)
    {
        // A no-break space is part of its word.
        var expected = words.Replace('\u00A0', '_').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var limit = Math.Max(32 + more, expected.Select(word => 2 * word.Length + 1).DefaultIfEmpty().Max());
        var found = Split(ReplyText.Plain(words.Replace('\u00A0', '_')), limit).SelectMany(part => part.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return expected.SequenceEqual(found);
    }

    [Property(MaxTest = 400, Arbitrary = [typeof(ReplyTexts)])]
    public bool No_cut_parts_a_surrogate_pair(ReplyText text, byte more)
    {
        var parts = Split(text, 32 + more);
        return parts.Zip(parts.Skip(1)).All(pair =>
            !(char.IsHighSurrogate(pair.First.ToString()[^1]) && char.IsLowSurrogate(pair.Second.ToString()[0]))
            || HasLoneSurrogates(text));
    }

    [Fact]
    public void A_word_beyond_the_limit_is_cut_between_characters_as_a_reader_sees_them()
    {
        const string Family = "👨‍👩‍👧‍👦";
        var word = string.Concat(Enumerable.Repeat(Family, 20));

        var parts = Split(ReplyText.Plain(word), 40);

        Assert.All(parts, part => Assert.Equal(0, part.ToString().Length % Family.Length));
        Assert.Equal(word, string.Concat(parts));
    }

    [Fact]
    public void A_letter_under_a_thousand_accents_is_cut_between_code_points()
    {
        var word = "e" + new string('\u0301', 1000);

        Assert.Equal(word, string.Concat(Split(ReplyText.Plain(word), 100)));
    }

    [Fact]
    public void A_mark_stays_with_the_last_word_of_its_sentence()
    {
        var text = ReplyText.Plain("The ferry sails at noon.\u00A0").With(ReplyRunKind.Mark, "[1]");

        Assert.Equal(["The ferry sails at", "noon.\u00A0[1]"], Split(text, 24).Select(part => part.ToString()));
    }

    [Fact]
    public void A_link_beyond_the_limit_shows_its_words_alone()
    {
        var text = ReplyText.Empty.WithLink("paragraph 3", new Uri("https://example.org/" + new string('x', 200)));

        var run = Assert.Single(Assert.Single(Split(text, 100)).Runs);
        Assert.Null(run.Target);
        Assert.Equal("paragraph 3", run.Text);
    }

    [Fact]
    public void A_very_long_word_loses_nothing()
    {
        var word = string.Concat(Enumerable.Range(0, 60_000).Select(number => number.ToString(CultureInfo.InvariantCulture)));

        Assert.Equal(word, string.Concat(Split(ReplyText.Plain(word), 2000)));
    }

    [Fact]
    public void White_space_alone_is_no_part() => Assert.Empty(Split(ReplyText.Plain(" \n \u00A0"), 100));

    private static ImmutableArray<ReplyText> Split(ReplyText text, int limit) => ReplySplitter.Split(text, limit, Markdown);

    private static string Solid(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)));

    private static bool HasLoneSurrogates(ReplyText text) => text.Runs.Any(run => run.Text.EnumerateRunes().Any(rune => rune.Value == 0xFFFD));
}
