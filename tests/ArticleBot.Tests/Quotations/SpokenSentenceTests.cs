using ArticleBot.Articles;
using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Grounding;
using ArticleBot.Quotations;
using ArticleBot.Summarising;
using ArticleBot.Writing;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Quotations;

/// <summary>Sentences that are nothing but somebody's words, in answers and summaries.</summary>
public sealed class SpokenSentenceTests
{
    private static readonly Article Ferry = ArticleReader.Read("ferry", """
        Island ferry to stop in winter

        The island ferry will not run from November, the council decided on Monday.

        “The boat is forty years old,” said Tomas Brandt, who runs the ferry company. “The engine will not last another winter.”

        Maja Lind, the island's doctor, said that patients would have to be flown to the mainland.
        """);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("“The engine will not last another winter.”", "Tomas Brandt: “The engine will not last another winter.”")]
    [InlineData("“The boat is forty years old,” said Tomas Brandt, who runs the ferry company.", null)]
    [InlineData("Maja Lind, the island's doctor, said that patients would have to be flown to the mainland.", null)]
    [InlineData("The island ferry will not run from November, the council decided on Monday.", null)]
    public void A_sentence_that_does_not_name_its_speaker_gets_the_name(string sentence, string? named)
    {
        var start = Ferry.Text.IndexOf(sentence, StringComparison.Ordinal);
        var claim = new Claim(sentence, [new Citation(Ferry, Ferry.ParagraphAt(start), new TextSpan(start, sentence.Length))]);

        Assert.Equal(named ?? sentence, SpokenSentence.WithSpeaker(claim, new QuotationArchive()).Text);
    }

    [Fact]
    public async Task An_answer_says_whose_words_it_gives()
    {
        var asker = new Asker(Options.Create(new AskingOptions()), TimeProvider.System, quotations: new QuotationArchive());
        var answer = await asker.AskAsync(new Question("Will the engine last another winter?", [Ferry]), cancellation: Stop);

        Assert.Contains("Tomas Brandt", answer.Text, StringComparison.Ordinal);
        Assert.Contains("The engine will not last another winter", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_summary_says_whose_words_it_gives()
    {
        var article = ArticleReader.Read("quoted", """
            Island ferry engine will not last the winter

            Tomas Brandt, who runs the ferry company, spoke to reporters on Monday.

            “The engine of the island ferry will not last another winter,” he said. “The island ferry is forty years old and its engine was built before that.”
            """);
        var summary = await new Summariser(TimeProvider.System, quotations: new QuotationArchive())
            .SummariseAsync(new SummaryRequest([article], SummaryStyle.Full, All: true), cancellation: Stop);

        Assert.DoesNotContain(summary.Sentences, sentence => sentence.Text.StartsWith('“') && !sentence.Text.Contains("said", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_from_an_opinion_piece_says_that_it_is_the_writers()
    {
        var article = ArticleReader.Read("lane", """
            Opinion: The council should scrap the bus lane

            The Mill Road bus lane has been a costly mistake. Traders have lost custom ever since it opened.
            """);
        var asker = new Asker(Options.Create(new AskingOptions()), TimeProvider.System);
        var answer = await asker.AskAsync(new Question("What has the bus lane been?", [article]), cancellation: Stop);

        Assert.Equal(AnswerOutcome.Answered, answer.Outcome);
        Assert.Contains("This is an opinion piece: it says what its writer thinks.", answer.Notices);
    }
}
