using ArticleBot.Articles;

namespace ArticleBot.Tests.Articles.Kinds;

public sealed class ArticleGenreTests
{
    [Theory]
    [InlineData(ArticleGenre.Report, "Ferry hits pier\n\nA ferry hit the pier on Monday.\n\nNobody was hurt, Ida Kern said.")]
    [InlineData(ArticleGenre.LiveBlog, "Storm: live\n\n14:32\n\nThe bridge is closed.\n\n14:10\n\nTrains stop.\n\n13:55\n\nThe wind is up.")]
    [InlineData(ArticleGenre.Interview, "Meet Ida Kern\n\nQ: Do you like fog?\n\nA: No.\n\nQ: And ferries?\n\nA: Yes.")]
    [InlineData(ArticleGenre.Letters, "Ask Mary: a seat on the ferry\n\nDEAR MARY: My brother takes my seat each day. What shall I do?\n\nDEAR SEATLESS: Take another ferry.")]
    [InlineData(ArticleGenre.List, "Three beaches to see\n\n1. Ostby, which is long.\n2. Vik, which is wide.\n3. Nes, which is near.")]
    [InlineData(ArticleGenre.PressRelease, "Kern Lines orders ferries\n\nOSTBY, March 3, 2026 /PRNewswire/ -- Kern Lines has ordered two ferries.\n\nThey will sail from May.")]
    [InlineData(ArticleGenre.Opinion, "Opinion: close the pier\n\nThe pier is old. It should be closed.\n\nNobody would miss it.")]
    [InlineData(ArticleGenre.Opinion, "The pier and the town\n\nI was born by the pier, and I love it.\n\nMy father built boats there.\n\nBut I think that it must go.")]
    [InlineData(ArticleGenre.Sports, "Gulls beat Terns\n\nThe Gulls beat the Terns 5-4 on Tuesday.\n\nVik won 3-1 against Nes.\n\nThe Puffins lost 0-2 at home.")]
    public void The_shape_tells_the_sort(ArticleGenre genre, string text) => Assert.Equal(genre, ArticleReader.Read("id", text).Info.Genre);
}
