using ArticleBot.Articles;

namespace ArticleBot.Tests.Articles;

public sealed class VisibleTextTests
{
    private const string Tags = "\U000E0020\U000E0049\U000E0047\U000E007F";

    [Theory]
    [InlineData("The mayor" + Tags + " left.", "The mayor left.")]
    [InlineData("Mr\u200F Smith\u061C said \u200Eyes", "Mr Smith said yes")]
    [InlineData("An\u200Dna B\u200Cerg", "Anna Berg")]
    [InlineData("a\uFE0F\U000E0100b\u034F\u3164\u115F\uFFA0c", "abc")]
    [InlineData("\u001B[31mred", "[31mred")]
    public void What_cannot_be_seen_is_dropped_from_titles_and_text(string words, string seen)
    {
        Assert.Equal(seen, VisibleText.Of(words));
        Assert.Equal($"{seen} x\n\n{seen} y.", ArticleReader.Read("id", $"{words} x\n\n{words} y.").Text);
        Assert.Equal(seen, ArticleReader.Read("id", $"---\nauthor: {words}\n---\nTitle\n\nText.").Info.Byline);
        Assert.Equal(seen, ArticleReader.Read($"{words}.txt", "Title\n\nText."u8.ToArray()).Id);
    }

    [Theory]
    [InlineData("می\u200Cخواهم")]
    [InlineData("क\u094D\u200Dष")]
    public void Joiners_stay_where_they_are_seen(string words) =>
        Assert.Equal(words, ArticleReader.Read("id", $"Title\n\n{words}").TextOf(new TextSpan(7, words.Length)));
}
