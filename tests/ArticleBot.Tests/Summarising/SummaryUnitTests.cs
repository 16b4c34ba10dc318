using ArticleBot.Summarising;

namespace ArticleBot.Tests.Summarising;

public sealed class SummaryUnitTests
{
    private const string News = "The only ferry to Orna Island will sail again on Monday after a fire.";

    [Theory]
    [InlineData("PORT ORNA (Newsline) — ")]
    [InlineData("EASTVALE, Ont., April 12 /PressLink/ -- ")]
    [InlineData("SELMOUTH — ")]
    [InlineData("SELMOUTH, March 3 (Newsline) - ")]
    [InlineData("Port Orna, Tarland (Newsline) – ")]
    [InlineData("Selmouth, 5 May – ")]
    [InlineData("ST. ORNA, Ark. (NL) — ")]
    [InlineData("New Orna, May 5 (NewsWire): ")]
    public void A_dateline_is_left_out_and_the_citation_is_what_is_shown(string dateline)
    {
        var sentence = Summary("Ferry to sail again", $"{dateline}{News}\n\nThe island has lived on stores.", SummaryStyle.Headline).Sentences[0];

        Assert.Equal(News, sentence.Text);
        Assert.Equal(News, sentence.Citations.Single().Text);
    }

    [Theory]
    [InlineData("Orna Stars (4-4-2): Baker, Orr and Lund will sail to Orna Island on Monday.")]
    [InlineData("FERRY NEWS: The boat will sail to Orna Island on Monday.")]
    [InlineData("NASA — which runs the ferry — said that it will sail to Orna Island on Monday.")]
    [InlineData("Orna Island — The ferry’s home — will see it sail again on Monday.")]
    [InlineData("The ferry (Newsline has a picture) - it sails to Orna Island on Monday.")]
    [InlineData("Tom Orr, the captain — A man of few words — will sail to Orna Island on Monday.")]
    public void Words_before_a_dash_are_no_dateline_by_that_alone(string sentence) =>
        Assert.Equal(sentence, Summary("Ferry to sail again", $"{sentence}\n\nThe island has lived on stores.", SummaryStyle.Headline).Sentences[0].Text);

    [Theory]
    [InlineData("“We opened the store and it was empty. Empty,” said Bea Orr, who keeps it.")]
    [InlineData("\"We opened the store and it was empty. Empty,\" said Bea Orr, who keeps it.")]
    [InlineData("‘We opened the islanders’ store and it was empty. Empty,’ said Bea Orr, who keeps it.")]
    [InlineData("'We opened the store, and that's empty. Empty,' said Bea Orr, who keeps it.")]
    public void The_sentences_of_a_short_quotation_stay_together(string quotation)
    {
        var summary = Summary("Ferry to sail again", $"{News}\n\n{quotation}", SummaryStyle.Short);

        Assert.Equal([News, quotation], summary.Sentences.Select(sentence => sentence.Text));
    }

    [Fact]
    public void What_an_open_quotation_mark_begins_is_no_quotation()
    {
        var summary = Summary("Ferry to sail again", $"{News}\n\nThe captain wrote “Ready in the log of the ferry. The crew of Orna Island came aboard.", SummaryStyle.Bullets);

        Assert.Equal(3, summary.Sentences.Length);
    }

    [Theory]
    [InlineData("The original story follows.")]
    [InlineData("Our earlier report appears below.")]
    [InlineData("This article has been updated.")]
    [InlineData("More details to follow.")]
    [InlineData("This live blog is now closed.")]
    public void What_an_article_says_of_itself_is_no_news(string aside)
    {
        var summary = Summary("Ferry to sail again", $"{News} {aside}\n\nThe island has lived on stores.", SummaryStyle.Bullets);

        Assert.Equal([News, "The island has lived on stores."], summary.Sentences.Select(sentence => sentence.Text));
    }

    [Theory]
    [InlineData("The story follows a captain who lost her ferry.")]
    [InlineData("The original report was published in 1997.")]
    [InlineData("This page of the log was torn out.")]
    [InlineData("The first version of the ferry follows the plan of 1920.")]
    public void News_about_a_story_stays(string sentence)
    {
        var summary = Summary("Ferry to sail again", $"{News} {sentence}", SummaryStyle.Short);

        Assert.Contains(sentence, summary.Sentences.Select(each => each.Text));
    }

    [Fact]
    public void A_line_of_figures_is_none_of_a_summary_where_there_are_sentences()
    {
        var summary = Summary(
            "Nettle soup for a cold spring",
            "Serves 6 | Prep 10 min | Cook 25 min | 180 kcal a portion | Vegetarian | Freezes well\n\nThis green soup needs young nettles and a glove.\n\nMy aunt in Orna made it.\n\n300g nettles, tops and young leaves\n\nBoil the nettles for ten minutes and blend them.",
            SummaryStyle.Short);

        Assert.All(summary.Sentences, sentence => Assert.EndsWith(".", sentence.Text, StringComparison.Ordinal));
    }

    private static Summary Summary(string title, string text, SummaryStyle style) =>
        new Summariser(TimeProvider.System).SummariseAsync(new SummaryRequest([ArticleReader.Read("units", $"{title}\n\n{text}")], style), cancellation: TestContext.Current.CancellationToken)
            .GetAwaiter().GetResult();
}
