using ArticleBot.Grounding;

namespace ArticleBot.Tests.Grounding;

public sealed class SupportCheckTests
{
    [Theory]
    [InlineData("flood", "Labour and Green councillors supported the barrier, and most Conservatives opposed it. [2]")]
    [InlineData("flood", "High water drove 620 people out of their homes eleven months ago. [1]")]
    [InlineData("strike", "Talks between the Seafarers' Union and Calder Line collapsed on Thursday. [1]")]
    [InlineData("telescope", "A Japanese satellite discovered the planet in 2017. [9]")]
    [InlineData("bridge", "Rosa Delgado laid off three workers. [6]")]
    [InlineData("bridge", "Three of Delgado's workers were laid off. [6]")]
    public void Plain_rewordings_active_or_passive_one_or_many_are_kept(string article, string reply) =>
        Assert.Equal(Verdict.Supported, OwnArticles.VerdictOn(article, reply));

    [Theory]
    [InlineData("measles", "Doyle criticised the minister for acting late and demanded his resignation. [6]")]
    [InlineData("telescope", "The planet orbits a small red star every 33 days and has two rocky moons. [2]")]
    [InlineData("strike", "Greta Munro has lost 30 bookings because her cook resigned. [8]")]
    [InlineData("trial", "Vance sold most of the coins to collectors abroad to pay his gambling debts. [2]")]
    [InlineData("trial", "Detectives have recovered 71 of the coins. [3]", Verdict.NumberNotFound)]
    [InlineData("trial", "Mr Lanz was cleared of handling stolen goods and is suing the museum. [4]")]
    [InlineData("bakery", "The Polish brewery is to open next spring with a beer museum beside it. [8]")]
    [InlineData("cyclist", "Lindgren finished fifth on the stage and was taken to hospital in tears. [4]")]
    [InlineData("flood", "Dogs bark. [1]")]
    public void What_is_added_or_stands_elsewhere_is_stopped(string article, string reply, Verdict verdict = Verdict.Unsupported) =>
        Assert.Equal(verdict, OwnArticles.VerdictOn(article, reply));
}
