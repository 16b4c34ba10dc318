using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Tests.Quotations;

/// <summary>Words that the layout gives to somebody: posts, interviews, letters, captions.</summary>
public sealed class SpokenBlocksTests
{
    [Fact]
    public void A_signed_post_is_its_authors()
    {
        var found = Shown("Ferry jokes", """
            Readers noticed the sign at once.

            Who paid for this sign? I want my ferry fare back https://t.co/xyz

            — Olga P. Strand (@olgastrand) March 3, 2021

            The sign stays. You are talking about the harbour, so it works.

            — Mayor Petra Lind (@mayorlind) March 3, 2021
            """);

        Assert.Equal(["Olga P. Strand", "Petra Lind"], found.Select(quotation => quotation.Attribution.Speaker?.Name));
        Assert.All(found, quotation => Assert.Equal(QuotationKind.Post, quotation.Attribution.Kind));
        Assert.Equal("Who paid for this sign? I want my ferry fare back https://t.co/xyz", found[0].Words);
    }

    [Fact]
    public void Whoever_was_asked_in_the_street_stands_above_the_words()
    {
        var found = Shown("Should the market stay? We asked", """
            The council wants to move the market. We asked three people.

            Mara Quist, 41, fishmonger

            “My mother stood here. I will not go.”

            Tom Adair, pensioner

            “It smells, and I love it.”

            Ines Roth, 19

            “I buy everything on my phone.”

            The council decides in May.
            """);

        Assert.Equal(
            [("Mara Quist", "fishmonger"), ("Tom Adair", "pensioner"), ("Ines Roth", null)],
            found.Select(quotation => (quotation.Attribution.Speaker?.Name, quotation.Attribution.Speaker?.Role)));
    }

    [Fact]
    public void A_post_is_found_by_its_handle()
    {
        var article = Read("Ferry jokes", "Readers noticed.\n\nI want my fare back https://t.co/xyz\n\n— Olga P. Strand (@olgastrand) March 3, 2021\n\nThe sign stays.");

        Assert.IsType<ArticleBot.Quotations.People.SpeakerMatch.Found>(new QuotationArchive().Speakers([article]).Find("@olgastrand"));
    }

    [Fact]
    public void Labels_may_go_on_with_the_initials_of_the_names_in_full()
    {
        var found = Shown("The pilot who would not stop", """
            Ada Frost spoke to Ben Holm about boats.

            Ada Frost: When did you learn to sail?

            Ben Holm: Quite late. I was a plumber for six years.

            AF: Where was that?

            BH: In a small harbour. I peeled potatoes, too.

            AF: What do you sail now?

            BH: An old boat. My children like it.
            """);

        var answers = found.Where(quotation => quotation.Attribution.Kind == QuotationKind.Answer).ToList();
        Assert.Equal(["Ben Holm", "Ben Holm", "Ben Holm"], answers.Select(quotation => quotation.Attribution.Speaker?.Name));
        Assert.StartsWith("Quite late.", answers[0].Words, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_is_the_interviewees_and_a_question_is_nobodys()
    {
        var found = Shown("Meet Tora Vik, our new pilot", """
            We asked Tora Vik to tell us about her first week.

            Q: What was the hardest part?

            A: The fog. Charts cannot say how slow you must go in it.

            Q: What comes next?

            A: My crew will learn the new radar, and I will sleep.
            """);

        Assert.Equal([3, 5], found.Select(quotation => quotation.Attribution.Paragraph));
        Assert.All(found, quotation => Assert.Equal((QuotationKind.Answer, "Tora Vik"), (quotation.Attribution.Kind, quotation.Attribution.Speaker?.Name)));
    }

    [Fact]
    public void A_letter_is_its_writers_and_the_reply_the_columnists()
    {
        var found = Shown("Ask Hanna: the neighbour's boat", """
            DEAR HANNA: My neighbour ties his boat to my pier. I have told him twice that I mind. -- TIED UP

            DEAR TIED: Tell him a third time. You own the pier.
            """);

        Assert.Equal(["TIED UP", "Hanna"], found.Select(quotation => quotation.Attribution.Speaker?.Name));
        Assert.Equal("My neighbour ties his boat to my pier. I have told him twice that I mind.", found[0].Words);
    }

    [Fact]
    public void Dear_somebody_is_no_speaker_where_nobody_signs() =>
        Assert.Empty(Shown("Dear Hanna: a pier", "DEAR HANNA: My neighbour ties his boat to my pier. He has a large boat."));

    [Theory]
    [InlineData("‘The harbour has never been so full of boats as on that day.’ Photograph: Ole Brun/Coastwire")]
    [InlineData("“The quay at dawn.” Photo by Ole Brun")]
    public void Who_took_a_picture_says_nothing(string caption) =>
        Assert.Empty(Shown("A day at the quay", $"{caption}\n\nThe boats left at noon. Nobody was hurt."));

    [Fact]
    public void An_answer_is_the_interviewees_where_the_opening_only_names_somebody_twice()
    {
        var found = Shown("Ten minutes with Tora Vik", """
            This month it is the turn of Tora Vik, who joined the pilots in May.

            Q: What was the hardest part?

            A: The fog. Charts cannot say how slow you must go in it.

            Q: What comes next?

            A: My crew will learn the new radar.
            """);

        Assert.Equal(["Tora Vik", "Tora Vik"], found.Select(quotation => quotation.Attribution.Speaker?.Name));
    }

    [Fact]
    public void Labels_may_change_within_an_interview()
    {
        var found = Shown("The woman who mends nets", """
            We met Tora Vik in her loft.

            Question: How did you start?

            Answer: My uncle had a boat and no patience.

            Interviewer: Which net was the hardest?

            Vik: The one from Holm. It had teeth in it.

            Q. And now?

            A. I sleep.
            """);

        Assert.Equal([3, 5, 7], found.Select(quotation => quotation.Attribution.Paragraph));
        Assert.All(found, quotation => Assert.Equal("Tora Vik", quotation.Attribution.Speaker?.Name));
    }

    [Fact]
    public void Answers_of_several_paragraphs_stand_under_questions_without_labels()
    {
        var found = Shown("Three questions for a pilot", """
            Tora Vik has brought in more than 300 ships. She talked to us between two of them.

            What do you look for first?

            My tea. Then I look at the wind.

            The wind tells me more than the chart.

            Have you ever turned back?

            Twice, and I would again.

            What do you tell the young ones?

            I tell them to wait.
            """);

        Assert.Equal([3, 4, 6, 8], found.Select(quotation => quotation.Attribution.Paragraph));
        Assert.All(found, quotation => Assert.Equal("Tora Vik", quotation.Attribution.Speaker?.Name));
    }

    [Fact]
    public void A_line_of_a_record_belongs_to_whom_it_names()
    {
        var found = Shown("What was said about the crane", """
            This is the record, shortened.

            JUDGE LIND: Mr Berg, please keep your voice up.

            MR BERG: I took it home to mend it.

            MS HOLM: You had it for fourteen months.

            MR BERG: It is a large crane.

            JUDGE LIND: We will have no laughter.

            The hearing goes on tomorrow. Berg could be fined.
            """);

        Assert.Equal(["Lind", "Berg", "Holm", "Berg", "Lind"], found.Select(quotation => quotation.Attribution.Speaker?.Name));
    }

    [Fact]
    public void Labels_of_things_are_no_record() =>
        Assert.Empty(Shown("Two soups", """
            Both soups are easy.

            Price: The price is low in spring.

            Method: Any method will do for this soup.

            Price: The price is high in winter.

            Method: Follow the method above.
            """));

    [Fact]
    public void A_post_may_stand_under_a_line_with_name_and_handle()
    {
        var found = Shown("New shirt divides fans", """
            Nobody could agree on the colour.

            Bo Larkin @bolarkin

            It is beige. We waited a year for beige.

            4:40 PM - 12 Jun 2026

            Others liked it.
            """);

        var post = Assert.Single(found);
        Assert.Equal(("Bo Larkin", "@bolarkin"), (post.Attribution.Speaker?.Name, post.Attribution.Speaker?.Role));
        Assert.Equal("It is beige. We waited a year for beige.", post.Words);
    }

    private static Article Read(string title, string text) => ArticleReader.Read("a", $"{title}\n\n{text}");

    private static ImmutableArray<Quotation> Shown(string title, string text) => new QuotationArchive().Find(new QuotationRequest([Read(title, text)]));
}
