using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Quotations;
using ArticleBot.Retrieval;

namespace ArticleBot.Tests.Asking;

public sealed class QuotedAnsweringTests
{
    private static readonly Article Ferry = ArticleReader.Read("ferry", """
        Island ferry to stop in winter

        The island ferry will not run from November, the council decided on Monday. Councillor Petra Holm had asked for a longer season. Nils Berg steers the boat.

        “The boat is forty years old and the engine will not last another winter,” said Tomas Brandt, who runs the ferry company. “A new one costs more than we earn in ten years.”

        He added: “We will look for a second-hand boat in the spring.”

        Maja Lind, the island's doctor, said that patients would have to be flown to the mainland.
        """);

    private static readonly PassageIndex Index = PassageIndex.Build([Ferry]);

    [Theory]
    [InlineData("What did Brandt say about the engine?", "the engine will not last another winter")]
    [InlineData("what did tomas brandt say about a second-hand boat", "second-hand boat in the spring")]
    [InlineData("What did the doctor say?", "patients would have to be flown")]
    [InlineData("Did Lind say anything about patients?", "patients would have to be flown")]
    public void What_somebody_said_is_answered_with_his_words_alone(string question, string words)
    {
        var answer = Ask(question);

        Assert.Equal(AnswerOutcome.Answered, answer.Outcome);
        Assert.Contains(words, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("council decided", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Who said they would look for a second-hand boat?", "Tomas Brandt")]
    [InlineData("who said patients would be flown to the mainland", "Maja Lind")]
    public void Who_said_something_is_answered_with_the_name(string question, string name)
    {
        var answer = Ask(question);

        Assert.Equal(name, answer.InShort?.Text);
        Assert.Contains(answer.Citations, citation => citation.Text.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public void What_somebody_said_about_somebody_is_what_speaks_of_them()
    {
        var article = ArticleReader.Read("raid", """
            Clock thief pleads guilty

            Arno P. Kestrel, 61, pleaded guilty on Tuesday to taking clocks.

            Vera Lund, Kestrel's lawyer, said that the barn was damp. She said that Kestrel regretted it.
            """);

        var answer = ExtractiveAnswering.Answer(PassageIndex.Build([article]), "what did lund say about arno kestrel", 3, quotations: new QuotationArchive());

        Assert.Contains("regretted it", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Some_club_of_the_article_is_no_name_that_it_does_not_quote() => Assert.DoesNotContain(
        "does not quote", Ask("what did the council say about him").Text, StringComparison.Ordinal);

    [Fact]
    public void An_office_is_no_name_though_it_is_written_with_a_capital() => Assert.DoesNotContain(
        "does not quote", Ask("what did the councillor say about the boat").Text, StringComparison.Ordinal);

    [Fact]
    public void Nobody_else_s_words_are_given_as_those_of_somebody_who_says_nothing()
    {
        var article = ArticleReader.Read("cup", """
            Village side wins the cup

            Paul Brennan, the manager, was in tears. “We train in a school gym,” Brennan said.

            The captain was sent off in the first half.
            """);

        var answer = ExtractiveAnswering.Answer(PassageIndex.Build([article]), "what did the captain say about the gym", 3, quotations: new QuotationArchive());

        Assert.DoesNotContain("school gym", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_somebody_said_about_a_thing_has_the_thing_in_its_words()
    {
        var article = ArticleReader.Read("kennel", """
            Premier quits over kennel

            Prime Minister Vera Lund resigned on Tuesday after a bill for a kennel at her house was found.

            Lund, who took office in May, said that she had not seen the bill for the house of her dog. “I asked for warm rooms,” she said.

            Her husband said nothing about rooms.
            """);

        var answer = ExtractiveAnswering.Answer(PassageIndex.Build([article]), "what did vera lund say about rooms", 3, quotations: new QuotationArchive());

        Assert.Contains("warm rooms", answer.Text, StringComparison.Ordinal);
        Assert.Single(answer.Citations.Select(citation => citation.Span.Start).Distinct());
        Assert.Empty(answer.Notices);
    }

    [Fact]
    public void A_pronoun_s_words_come_with_the_speaker_s_name() =>
        Assert.Contains("Tomas Brandt: He added", Ask("Who said they would look for a second-hand boat?").Text, StringComparison.Ordinal);

    [Fact]
    public void Somebody_named_and_not_quoted_says_nothing()
    {
        var answer = Ask("What did Berg say about the weather?");

        Assert.Equal(AnswerOutcome.NotInArticle, answer.Outcome);
        Assert.Equal("The article does not quote Berg.", answer.Text);
        Assert.Empty(answer.Claims);
    }

    [Theory]
    [InlineData("Who said it would rain?")]
    [InlineData("Who warned that prices would rise?")]
    public void An_article_that_quotes_nobody_is_asked_like_any_other(string question)
    {
        var bare = PassageIndex.Build([ArticleReader.Read("bare", "Rain\n\nIt rained for two days, and the river rose.")]);

        Assert.NotNull(ExtractiveAnswering.Answer(bare, question, 3, quotations: new QuotationArchive()));
    }

    private static Answer Ask(string question) => ExtractiveAnswering.Answer(Index, question, 3, quotations: new QuotationArchive());
}
