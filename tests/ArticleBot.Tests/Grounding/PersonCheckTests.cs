using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;

namespace ArticleBot.Tests.Grounding;

public sealed class PersonCheckTests
{
    private static readonly Article Article = ArticleReader.Read("test", """
        A long day at the Harrowby inquiry

        The engineer Bo Peterson blamed the ministry on Monday. Peterson said that he had warned it twice.

        Alice Martins, a nurse, told the inquiry that the alarm had failed. Martins left in tears.

        Jane Smith, a ferry owner, resigned on Tuesday. She apologised to the families.

        John Adams, a diver, found the wreck. John Smith, a baker, paid for the boat. He wept.

        President Kim Jong-un sent a message of sympathy. He wrote it himself.

        Greg Williamson drew the chart. Williamson works for the port.

        Superintendent Alan Moore led the search. Moore thanked the volunteers.

        Walter Brandt Jr., a builder, signed the lease in May. He paid at once.

        Kim Yo-jong, an envoy, read the message out. She left at noon.

        Jane Hall opened the new clinic on Friday. Robert Hall painted its door.

        Otto Lunde Jr. sold the mill in 2011. Otto Lunde Sr. had bought it from the town.
        """);

    private static readonly ReplyCheck Checker = new();

    [Theory]
    [InlineData("Anna Peters blamed the ministry on Monday. [1]")]
    [InlineData("Peters blamed the ministry on Monday. [1]")]
    [InlineData("Martin told the inquiry that the alarm had failed. [2]")]
    [InlineData("Alice Martin told the inquiry that the alarm had failed. [2]")]
    [InlineData("John Smith resigned on Tuesday. [3]")]
    [InlineData("John Smith apologised to the families. [3]")]
    [InlineData("Kim Jong-un read the message out. [9]")]
    [InlineData("Williams drew the chart. [6]")]
    [InlineData("Greg Williams drew the chart. [6]")]
    [InlineData("Walter Brandt Sr. signed the lease in May. [8]")]
    [InlineData("Robert Hall opened the new clinic on Friday. [10]")]
    [InlineData("Otto Lunde Sr. sold the mill in 2011. [11]")]
    [InlineData("Otto Lunde Jr. had bought the mill from the town. [11]")]
    [InlineData("Otto Lunde sold the mill in 2011. [11]")]
    public void A_name_that_is_only_like_the_one_meant_is_stopped(string reply) => Assert.False(IsSupported(reply), reply);

    [Theory]
    [InlineData("Bo Peterson blamed the ministry on Monday. [1]")]
    [InlineData("Peterson's warning was given twice, Peterson said. [1]")]
    [InlineData("Alice Martins told the inquiry that the alarm had failed. [2]")]
    [InlineData("Jane Smith resigned on Tuesday. [3]")]
    [InlineData("Greg Williamson drew the chart. [6]")]
    [InlineData("Superintendent Moore led the search. [7]")]
    [InlineData("Supt Alan Moore led the search. [7]")]
    [InlineData("Walter Brandt Jr. signed the lease in May. [8]")]
    [InlineData("Jane Hall opened the new clinic on Friday. [10]")]
    [InlineData("Robert Hall painted the clinic's door. [10]")]
    [InlineData("Otto Lunde Jr. sold the mill in 2011. [11]")]
    public void The_person_meant_passes_by_every_name_of_theirs(string reply) => Assert.True(IsSupported(reply), reply);

    [Theory]
    [InlineData("Smith resigned on Tuesday. [3]", "Jane Smith")]
    [InlineData("Smith paid for the boat. [4]", "John Smith paid")]
    public void A_last_name_that_two_people_bear_is_given_in_full(string reply, string written) =>
        Assert.Contains(written, Assert.Single(Checker.Check(reply, All, TestContext.Current.CancellationToken).Claims).Text, StringComparison.Ordinal);

    private static Evidence All => Evidence.Of(Article.Paragraphs.Select(paragraph => (Article, paragraph)));

    private static bool IsSupported(string reply) =>
        Checker.Check(reply, All).Claims.All(claim => claim.IsSupported);
}
