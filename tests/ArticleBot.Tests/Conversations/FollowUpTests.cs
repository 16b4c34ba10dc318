using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Conversations;
using ArticleBot.Conversations.Turns;
using ArticleBot.Quotations;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Conversations;

public sealed class FollowUpTests
{
    private static readonly Article Threats = ArticleReader.Read("threats", """
        South Carolina woman admits threats

        A South Carolina woman admitted that she had threatened Judge Peter Voss, the state's attorney said Friday.

        Nora Quill, 52, may go to prison for four years after admitting two threats.

        Owen Hale, Quill's lawyer, said that his client was sorry for the letters.

        Quill was arrested in June for a letter to the court, in which she said she would burn its archive.
        """);

    private static readonly Article Rebels = ArticleReader.Read("rebels", """
        Senators asked to wait

        Last night, Senator Hugh Marlow, who leads the rebels, asked the Government to wait with its forest bill.

        Mr Marlow said: 'The courts will not forgive us.'

        Elmstead Mayor Luc van Doren said on Sunday that "sand bags" might be needed.

        "The meadow has kept us dry for years," Mayor van Doren said of Crane Meadow.

        President Ada Brandt pledged that the country would plant trees, from 10 to 25 million, by 2031. Her brother Emil Brandt runs a nursery.
        """);

    [Theory]
    [InlineData("who admitted the threats?", "how old is she", "how old is Nora Quill")]
    [InlineData("who admitted that she had threatened the judge?", "how old is she", "how old is Nora Quill")]
    [InlineData("who admitted the threats?", "who is her lawyer", "who is Nora Quill’s lawyer")]
    [InlineData("when was quill arrested", "what for", "What was quill arrested for?")]
    [InlineData("when was quill arrested", "why?", "Why was quill arrested?")]
    [InlineData("when was quill arrested", "and where was that", "Where was quill arrested?")]
    [InlineData("who is the lawyer of quill", "what did he say about the letters", "what did Owen Hale say about the letters")]
    [InlineData("what did Nora Quill say about the letters?", "And Owen Hale?", "what did Owen Hale say about the letters?")]
    [InlineData("what did Nora Quill say?", "I meant the judge", "what did the judge say?")]
    [InlineData("what did Nora Quill say?", "and the judge, what did he say about it", "what did the judge say about it")]
    [InlineData("what did Nora Quill say?", "and Owen Hale? what is his job", "what is Owen Hale’s job")]
    [InlineData("what did Nora Quill say?", "no, Peter Voss", "what did Peter Voss say?")]
    [InlineData("was the judge hurt", "how old is he", "how old is the judge")]
    public Task A_follow_up_is_about_people_and_not_about_places(string first, string then, string understood) => CheckAsync(Threats, first, then, understood);

    [Theory]
    [InlineData("who is hugh marlow", "what did he say about the courts", "what did Hugh Marlow say about the courts")]
    [InlineData("who leads the rebels", "what did he ask", "what did Hugh Marlow ask")]
    [InlineData("who is the mayor of elmstead", "what did he say about crane meadow", "what did Luc van Doren say about crane meadow")]
    [InlineData("what did Ada Brandt pledge", "by when", "By when did Ada Brandt pledge?")]
    [InlineData("what did Ada Brandt pledge", "how come?", "Why did Ada Brandt pledge?")]
    [InlineData("who is Brandt?", "no, the other Brandt", "who is Emil Brandt?")]
    [InlineData("how many trees will the country plant", "in hectares?", "how many trees will the country plant in hectares")]
    [InlineData("what is the first pledge", "and the second one?", "what is the second pledge")]
    public Task Times_bodies_and_cut_names_are_nobody(string first, string then, string understood) => CheckAsync(Rebels, first, then, understood);

    private static readonly Article Raid = ArticleReader.Read("raid", """
        Clock thief pleads guilty

        Arno P. Kestrel, 61, of Vale Street, pleaded guilty on Tuesday to taking clocks from two museums.

        Kestrel had hidden nine clocks and four barometers in a barn, which belongs to Bluefen, prosecutors said.

        "He is sorry for what he did," said Vera Lund, Kestrel's lawyer. She said that Kestrel had sold three of the clocks.

        The museum's director, Jo Tamm, said that the barn was damp. The club of watchmakers was glad, the club's chairman told the court.
        """);

    [Theory]
    [InlineData("how many clocks did kestrel hide", "where were they found", "where were the clocks found")]
    [InlineData("what clocks did kestrel take", "was he allowed to have them", "was Arno Kestrel allowed to have the clocks")]
    [InlineData("how many clocks were sold", "which ones", "Which clocks were sold")]
    [InlineData("who is kestrels lawyer", "what did she say about him", "what did Vera Lund say about Arno Kestrel")]
    [InlineData("who is kestrels lawyer", "no i meant the judge", "who is kestrels judge")]
    [InlineData("who is vera lund", "where does she work", "where does Vera Lund work")]
    [InlineData("why did Kestrel plead guilty", "what of", "What did Kestrel plead guilty of?")]
    [InlineData("what did Jo Tamm say", "what did Tamm say about him", "what did Tamm say about him")]
    public Task Things_asked_for_are_many_and_him_is_another_than_whose_clause_it_is(string first, string then, string understood) =>
        CheckAsync(Raid, first, then, understood);

    private static readonly Article Wheel = ArticleReader.Read("wheel", """
        Potter opens a school

        The potter Nora Tan, a mother of two, has opened a school in Aarhus. She is 52.

        "My uncle had a wheel that he kicked with his foot," she said. "You can post a letter through the crack in it now."
        """);

    [Theory]
    [InlineData("who had a wheel that was kicked", "why did he stop", "why did the uncle stop")]
    [InlineData("what can you post through the crack", "did they come back", "did they come back")]
    public Task One_thing_is_not_they_and_nobody_is_my_uncle(string first, string then, string understood) => CheckAsync(Wheel, first, then, understood);

    [Fact]
    public async Task Thanks_lean_on_nothing()
    {
        var answer = await AskAsync(Wheel, "where is the school", "thanks");

        Assert.Equal("thanks", answer.Question);
        Assert.NotEqual(AnswerOutcome.Answered, answer.Outcome);
    }

    [Fact]
    public async Task Who_said_that_asks_for_the_words_that_were_shown() => Assert.Contains(
        "Jo Tamm", (await AskAsync(Raid, "why were the clocks damp in the barn", "who said that")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("who is hugh marlow", "how old is the mayor of elmstead")]
    [InlineData("who is hugh marlow", "did Ada Brandt say when she would plant trees")]
    [InlineData("who is hugh marlow", "what did the mayor say about his sand bags")]
    public Task What_stands_alone_is_left_alone(string first, string then) => CheckAsync(Rebels, first, then, then);

    [Fact]
    public async Task Somebody_else_of_the_same_name_is_offered()
    {
        var answer = await AskAsync(Rebels, "what does Brandt run?");

        var other = Assert.Single(answer.OtherReadings);
        Assert.EndsWith("Brandt", other.About, StringComparison.Ordinal);
        Assert.Equal($"what does {other.About} run?", other.Question);
        Assert.Empty((await AskAsync(Rebels, "what does Emil Brandt run?")).OtherReadings);
        Assert.Empty((await AskAsync(Rebels, "what did Marlow say?")).OtherReadings);
    }

    [Fact]
    public async Task A_person_is_not_given_what_the_article_tells_of_another() =>
        Assert.NotEqual(AnswerOutcome.Answered, (await AskAsync(Threats, "who is Owen Hale?", "how old is he?")).Outcome);

    [Fact]
    public void Whoever_may_not_have_spoken_of_the_same_thing_is_last_asked_for_whatever_he_said()
    {
        var readings = FollowUp.Readings("and the mayor?", [new Turn("what did Ann Reed say about the fountain", "“Nobody wanted it.”")], []);

        Assert.Equal(
            [("what did the mayor say about the fountain", false), ("What did the mayor say?", true)],
            readings.Select(reading => (reading.Text, reading.IsLastResort)));
    }

    [Fact]
    public void A_short_question_after_a_short_question_asks_of_the_same()
    {
        var readings = FollowUp.Readings("when", [new Turn("Where: who protested", "Sixty people did.")], []);

        Assert.Equal("When: who protested", readings[0].Text);
    }

    [Fact]
    public async Task Who_said_that_is_told_for_a_sentence_that_names_its_speaker() => Assert.Contains(
        "Vera Lund", (await AskAsync(Raid, "what did kestrels lawyer say", "who said that")).InShort?.Text, StringComparison.Ordinal);

    private static async Task CheckAsync(Article article, string first, string then, string understood) =>
        Assert.Equal(understood, (await AskAsync(article, first, then)).Question);

    private static async Task<Answer> AskAsync(Article article, params string[] questions)
    {
        var asker = new ConversationAsker(
            new Asker(Options.Create(new AskingOptions()), TimeProvider.System, quotations: new QuotationArchive()),
            new ConversationMemory(Options.Create(new ConversationsOptions()), TimeProvider.System));
        Answer? answer = null;
        foreach (var question in questions)
            answer = await asker.AskAsync("here", new Question(question, [article]), cancellation: TestContext.Current.CancellationToken);
        return answer!;
    }
}
