using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;
using ArticleBot.Quotations;
using ArticleBot.Retrieval;
using ArticleBot.Summarising;

namespace ArticleBot.Tests.Quotations;

/// <summary>Whom a name means is the same to asking, checking, quoting and summarising.</summary>
public sealed class OnePersonTests
{
    private static readonly Article Inquiry = ArticleReader.Read("inquiry", """
        A long day at the Harrowby inquiry

        “The ministry knew,” said the engineer Bo Peterson on Monday. “I warned it twice,” Peterson said.

        “The alarm had failed,” said Alice Martins, a nurse.

        “The chart is mine,” said Greg Williamson, who works for the port.

        “I resign,” said Jane Smith, a ferry owner.

        “The message is short,” said Kim Yo-jong, an envoy.

        “The lease is signed,” said Walter Brandt Jr., a builder.

        “The clinic is open,” said Jane Hall. “The door is green,” said Robert Hall, a painter.

        John Smith, a baker, paid for the boat. President Kim Jong-un sent a wreath.
        """);

    private static readonly Article Prince = ArticleReader.Read("prince", """
        Prince warns harbour

        The harbour needs “urgent help”, the Prince of Wales has warned.

        Writing in the Coast Post, Charles said that there has “never been a winter like this”.

        The prince added that the work was “hard, but not hopeless”.

        Odd Berg, a skipper, said that the gates had leaked.
        """);

    private static readonly Article Search = ArticleReader.Read("search", """
        Search at Brae

        Superintendent Alan Moore said that divers came at noon.

        Supt Moore said that a boat was found. Odd Berg, a skipper, said that the gates had leaked.
        """);

    [Theory]
    [InlineData("What did Anna Peters say about the ministry?", "The ministry knew")]
    [InlineData("What did Anna Peters say?", "The ministry knew")]
    [InlineData("What did John Smith say?", "I resign")]
    [InlineData("What did Kim Jong-un say about the message?", "The message is short")]
    [InlineData("What did Kim Jong-un say?", "The message is short")]
    [InlineData("What did Greg Williams say about the chart?", "The chart is mine")]
    [InlineData("What did Williams say?", "The chart is mine")]
    [InlineData("what did greg williams say", "The chart is mine")]
    [InlineData("Did Williams say anything about the chart?", "The chart is mine")]
    [InlineData("What did Peters say?", "The ministry knew")]
    [InlineData("What did Alice Martin say?", "The alarm had failed")]
    [InlineData("what did martin say about the alarm", "The alarm had failed")]
    [InlineData("What did Walter Brandt Sr. say about the lease?", "The lease is signed")]
    [InlineData("What did Walter Brandt Sr. say?", "The lease is signed")]
    public void Nobody_elses_words_are_given_as_theirs(string question, string words) =>
        Assert.DoesNotContain(words, Ask(Inquiry, question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("What did Bo Peterson say about the ministry?", "The ministry knew")]
    [InlineData("What did Walter Brandt Jr. say about the lease?", "The lease is signed")]
    [InlineData("What did Jane Hall say?", "The clinic is open")]
    [InlineData("What did Kim Yo-jong say?", "The message is short")]
    public void Their_own_words_are_given(string question, string words) =>
        Assert.Contains(words, Ask(Inquiry, question).Text, StringComparison.Ordinal);

    [Fact]
    public void Whose_words_are_meant_by_a_surname_of_two_is_not_guessed()
    {
        var answer = Ask(Inquiry, "What did Hall say?");

        Assert.False(answer.Outcome == AnswerOutcome.Answered && !(answer.Text.Contains("Jane Hall", StringComparison.Ordinal) || answer.Text.Contains("Robert Hall", StringComparison.Ordinal)), answer.Text);
    }

    [Theory]
    [InlineData("Charles", "never been a winter like this")]
    [InlineData("the prince", "hard, but not hopeless")]
    [InlineData("the Prince of Wales", "urgent help")]
    public void A_prince_under_each_of_his_names_has_said_all_of_it(string name, string words)
    {
        Assert.Equal(AnswerOutcome.Answered, Ask(Prince, $"What did {name} say?").Outcome);
        Assert.Contains(words, Ask(Prince, "What did Charles say?").Text, StringComparison.Ordinal);
        Assert.True(IsSupported(Prince, $"{name} said there has “never been a winter like this”. [2]"), name);
        Assert.True(IsSupported(Prince, $"{name} said the work was “hard, but not hopeless”. [3]"), name);
        Assert.False(IsSupported(Prince, "Odd Berg said the work was “hard, but not hopeless”. [3]"));
    }

    [Theory]
    [InlineData("Superintendent Alan Moore")]
    [InlineData("Supt Moore")]
    [InlineData("Supt. Moore")]
    [InlineData("Moore")]
    public void A_rank_and_its_short_form_are_one_person(string name)
    {
        Assert.Single(new QuotationArchive().Speakers([Search]).Entries, entry => entry.Speaker.Name == "Alan Moore");
        Assert.Contains("a boat was found", Ask(Search, $"What did {name} say about the boat?").Text, StringComparison.Ordinal);
        Assert.Contains("divers came at noon", Ask(Search, $"What did {name} say about divers?").Text, StringComparison.Ordinal);
        Assert.True(IsSupported(Search, $"{name} said a boat was found. [2]"), name);
        Assert.True(IsSupported(Search, $"{name} said divers came at noon. [1]"), name);
        Assert.False(IsSupported(Search, "Odd Berg said a boat was found. [2]"));
    }

    [Theory]
    [InlineData("Greg Williams said the chart is his. [3]")]
    [InlineData("Williams said the chart is his. [3]")]
    [InlineData("Alice Martin said the alarm had failed. [2]")]
    [InlineData("Martin said the alarm had failed. [2]")]
    [InlineData("Peters warned it twice. [1]")]
    public void A_reply_about_somebody_whose_name_is_only_like_one_of_the_articles_is_not_supported(string reply) =>
        Assert.False(IsSupported(Inquiry, reply));

    [Theory]
    [InlineData("what did williams say", "The nearest is Greg Williamson.")]
    [InlineData("What did Greg Williams say?", "The nearest is Greg Williamson.")]
    [InlineData("What did Marti say?", "The nearest is Alice Martins.")]
    public void Who_is_nearest_is_told(string question, string told)
    {
        var answer = Ask(Inquiry, question);

        Assert.True(answer.Abstained);
        Assert.EndsWith(told, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_focus_on_another_ones_name_is_not_spoken_of()
    {
        var request = new SummaryRequest([Inquiry]) { Focus = "Anna Peters" };

        Assert.True((await new Summariser(TimeProvider.System).SummariseAsync(request, cancellation: TestContext.Current.CancellationToken)).Abstained);
    }

    private static Answer Ask(Article article, string question) =>
        ExtractiveAnswering.Answer(PassageIndex.Build([article]), question, 3, quotations: new QuotationArchive());

    private static bool IsSupported(Article article, string reply) => new ReplyCheck()
        .Check(reply, Evidence.Of(article.Paragraphs.Select(paragraph => (article, paragraph)))).Claims.All(claim => claim.IsSupported);
}
