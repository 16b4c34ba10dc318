using ArticleBot.Articles;
using ArticleBot.Grounding.Replies;
using ArticleBot.Model;
using ArticleBot.Summarising;
using ArticleBot.Tests.Model;
using ArticleBot.Tests.Retrieval;
using ArticleBot.Writing;
using FsCheck.Xunit;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Summarising;

public sealed class SummariserTests
{
    private static readonly Article Floods = ArticleReader.Read("floods", """
        River Arda floods three villages

        The river Arda flooded three villages on Monday after two days of rain, and 800 people had to leave their homes.

        “We had ten minutes to pack,” said Elena Petrova, who runs the school in Dolna.

        In 2005 the same villages were flooded. They were rebuilt behind a dam that was never finished.

        What comes next

        The government will send pumps and tents to the three villages next week, minister Ivan Kolev said.

        Petrova’s school will stay closed until the river falls.
        """);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(SummaryStyle.Headline, 1)]
    [InlineData(SummaryStyle.Short, 3)]
    [InlineData(SummaryStyle.Bullets, 5)]
    public async Task A_style_has_its_number_of_sentences_in_the_articles_order(SummaryStyle style, int count)
    {
        var summary = await SummariseAsync(new SummaryRequest([Floods], style));

        Assert.Equal(count, summary.Sentences.Length);
        Assert.Equal(summary.Citations.Select(citation => citation.Span.Start).Order(), summary.Citations.Select(citation => citation.Span.Start));
    }

    [Fact]
    public async Task A_headline_is_the_main_point() =>
        Assert.StartsWith("The river Arda flooded three villages", (await SummariseAsync(new SummaryRequest([Floods], SummaryStyle.Headline))).Sentences[0].Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_full_summary_has_a_line_a_section_under_its_heading()
    {
        var summary = await SummariseAsync(new SummaryRequest([Floods], SummaryStyle.Full));

        Assert.Equal([null, "What comes next"], summary.Sentences.Select(sentence => sentence.Label));
    }

    [Fact]
    public async Task A_timeline_begins_with_the_earliest_and_names_the_times_in_the_articles_words()
    {
        var summary = await SummariseAsync(new SummaryRequest([Floods], SummaryStyle.Timeline));

        Assert.Equal(["2005", "Monday", "next week"], summary.Sentences.Select(sentence => sentence.Label));
    }

    [Fact]
    public async Task Weekdays_are_counted_back_from_the_one_that_the_article_names_first()
    {
        var article = ArticleReader.Read("strike", "Strike ends\n\nThe crews of the ferries went back to work on Tuesday.\n\nThe union and the port had met on Friday in the old town hall.\n\nOn Monday the crews of all ferries had voted on the offer of the port.");
        var summary = await SummariseAsync(new SummaryRequest([article], SummaryStyle.Timeline));

        Assert.Equal(["Friday", "Monday", "Tuesday"], summary.Sentences.Select(sentence => sentence.Label));
    }

    [Fact]
    public async Task A_weekday_that_is_to_come_stands_after_the_others_and_a_papers_name_is_no_day()
    {
        var article = ArticleReader.Read("tunnel", "Tunnel\n\nThe council of Selmouth bought the tunnel on Tuesday for one crown.\n\n"
            + "The mayor told SELMOUTH TODAY that it leaks, and the Selmouth Players' Tonight showed the water.\n\nPumps will be brought to the tunnel on Thursday by the navy.");
        var summary = await SummariseAsync(new SummaryRequest([article], SummaryStyle.Timeline));

        Assert.Equal(["Tuesday", "Thursday"], summary.Sentences.Select(sentence => sentence.Label));
    }

    [Fact]
    public async Task A_focus_keeps_only_what_has_to_do_with_it()
    {
        var summary = await SummariseAsync(new SummaryRequest([Floods], Focus: "Elena Petrova"));

        Assert.NotEmpty(summary.Sentences);
        Assert.All(summary.Sentences, sentence => Assert.Contains("Petrova", sentence.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_article_does_not_speak_of_is_said()
    {
        var summary = await SummariseAsync(new SummaryRequest([Floods], Focus: "bananas"));

        Assert.True(summary.Abstained);
        Assert.Equal(["The article does not speak of “bananas”."], summary.Notices);
    }

    [Fact]
    public async Task An_article_without_times_has_no_timeline_and_says_so()
    {
        var summary = await SummariseAsync(new SummaryRequest([ArticleReader.Read("plain", "Title\n\nThe river rose and the bridge fell.")], SummaryStyle.Timeline));

        Assert.Equal(["The article does not say when things happened."], summary.Notices);
    }

    [Fact]
    public async Task A_sentence_that_opens_with_a_pronoun_brings_the_one_before_in_brackets()
    {
        var article = ArticleReader.Read("he", "Trip\n\nMr Silva went home. He left in July.");
        var sentence = Assert.Single((await SummariseAsync(new SummaryRequest([article], SummaryStyle.Timeline))).Sentences);

        Assert.Equal("[Mr Silva went home.] He left in July.", sentence.Text);
        Assert.Equal(2, sentence.Citations.Length);
    }

    [Fact]
    public async Task Several_articles_are_summarised_as_one()
    {
        var summary = await SummariseAsync(new SummaryRequest([Floods, TestArticles.Harbour], SummaryStyle.Bullets));

        Assert.Equal(2, summary.Citations.Select(citation => citation.Article).Distinct().Count());
    }

    [Fact]
    public async Task A_focus_that_is_too_long_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => SummariseAsync(new SummaryRequest([Floods], Focus: new string('x', 201))));

    [Property(MaxTest = 100)]
    public bool Every_sentence_stands_in_the_article_word_for_word_whatever_the_text(string[] blocks, SummaryStyle style)
    {
        var text = string.Join("\n\n", (blocks ?? []).Where(block => !string.IsNullOrWhiteSpace(block)));
        if (TryRead($"Title\n\nIt rains in May. {text}") is not { } article)
            return true;
        var summary = new Summariser(TimeProvider.System).SummariseAsync(new SummaryRequest([article], style), cancellation: Stop).GetAwaiter().GetResult();
        return summary.Sentences.All(sentence =>
            sentence.Citations.All(citation => sentence.Text.Contains(citation.Text, StringComparison.Ordinal) && article.Text.Contains(citation.Text, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_models_summary_shows_only_what_the_article_supports()
    {
        await using var server = await LoopbackModelServer.ReplyingAsync(
            "The river Arda flooded three villages on Monday. [1]\n9,000 people had to leave their homes. [1]\nIt was the worst flood in history. [3]");
        using var model = new LanguageModel(Options.Create(server.Options()));
        var summary = await Summariser(model).SummariseAsync(new SummaryRequest([Floods]), cancellation: Stop);

        Assert.Equal(SummaryMode.Model, summary.Mode);
        Assert.Equal("The river Arda flooded three villages on Monday.", Assert.Single(summary.Sentences).Text);
        Assert.Equal(["2 statements were left out because the article does not support them."], summary.Notices);
    }

    [Fact]
    public async Task A_summary_comes_also_when_the_model_fails()
    {
        await using var server = await LoopbackModelServer.StartAsync(ModelTurn.Fails(401));
        using var model = new LanguageModel(Options.Create(server.Options()));
        var summary = await Summariser(model).SummariseAsync(new SummaryRequest([Floods]), cancellation: Stop);

        Assert.Equal(SummaryMode.Extractive, summary.Mode);
        Assert.Equal(3, summary.Sentences.Length);
        Assert.Equal(["The language model refused the request. This summary quotes the article instead."], summary.Notices);
    }

    [Fact]
    public async Task A_long_article_is_summarised_part_by_part()
    {
        await using var server = await LoopbackModelServer.ReplyingAsync("The river Arda flooded three villages on Monday. [1]");
        var options = server.Options();
        options.MaxPromptTokens = 200;
        using var model = new LanguageModel(Options.Create(options));
        var text = string.Join("\n\n", Enumerable.Range(0, 12).Select(number => $"The river Arda flooded three villages on Monday, and house number {number} fell into the water before anyone could save the people’s belongings."));
        await Summariser(model).SummariseAsync(new SummaryRequest([ArticleReader.Read("long", $"Flood\n\n{text}")]), cancellation: Stop);

        Assert.True(server.Requests.Count > 1);
    }

    private static Summariser Summariser(LanguageModel model) => new(TimeProvider.System, new GroundedWriter(model, new ReplyCheck()));

    private static Task<Summary> SummariseAsync(SummaryRequest request) => new Summariser(TimeProvider.System).SummariseAsync(request, cancellation: Stop);

    private static Article? TryRead(string text)
    {
        try
        {
            return ArticleReader.Read("any", text);
        }
        catch (ArticleException)
        {
            return null;
        }
    }
}
