using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Summarising;

namespace ArticleBot.Tests.Summarising;

public sealed class TimelineTests
{
    [Theory]
    [InlineData("Pump breaks", "The pump of Selmouth broke on Monday. The mayor rented another one on Wednesday. The old pump was sold on Friday.", "Monday", "Wednesday", "Friday")]
    [InlineData("Strike ends", "The crews of the ferries went back to work on Tuesday. The union and the port had met on Friday. On Monday the crews had voted on the offer.", "Friday", "Monday", "Tuesday")]
    [InlineData("Tunnel sold", "The council sold the tunnel on Tuesday. Pumps will be brought to the tunnel on Thursday. A diver had seen the leak on Monday.", "Monday", "Tuesday", "Thursday")]
    [InlineData("Court sits", "On Thursday, the court of Selmouth will hear the baker. The baker was arrested on Tuesday. The bakery is due to open again on Saturday.", "Tuesday", "Thursday", "Saturday")]
    [InlineData("School shuts", "The school will close, the mayor said Monday. Its roof fell in on Sunday. The pupils are to move to the town hall on Wednesday.", "Sunday", "Monday", "Wednesday")]
    [InlineData("Final", "The final is on Friday. Selmouth beat Norhaven on Saturday. The fans come to the harbour on Thursday.", "Saturday", "Thursday", "Friday")]
    [InlineData("Harbour", "The harbour will open in December. The last ship left this week. The crane was built in 1999.", "1999", "this week", "December")]
    public void Weekdays_and_months_stand_in_the_order_in_which_they_come(string title, string text, params string[] labels) =>
        Assert.Equal(labels, Labels(Read(title, text)));

    [Theory]
    [InlineData("2026-11-20", "The mayor of Selmouth resigned on Monday. The council will elect another one in February. It met on Oct. 12 in the town hall.", "Oct. 12", "Monday", "February")]
    [InlineData("2026-11-20", "The dam opens on Saturday, Nov. 28, with a feast. The dam broke on Sunday, May 3, after a storm. The engineer left last week.", "Sunday, May 3", "last week", "Saturday, Nov. 28")]
    public void Dates_are_counted_from_the_day_on_which_the_article_appeared(string day, string text, params string[] labels) =>
        Assert.Equal(labels, Labels(ArticleReader.Read("dated", $"Selmouth news of the day\n\nBy Ann Lee\n\n{day}\n\n{text.Replace(". The", ".\n\nThe", StringComparison.Ordinal)}")));

    [Theory]
    [InlineData("Ann Lee told SELMOUTH TODAY that the pump leaks.")]
    [InlineData("The Selmouth Players' Tonight showed the water in the tunnel.")]
    [InlineData("The editor of the Sunday Herald wrote a column about the pump.")]
    [InlineData("The Tuesday Night Revue sang a song about the pump.")]
    [InlineData("The band plays every Thursday at the pump.")]
    [InlineData("“Today I would not buy that pump,” said Ann Lee of the harbour.")]
    [InlineData("It was the town's first pump since 1993, an engineer found.")]
    [InlineData("Who would buy a pump on Friday?")]
    [InlineData("You can win a pump on Saturday with our quiz.")]
    public void A_name_a_habit_or_a_word_to_the_reader_is_no_event(string sentence) =>
        Assert.Equal(["Monday"], Labels(Read("Pump", $"The council of Selmouth bought a pump on Monday.\n\n{sentence}")));

    [Fact]
    public void What_was_done_on_a_day_is_not_what_a_named_day_is_about() =>
        Assert.Equal(["Monday"], Labels(Read("Brawl", "The club punished two players for Thursday's brawl on Monday.")));

    [Fact]
    public void The_signature_of_a_post_is_no_event()
    {
        var article = ArticleReader.Read("posts", "Slogan\n\nThe town launched its slogan on Monday.\n\nWhat a joke: https://example.org/a\n\n— Bea Orr (@beaorr) November 18, 2019");

        Assert.Equal(["Monday"], Labels(article));
    }

    [Theory]
    [InlineData("16:40", "15:05", "14:30")]
    [InlineData("14:30", "15:05", "16:40")]
    public void A_live_blog_is_told_by_the_times_of_its_entries(string first, string second, string third)
    {
        var article = ArticleReader.Read("live", $"Storm reaches Selmouth: live\n\n{first}\n\nThe ferry to Norhaven is cancelled, the port says.\n\n{second}\n\nThe bridge of Selmouth is closed to lorries.\n\n{third}\n\nThe storm has taken the roof off the market hall.");

        Assert.Equal(ArticleGenre.LiveBlog, article.Info.Genre);
        Assert.Equal(["14:30", "15:05", "16:40"], Labels(article));
    }

    [Fact]
    public void The_time_of_an_entry_stands_once_and_a_greeting_is_none()
    {
        var article = ArticleReader.Read("live", "Storm reaches Selmouth: live\n\n16:45 BST: That's all for today. Thanks for reading.\n\n16.20 - The storm has left the harbour, the port says.\n\n12:05 The bridge of Selmouth is closed to lorries.\n\n9.30am Hello and welcome to our coverage. The ferry to Norhaven is cancelled.");

        Assert.Equal(
            ["9.30am The ferry to Norhaven is cancelled.", "12:05 The bridge of Selmouth is closed to lorries.", "16.20 The storm has left the harbour, the port says."],
            Lines(article));
    }

    [Theory]
    [InlineData("The pump of Selmouth stopped last Monday. On Friday a judge had it sealed. The mayor spoke yesterday. It will be sold from tomorrow. Talks will be held next month.", "last Monday", "Friday", "yesterday", "tomorrow", "next month")]
    [InlineData("The pump will be moved in two weeks. The council voted today. Its crew left last Friday. A hearing is set for next Tuesday. The mayor speaks tonight.", "last Friday", "today", "tonight", "next Tuesday", "in two weeks")]
    [InlineData("The trial begins on Thursday. The baker was seized yesterday. The oven was found on Sunday. The bakery opens tomorrow.", "Sunday", "yesterday", "tomorrow", "Thursday")]
    public void What_has_been_comes_first_and_what_is_to_come_last_with_or_without_a_date(string text, params string[] labels)
    {
        var paragraphs = text.Replace(". ", ".\n\n", StringComparison.Ordinal);

        Assert.Equal(labels, Labels(Read("Pump", paragraphs)));
        Assert.Equal(labels, Labels(Read("Selmouth news of the pump", $"By Ann Lee\n\nPublished: Tuesday 14 June 2022, 06:30\n\n{paragraphs}")));
    }

    [Fact]
    public void A_sentence_of_what_has_been_and_what_is_to_come_stands_at_both_times_where_something_lies_between()
    {
        var article = Read("Orr", "Bea Orr won the race in Selmouth on Saturday.\n\nShe missed 2020 with a broken foot and will run again on Tuesday.");

        Assert.Equal(["2020", "Saturday", "Tuesday"], Labels(article));
    }

    [Fact]
    public void Two_times_of_one_sentence_that_follow_one_another_have_one_line() =>
        Assert.Equal(["1998, 2004", "Monday and Tuesday", "Wednesday, Friday"], Labels(Read("Pump", "The pump of Selmouth was begun in 1998 and finished in 2004.\n\nIt was closed on Monday and Tuesday for its feast.\n\nIt will be sold on Friday, the council said on Wednesday.")));

    [Theory]
    [InlineData("Ida Holm entered room 1984 of the hotel with 2020 others.")]
    [InlineData("The crowd of 2016 watched Ida Holm, who wore number 1987.")]
    [InlineData("The council ended 2019 contracts with its helpers.")]
    [InlineData("Ida Holm flew over the last pump in three weeks.")]
    public void A_figure_or_a_time_of_another_time_is_no_event(string sentence) =>
        Assert.Equal(["Monday"], Labels(Read("Pump", $"The council of Selmouth bought a pump on Monday.\n\n{sentence}")));

    [Theory]
    [InlineData("Ida Holm, pilot, born 3 March 1930; died 2 June 2021", "3 March 1930", "1952", "2 June 2021")]
    [InlineData("Born March 3, 1930, died June 2, 2021", "March 3, 1930", "1952", "June 2, 2021")]
    [InlineData("Ida Holm: born 3 March 1930; died 2 June 2021\n\nShare this article", "3 March 1930", "1952", "2 June 2021")]
    public void The_line_that_closes_an_obituary_tells_birth_and_death(string line, params string[] labels) =>
        Assert.Equal(labels, Labels(Read("Ida Holm, pilot who flew for the mail", $"Ida Holm flew 212 times over Lake Orna.\n\nShe joined the mail in 1952 as its first pilot.\n\n{line}")));

    [Fact]
    public void A_birth_that_the_text_has_told_is_not_told_again() =>
        Assert.Equal(["1930, 1952", "2 June 2021"], Labels(Read("Ida Holm, pilot who flew for the mail", "Ida Holm flew 212 times over Lake Orna.\n\nShe was born in Selmouth in 1930 and joined the mail in 1952.\n\nIda Holm, pilot, born 3 March 1930; died 2 June 2021")));

    private static IEnumerable<string> Lines(Article article) => Told(article).Select(sentence => $"{sentence.Label} {sentence.Text}");

    private static Article Read(string title, string text) => ArticleReader.Read("timeline", $"{title}\n\n{text}");

    private static IEnumerable<string?> Labels(Article article) => Told(article).Select(sentence => sentence.Label);

    private static ImmutableArray<SummarySentence> Told(Article article) =>
        new Summariser(TimeProvider.System).SummariseAsync(new SummaryRequest([article], SummaryStyle.Timeline), cancellation: TestContext.Current.CancellationToken)
            .GetAwaiter().GetResult().Sentences;
}
