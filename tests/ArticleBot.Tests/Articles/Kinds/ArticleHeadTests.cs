using System.Globalization;
using ArticleBot.Articles;

namespace ArticleBot.Tests.Articles.Kinds;

/// <summary>What stands above an article's first paragraph: a label, the title, dates.</summary>
public sealed class ArticleHeadTests
{
    private const string Title = "Harbour wall to be raised by a metre";
    private const string Story =
        "The council will raise the harbour wall by a metre, it said.\n\nWork begins in May and takes two summers.";

    [Theory]
    [InlineData("WORLD / NORTHERN EUROPE")]
    [InlineData("News > Politics")]
    [InlineData("Home » Local » Port Hallow")]
    [InlineData("OPINION")]
    [InlineData("SPORT | SAILING")]
    [InlineData("Science & Environment")]
    [InlineData("AFRICA")]
    [InlineData("UK NEWS")]
    [InlineData("FOR IMMEDIATE RELEASE")]
    public void A_section_s_label_is_not_the_title(string label)
    {
        var article = ArticleReader.Read("wall", $"{label}\n\n{Title}\n\n{Story}");

        Assert.Equal(Title, article.Title);
        Assert.Equal(ParagraphKind.Furniture, article.Paragraphs[0].Kind);
        Assert.Equal(2, article.Paragraphs.Count(paragraph => paragraph.IsBody));
    }

    [Theory]
    [InlineData("HARBOUR WALL TO BE RAISED")]
    [InlineData("Harbour wall | A metre more")]
    [InlineData("Sport for all in Port Hallow")]
    [InlineData("Weather, walls and money")]
    public void A_title_in_capitals_or_with_a_bar_is_a_title(string title) =>
        Assert.Equal(title, ArticleReader.Read("wall", $"{title}\n\nThe town fears the next flood\n\n{Story}").Title);

    [Fact]
    public void A_label_without_a_title_below_it_stays_the_title() =>
        Assert.Equal("LETTERS", ArticleReader.Read("wall", $"LETTERS\n\n{Story}").Title);

    [Fact]
    public void A_label_can_say_that_an_article_is_an_opinion() =>
        Assert.Equal(ArticleGenre.Opinion, ArticleReader.Read("wall", $"OPINION\n\n{Title}\n\n{Story}").Info.Genre);

    [Fact]
    public void The_writer_may_stand_above_the_title()
    {
        var article = ArticleReader.Read("wall", $"By Ann Lee\n\n14 June 2022\n\n{Title}\n\n{Story}");

        Assert.Equal((Title, "Ann Lee", new DateOnly(2022, 6, 14)), (article.Title, article.Info.Byline, article.Info.Published?.Day));
    }

    [Theory]
    [InlineData("Mon 7 Feb 2022 05.00 GMT | Last modified on Tue 8 Feb 2022 10.41 GMT", "2022-02-07")]
    [InlineData("Updated 8 Feb 2022, 10.41 | Published 7 Feb 2022", "2022-02-07")]
    [InlineData("Published: Tuesday 14 June 2022, 06:30", "2022-06-14")]
    [InlineData("Issued on: 14/06/2022 - 10:22 Modified: 14/06/2022 - 10:20", "2022-06-14")]
    [InlineData("14 June 2022 · 4 min read", "2022-06-14")]
    [InlineData("Updated 3:15 PM EDT", null)]
    [InlineData("Posted 5 hours ago", null)]
    [InlineData("Last updated: yesterday at 10.15am", null)]
    [InlineData("2 days ago", null)]
    public void A_line_of_dates_is_no_text_and_tells_the_day(string line, string? day)
    {
        var article = ArticleReader.Read("wall", $"{Title}\n\n{line}\n\n{Story}");

        Assert.Equal(ParagraphKind.Byline, article.Paragraphs[0].Kind);
        Assert.Equal(day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture), article.Info.Published?.Day);
    }

    [Theory]
    [InlineData("Published in 1911, the plan was lost for a hundred years.")]
    [InlineData("The wall was last raised on 14 June 2022.")]
    [InlineData("Five hours ago the sea was calm.")]
    public void A_sentence_with_a_date_is_text(string sentence) =>
        Assert.Equal(ParagraphKind.Body, ArticleReader.Read("wall", $"{Title}\n\n{sentence}\n\n{Story}").Paragraphs[0].Kind);

    [Theory]
    [InlineData("• This article was amended on 3 June. An earlier version gave the height as two metres.")]
    [InlineData("Correction: The wall is in Port Hallow, not in Port Hollow.")]
    [InlineData("Editor's note: Our owner has a share in the builder.")]
    [InlineData("Clarification, 5 May: Work begins in May.")]
    [InlineData("An earlier version of this story misspelled the name of the mayor.")]
    [InlineData("[This story has been updated to add what the mayor said.]")]
    public void A_note_on_what_was_changed_is_furniture(string note)
    {
        Assert.Equal(ParagraphKind.Furniture, ArticleReader.Read("wall", $"{Title}\n\n{Story}\n\n{note}").Paragraphs[^1].Kind);
        Assert.Equal(ParagraphKind.Furniture, ArticleReader.Read("wall", $"{Title}\n\n{note}\n\n{Story}").Paragraphs[0].Kind);
    }

    [Theory]
    [InlineData("Correction officers guard the wall at night.")]
    [InlineData("The article was amended by parliament in June.")]
    [InlineData("UPDATE (4 p.m.): The wall has been breached, the mayor said.")]
    [InlineData("An earlier version of the wall fell into the sea.")]
    public void News_of_a_change_is_text(string sentence) =>
        Assert.Equal(ParagraphKind.Body, ArticleReader.Read("wall", $"{Title}\n\n{Story}\n\n{sentence}").Paragraphs[^1].Kind);

    [Fact]
    public void A_short_text_may_have_much_around_it()
    {
        var article = ArticleReader.Read("wall", $"""
            {Title}

            3 min read

            Share this article

            {Story}

            READ MORE: The brick that could house a town

            Photo credit: Ann Lee | Coast News

            Tags: walls, harbour, floods

            Comments (14)
            """);

        Assert.Equal(2, article.Paragraphs.Count(paragraph => paragraph.IsBody));
    }

    [Fact]
    public void A_line_of_facts_below_a_request_is_no_text()
    {
        var article = ArticleReader.Read("cake", """
            Plum cake with rye

            Jump to recipe

            Serves 8 | Prep 20 min | Bake 45 min | 310 kcal per slice | Easy to make

            This cake keeps for a week, and is better on the second day than on the first.

            I had it from my aunt, who baked it each September for the harvest.
            """);

        Assert.Equal([ParagraphKind.Furniture, ParagraphKind.Standfirst, ParagraphKind.Body, ParagraphKind.Body],
            article.Paragraphs.Select(paragraph => paragraph.Kind));
    }
}
