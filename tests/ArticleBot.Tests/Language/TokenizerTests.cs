using ArticleBot.Language;
using FsCheck.Xunit;

namespace ArticleBot.Tests.Language;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  …!? ", "")]
    [InlineData("Rain fell.", "Rain|fell")]
    [InlineData("the mayor’s plan, don't", "the|mayor’s|plan|don't")]
    [InlineData("'quoted' words", "quoted|words")]
    [InlineData("the farmers' market", "the|farmers|market")]
    [InlineData("a US-Chile pact", "a|US|Chile|pact")]
    [InlineData("the U.S. Senate", "the|U.S.|Senate")]
    [InlineData("made in the U.S", "made|in|the|U.S")]
    [InlineData("vitamin A. Then", "vitamin|A|Then")]
    [InlineData("1,250.75 euros, 3.", "1,250.75|euros|3")]
    [InlineData("in 1990, 12 left", "in|1990|12|left")]
    [InlineData("#Lima @Mayor", "Lima|Mayor")]
    [InlineData("Ménière naïve", "Ménière|naïve")]
    [InlineData("e\u0301tat", "e\u0301tat")]
    [InlineData("𝒜 plan 😀", "𝒜|plan")]
    public void Words_and_numbers(string text, string tokens) =>
        Assert.Equal(tokens, string.Join('|', Tokenizer.Tokenize(text).Select(token => token.In(text).ToString())));

    [Property]
    public void Tokens_lie_in_the_text_in_order_and_hold_a_letter_or_digit(string? text)
    {
        var end = 0;
        foreach (var token in Tokenizer.Tokenize(text))
        {
            Assert.True(token.Length > 0);
            Assert.InRange(token.Start, end, text!.Length - token.Length);
            Assert.DoesNotContain(token.In(text).ToString(), char.IsWhiteSpace);
            end = token.End;
        }
    }

    [Property]
    public void No_letter_is_left_out(string? text)
    {
        var tokens = Tokenizer.Tokenize(text);
        for (var i = 0; i < (text ?? "").Length; i++)
            Assert.True(!char.IsLetterOrDigit(text![i]) || tokens.Any(token => token.Start <= i && i < token.End));
    }
}
