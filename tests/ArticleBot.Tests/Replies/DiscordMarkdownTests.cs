using System.Text.RegularExpressions;
using ArticleBot.DiscordProtocol.Bodies;
using ArticleBot.Replies.Markup;
using FsCheck.Xunit;

namespace ArticleBot.Tests.Replies;

public sealed partial class DiscordMarkdownTests
{
    private static readonly DiscordMarkdown Markdown = new();

    [Theory]
    [InlineData("@everyone look", "@\u200Beveryone look")]
    [InlineData("<@123>", @"\<@" + "\u200B" + @"123\>")]
    [InlineData("<#77>", @"\<\#77\>")]
    [InlineData("discord.gg/abc", @"discord.gg\/abc")]
    [InlineData("https://example.org/x", @"https:\/\/example.org\/x")]
    [InlineData("[free](https://evil.example)", @"\[free\](https:\/\/evil.example)")]
    [InlineData("*bold* _it_ ~~gone~~ ||spoiler|| `code`", @"\*bold\* \_it\_ \~\~gone\~\~ \|\|spoiler\|\| \`code\`")]
    [InlineData("# heading\n> quote\n- item\n+ item\n2. second\n3) third", "\\# heading\n\\> quote\n\\- item\n\\+ item\n2\\. second\n3\\) third")]
    [InlineData(@"back\slash", @"back\\slash")]
    [InlineData("twenty-one at 3.5 (2018)", "twenty-one at 3.5 (2018\\)")]
    [InlineData("Moon Jae-in said: “No.”", "Moon Jae-in said: “No.”")]
    public void Words_come_out_as_they_are_read(string words, string written) =>
        Assert.Equal(written, Markdown.Write(new ReplyRun(ReplyRunKind.Plain, words)));

    [Theory]
    [InlineData(ReplyRunKind.Strong, " strong words ", " **strong words** ")]
    [InlineData(ReplyRunKind.Quiet, "beside", "*beside*")]
    [InlineData(ReplyRunKind.Mark, "[2]", @"\[2\]")]
    [InlineData(ReplyRunKind.Strong, "  ", "  ")]
    public void A_kind_has_its_signs(ReplyRunKind kind, string words, string written) =>
        Assert.Equal(written, Markdown.Write(new ReplyRun(kind, words)));

    [Fact]
    public void A_link_is_masked_and_opens_no_preview() =>
        Assert.Equal("[¶3](<https://example.org/a%28b%29>)", Markdown.Write(new ReplyRun(ReplyRunKind.Link, "¶3", new Uri("https://example.org/a(b)"))));

    [Property(MaxTest = 1000, Arbitrary = [typeof(ReplyTexts)])]
    public bool Nothing_that_is_written_mentions_invites_or_links(string words) =>
        Enum.GetValues<ReplyRunKind>().Where(kind => kind is not (ReplyRunKind.Channel or ReplyRunKind.Role) || !words.All(char.IsAsciiDigit))
            .All(kind => !Live().IsMatch(Markdown.Write(new ReplyRun(kind, words))));

    [Theory]
    [InlineData("645027906669510667", "<#645027906669510667>")]
    [InlineData("1> @everyone <#2", "1\\> @\u200Beveryone \\<\\#2")]
    [InlineData("", "")]
    public void A_channel_is_shown_by_its_id_alone(string id, string written) =>
        Assert.Equal(written, Markdown.Write(new ReplyRun(ReplyRunKind.Channel, id)));

    [Theory]
    [InlineData("7", "<@&7>")]
    [InlineData("7> @everyone", "7\\> @\u200Beveryone")]
    public void A_role_is_shown_by_its_id_alone(string id, string written) =>
        Assert.Equal(written, Markdown.Write(new ReplyRun(ReplyRunKind.Role, id)));

    [Property(MaxTest = 1000, Arbitrary = [typeof(ReplyTexts)])]
    public bool A_reader_sees_the_words_themselves(string words) =>
        Escape().Replace(Markdown.Write(ReplyText.Plain(words)), "$1").Replace("@\u200B", "@", StringComparison.Ordinal) == words.Replace("@\u200B", "@", StringComparison.Ordinal);

    [Property(MaxTest = 1000, Arbitrary = [typeof(ReplyTexts)])]
    public bool Words_are_as_long_together_as_apart(string first, string second) =>
        Enum.GetValues<ReplyRunKind>().All(kind => Length(kind, $"{first} {second}") <= Length(kind, first) + Length(kind, " ") + Length(kind, second));

    [Fact]
    public void The_terminal_gets_the_words_unescaped()
    {
        var text = ReplyText.Plain("*Not* bold @everyone ").With(ReplyRunKind.Mark, "[1]").WithLink(" ¶1", new Uri("https://example.org/"));

        Assert.Equal("*Not* bold @everyone [1] ¶1 <https://example.org/>", new PlainMarkup().Write(text));
    }

    private static int Length(ReplyRunKind kind, string words) => Markdown.Write(new ReplyRun(kind, words)).Length;

    [GeneratedRegex(@"@everyone|@here|<@[!&]?\d+>|<#\d+>|</[^>]+:\d+>|<a?:\w+:\d+>|<t:\d+(?::\w)?>|https?://|discord(?:(?:app)?\.com/invite|\.gg(?:/invite)?)/\w")]
    private static partial Regex Live();

    [GeneratedRegex(@"\\([^0-9A-Za-z\s])")]
    private static partial Regex Escape();
}
