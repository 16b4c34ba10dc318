using ArticleBot.Replies.Markup;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleBot.Tests.Replies;

/// <summary>Texts made of what chats, articles and mischief are made of.</summary>
public static class ReplyTexts
{
    private static readonly string[] Pieces =
    [
        " ", "\n", "\n\n", "word", "a longer word", "3.", "- ", "1) ", "+", "*", "**", "_", "`", "```", "~~", "||", "> ", "# ", "-# ", "\\",
            "[x](https://evil.example/)",
        "@", "@everyone", "@here", "everyone", "here", "<", ">", "<@", "<@!1234567890>", "<@&42>", "<#77>", "</ask:1>", "<:x:9>", "<t:1:R>",
            "12", "discord", ".gg/abc",
        "discord.gg/abc", "https://discord.com/invite/abc", "https://example.org/a_b_c", "😀", "👨‍👩‍👧‍👦", "e\u0301", "\u00A0", "\uD83D", "“",
            "”", "--", ":",
    ];

    public static Gen<string> Words { get; } =
        Gen.OneOf(Gen.Elements(Pieces), ArbMap.Default.GeneratorFor<char>().Select(unit => unit.ToString())).ListOf().Select(string.Concat);

    public static Arbitrary<string> Word() => Words.ToArbitrary();

    public static Arbitrary<ReplyText> Text() => Runs.ListOf().Select(runs => new ReplyText([.. runs])).ToArbitrary();

    private static Gen<ReplyRun> Runs { get; } = Gen.OneOf(
        Words.Select(words => new ReplyRun(ReplyRunKind.Plain, words)),
        Words.Select(words => new ReplyRun(ReplyRunKind.Strong, words)),
        Words.Select(words => new ReplyRun(ReplyRunKind.Quiet, words)),
        Gen.Choose(1, 40).Select(number => new ReplyRun(ReplyRunKind.Mark, $"[{number}]")),
        Gen.Choose(0, 80).Select(length =>
            new ReplyRun(ReplyRunKind.Link, "the page", new Uri($"https://example.org/{new string('p', length)}"))));
}
