using ArticleBot.Grounding;

namespace ArticleBot.Tests.Grounding;

public sealed class ReplyReaderTests
{
    [Theory]
    [InlineData("Kim left. [4]", "Kim left.", "4")]
    [InlineData("Kim left [4].", "Kim left.", "4")]
    [InlineData("Kim left. [4][7]", "Kim left.", "4 7")]
    [InlineData("Kim left. [4, 7]", "Kim left.", "4 7")]
    [InlineData("Kim left. [4-6] [5]", "Kim left.", "4 5 6")]
    [InlineData("Kim left. [passage 4]", "Kim left.", "4")]
    [InlineData("Kim [4] left Seoul [7].", "Kim left Seoul.", "4 7")]
    [InlineData("- **Kim left.** [4]", "Kim left.", "4")]
    [InlineData("2. Kim left. [4]", "Kim left.", "4")]
    [InlineData("He met U.S. officials. [4]", "He met U.S. officials.", "4")]
    [InlineData("He said: “We won. We left.” [4]", "He said: “We won. We left.”", "4")]
    [InlineData("Kim left.\n[4]", "Kim left.", "4")]
    [InlineData("Kim left [the room].", "Kim left [the room].", "")]
    [InlineData("Kim left.", "Kim left.", "")]
    [InlineData("Kim left. [99999999999]", "Kim left.", "")]
    public void A_sentence_has_its_words_and_its_citations(string reply, string text, string numbers)
    {
        var sentence = Assert.Single(ReplyReader.Read(reply));
        Assert.Equal(text, sentence.Text);
        Assert.Equal(numbers, string.Join(' ', sentence.Numbers));
    }

    [Theory]
    [InlineData("Kim left. [4] Moon stayed. [5]", "Kim left. 4|Moon stayed. 5")]
    [InlineData("Kim left. Moon stayed. [5]", "Kim left. |Moon stayed. 5")]
    [InlineData("- Kim left. [4]\n- Moon stayed. [5]\n", "Kim left. 4|Moon stayed. 5")]
    [InlineData("Kim said “no.” [4] Moon said “yes.” [5]", "Kim said “no.” 4|Moon said “yes.” 5")]
    public void Sentences_keep_their_own_citations(string reply, string expected) =>
        Assert.Equal(expected, string.Join('|', ReplyReader.Read(reply).Select(sentence => $"{sentence.Text} {string.Join(' ', sentence.Numbers)}")));

    [Theory]
    [InlineData("The article does not say.", true)]
    [InlineData("  \"the article does not say\" [4]\n", true)]
    [InlineData("The article does not say. Kim left. [4]", false)]
    [InlineData("The article does not say when.", false)]
    [InlineData("", false)]
    public void The_fixed_phrase_stands_alone(string reply, bool expected) => Assert.Equal(expected, ReplyReader.IsNotSaid(reply));
}
