using ArticleBot.Articles;

namespace ArticleBot.Tests.Articles;

public sealed class TextCutTests
{
    [Theory]
    [InlineData("ferry", 5, "ferry", "ferry")]
    [InlineData("ferry", 4, "ferr", "fer…")]
    [InlineData("ab🦊cd", 3, "ab", "ab…")]
    [InlineData("ab🦊cd", 4, "ab🦊", "ab…")]
    [InlineData("", 2, "", "")]
    public void A_text_is_cut_to_its_room_and_never_in_the_midst_of_a_character(string text, int most, string cut, string shortened) =>
        Assert.Equal((cut, shortened), (TextCut.To(text, most), TextCut.Shorten(text, most)));
}
