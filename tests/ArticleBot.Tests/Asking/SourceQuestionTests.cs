using ArticleBot.Articles;
using ArticleBot.Asking.Overviews;
using ArticleBot.Tests.Retrieval;

namespace ArticleBot.Tests.Asking;

public sealed class SourceQuestionTests
{
    private static readonly Article WithFrontMatter = ArticleReader.Read("kiln", """
        ---
        author: Ana Reis
        publisher: The Valley Post
        date: 2024-05-02
        url: https://valley.example/kiln
        ---
        The last kiln

        The last kiln of the valley was lit on Monday, and thirty potters came.
        """);

    [Theory]
    [InlineData("Who published this?", true)]
    [InlineData("Who wrote the article?", true)]
    [InlineData("Who is the author?", true)]
    [InlineData("When was this story published?", true)]
    [InlineData("Which news agency published it?", true)]
    [InlineData("when did this article come out", true)]
    [InlineData("when did the film come out", false)]
    [InlineData("Who wrote the report?", false)]
    [InlineData("Who published the crews' letter?", false)]
    [InlineData("What did she write?", false)]
    [InlineData("What is this article about?", false)]
    [InlineData("", false)]
    public void Only_questions_about_the_article_itself(string question, bool isOne) => Assert.Equal(isOne, SourceQuestion.IsOne(question));

    [Fact]
    public void The_credit_paragraph_answers_who_published()
    {
        var claim = Assert.Single(SourceQuestion.Answer([TestArticles.Harbour], "Who published this?"));

        Assert.Equal("– Tagus News", claim.Text);
        Assert.Equal(8, Assert.Single(claim.Citations).Paragraph);
    }

    [Fact]
    public void Who_helped_has_not_written_the_article()
    {
        var article = ArticleReader.Read("isle", "The last kiln\n\nWords by Bea Orr\n\nThe kiln was lit on Monday.\n\nThirty potters came.\n\nAdditional reporting by Bo Ek");

        Assert.Equal("Words by Bea Orr", Assert.Single(SourceQuestion.Answer([article], "Who wrote this article?")).Text);
    }

    [Theory]
    [InlineData("Who wrote this article?", "Author: Ana Reis|Publisher: The Valley Post")]
    [InlineData("When was this published?", "Date: 2 May 2024")]
    [InlineData("What is the URL of this article?", "Address: https://valley.example/kiln")]
    public void The_front_matter_answers_and_the_title_is_cited(string question, string answer)
    {
        var claims = SourceQuestion.Answer([WithFrontMatter], question);

        Assert.Equal(answer, string.Join('|', claims.Select(claim => claim.Text)));
        Assert.All(claims, claim => Assert.Equal("The last kiln", Assert.Single(claim.Citations).Text));
    }

    [Fact]
    public void Where_nothing_is_told_nothing_is_answered() => Assert.Empty(SourceQuestion.Answer([TestArticles.Harbour], "When was this published?"));
}
