using ArticleBot.Replies.Markup;

namespace ArticleBot.Tests.Replies;

public sealed class TextFragmentTests
{
    [Theory]
    [InlineData("https://example.org/news", "The ferry sailed.", "https://example.org/news#:~:text=The%20ferry%20sailed.")]
    [InlineData("https://example.org/news#top", "The ferry", "https://example.org/news#top:~:text=The%20ferry")]
    [InlineData("https://example.org/", "-twenty-one, of us & them-", "https://example.org/#:~:text=twenty-one%2C%20of%20us%20%26%20them")]
    [InlineData("https://example.org/", "one two three four five six seven eight nine ten eleven", "https://example.org/#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven")]
    [InlineData("https://example.org/", " ", "https://example.org/")]
    public void A_link_opens_the_page_at_the_words(string page, string words, string link) =>
        Assert.Equal(link, TextFragment.LinkTo(new Uri(page), words).AbsoluteUri);
}
