using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.People;

namespace ArticleBot.Tests.Quotations;

/// <summary>Ways of papers on both sides of the Atlantic to say who speaks.</summary>
public sealed class OutletStyleTests
{
    [Theory]
    [InlineData("“The kiln is lost,” Ed Long told the Lantern. Long said it was old.", "Ed Long")]
    [InlineData("“The kiln is lost,” said Dot May, the founder. She wept.", "Dot May")]
    [InlineData("“The kiln is lost,” Hope Winter, head of the pottery, told the radio.", "Hope Winter")]
    [InlineData("The Potters' League called the plan “a cracked jug”.", "the Potters' League")]
    [InlineData("On Monday the regulator, Ofclay, published a report finding that “buyers were misled for years”.", "Ofclay")]
    [InlineData("The barge, whose pilot, Odd Kern, described the lock as “tight as a drum”, lost a rope.", "Odd Kern")]
    [InlineData("Lucy Moss was pleased. Her Liberal shadow, Sir Piers Moll, called it “a wet match”.", "Piers Moll")]
    [InlineData("“The kiln is lost,” said Sgt. Odd Kern of the harbour police.", "Odd Kern")]
    public void The_one_who_speaks_is_the_speaker(string paragraph, string speaker)
    {
        var quoted = Shown("A title", paragraph).First(found => found.Kind != QuotationKind.Indirect);
        Assert.Equal(speaker, quoted.Speaker?.Name, ignoreCase: true);
    }

    [Fact]
    public void A_deputy_who_is_more_cautious_says_what_follows_the_colon()
    {
        var found = Shown("A title", "“We shall win,” Petra Lund said. Her deputy, Joe Fisk, was more cautious: “It is a long road.”");

        Assert.Equal(["Petra Lund", "Joe Fisk"], found.Select(quotation => quotation.Speaker?.Name));
    }

    [Theory]
    [InlineData("“We pay too much,” May Tanner, chair of the lodgers' union, told the Lantern.", "chair of the lodgers' union")]
    [InlineData("“The ice holds,” said Ole Kern, a warden at the pond.", "warden at the pond")]
    [InlineData("“The ice holds,” said Ole Kern, head of the pond trust.", "head of the pond trust")]
    public void A_role_behind_a_name_is_given_whole(string paragraph, string role) =>
        Assert.Equal(role, Assert.Single(Shown("A title", paragraph)).Speaker?.Role);

    [Theory]
    [InlineData("Detective Inspector Carol Munn said that the van was green. DI Munn said that it had no lamps.", "Carol Munn")]
    [InlineData("Captain James \"Jim\" Halt said that he was lucky. Jim Halt said that he would sail again.", "Halt")]
    [InlineData("The charity, Warm Boots, said that calls had doubled. “It is cold,” the charity said.", "Warm Boots")]
    public void One_speaker_has_one_name(string paragraph, string name)
    {
        var names = Shown("A title", paragraph).Select(found => found.Speaker?.Name).Distinct(StringComparer.Ordinal).ToList();
        Assert.EndsWith(name, Assert.Single(names), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("We met in Oslo. We asked her about the north.")]
    [InlineData("Mrs Dale proposed the motion and Mr Hobb seconded it.")]
    [InlineData("‘We built it with our hands.’ Photography by Ana Pires")]
    public void A_place_a_writer_and_a_mover_say_nothing(string paragraph, string? speaker = null) =>
        Assert.DoesNotContain(Shown("A title", $"The pier closed.\n\n{paragraph}\n\nThe pier is old."),
            found => speaker is null || found.Speaker?.Name == speaker);

    [Fact]
    public void What_was_said_first_stays_where_more_is_added()
    {
        var found = Shown("A title", "The vote has been put off, officials said Tuesday, adding that the machines had failed.");

        Assert.Equal(["The vote has been put off", "that the machines had failed"], found.Select(quotation => quotation.Words));
        Assert.All(found, quotation => Assert.Equal("officials", quotation.Speaker?.Name));
    }

    [Fact]
    public void Whoever_confirms_something_behind_it_does_not_say_their_own_name()
    {
        var found = Assert.Single(Shown("A title", "About 400 jobs will go, confirmed Volta Motors chief executive Jim Beale."));

        Assert.Equal(("Jim Beale", "About 400 jobs will go"), (found.Speaker?.Name, found.Words));
    }

    [Fact]
    public void Owners_do_not_close_single_marks_that_run_over_paragraphs()
    {
        var found = Shown("A title", """
            A council spokesman said: ‘We know tenants’ patience is running out.

            ‘The carts’ new rounds begin on Monday.

            ‘We thank everyone for waiting.’
            """);

        Assert.Equal(
            "We know tenants’ patience is running out. … The carts’ new rounds begin on Monday. … We thank everyone for waiting.",
            string.Join(" … ", found.Select(quotation => quotation.Words)));
        Assert.All(found, quotation => Assert.Equal("a council spokesman", quotation.Speaker?.Name));
    }

    [Theory]
    [InlineData("Never rowing alone.\n\n— @oarsman9", "Never rowing alone.")]
    [InlineData("Never rowing alone.\n\n— @oarsman9, May 5", "Never rowing alone.")]
    [InlineData("Never rowing alone. — @oarsman9 on Threads", "Never rowing alone.")]
    public void A_post_may_be_signed_by_its_handle_alone(string post, string words)
    {
        var found = Assert.Single(Shown("A title", $"The rower answered online.\n\n{post}\n\nThe club is old."));

        Assert.Equal((QuotationKind.Post, "@oarsman9", words), (found.Kind, found.Speaker?.Name, found.Words));
    }

    [Fact]
    public void A_title_is_no_part_of_the_name_of_whoever_is_asked()
    {
        var found = Shown("Q&A: Dr Lin Zhou on naps", """
            Lin Zhou leads the sleep lab at Norwick.

            Question: How much sleep do we need?

            Answer: Seven hours, and most of us get six.

            Question: What about naps?

            Answer: Naps are fine before three.
            """);

        Assert.Equal(["Lin Zhou", "Lin Zhou"], found.Select(quotation => quotation.Speaker?.Name));
    }

    [Fact]
    public void The_questions_of_an_interviewer_who_is_named_are_the_interviewers()
    {
        var found = Shown("The big talk", """
            Novelist Petra Lund talks to Kim Barr.

            KB: Is it about you?

            PL: Everything is. I have no imagination.

            KB: Will there be another?

            PL: If my publisher pays.
            """);

        Assert.Equal(["Kim Barr", "Petra Lund", "Kim Barr", "Petra Lund"], found.Select(quotation => quotation.Speaker?.Name));
        Assert.Equal((QuotationKind.Question, Modality.Asked), (found[0].Kind, found[0].Modality));
    }

    [Fact]
    public void A_letter_may_have_its_greeting_and_its_name_in_paragraphs_of_their_own()
    {
        var found = Shown("Dear Gus: the wedding list", """
            Dear Gus,

            My cousin asked for cash. I gave a lamp. Was I wrong?

            Lamp Giver

            Dear Lamp Giver,

            No. Lamps are forever.
            """);

        Assert.Equal(["Lamp Giver", "Gus"], found.Select(quotation => quotation.Speaker?.Name));
    }

    [Fact]
    public void A_letter_that_is_as_short_as_a_heading_is_a_letter()
    {
        var found = Shown("Ask Amy Bell", """
            DEAR AMY: My boss sings. All day. -- DEAF IN DENVER

            DEAR DEAF: Sing back, louder.

            DEAR AMY: I agree with your answer about dogs. -- DOG LOVER

            DEAR LOVER: Thank you.
            """);

        Assert.Equal(["DEAF IN DENVER", "Amy Bell", "DOG LOVER", "Amy Bell"], found.Select(quotation => quotation.Speaker?.Name));
    }

    [Fact]
    public void One_prosecutor_is_looked_for_before_several()
    {
        var speakers = new QuotationArchive().Speakers([Read("A title",
            "“He knew,” prosecutor Ellen Mersh said. “He knew it all,” prosecutors said.")]);

        Assert.Equal("Ellen Mersh", Assert.IsType<SpeakerMatch.Found>(speakers.Find("the prosecutor")).Entry.Speaker.Name);
        Assert.Equal("prosecutors", Assert.IsType<SpeakerMatch.Found>(speakers.Find("prosecutors")).Entry.Speaker.Name);
    }

    private static ImmutableArray<Said> Shown(string title, string text)
    {
        var article = Read(title, text);
        return [.. new QuotationArchive().Find(new QuotationRequest([article])).Select(quotation => new Said(
            quotation.Attribution.Kind, quotation.Attribution.Speaker, quotation.Words, quotation.Attribution.Modality))];
    }

    private static Article Read(string title, string text) => ArticleReader.Read("style", $"{title}\n\n{text}\n");

    private sealed record Said(QuotationKind Kind, Speaker? Speaker, string Words, Modality Modality);
}
