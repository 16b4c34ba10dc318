using ArticleBot.Articles.Links;

namespace ArticleBot.Tests.Articles.Links;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("/news/*/print", "/news/storm/print", false)]
    [InlineData("/news/*/print", "/news/storm/print/2", false)]
    [InlineData("/news/*/print$", "/news/storm/print/2", true)]
    [InlineData("/news/*/print$", "/news/print/print", false)]
    [InlineData("/*.php$", "/a.php", false)]
    [InlineData("/*.php$", "/a.php.php", false)]
    [InlineData("/*.php$", "/a.php?b", true)]
    [InlineData("/fish$", "/fish", false)]
    [InlineData("/fish$", "/fish/", true)]
    [InlineData("/fish*", "/fish", false)]
    [InlineData("*", "/anything", false)]
    [InlineData("/*a*b*c", "/xaxbx", true)]
    [InlineData("/*ab$", "/aab", false)]
    [InlineData("/a*a$", "/a", true)]
    public void Stars_and_the_end_mark_fit_as_RFC_9309_says(string rule, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, RobotsRules.Parse($"User-agent: *\nDisallow: {rule}", "bot").Allow(path));
}
