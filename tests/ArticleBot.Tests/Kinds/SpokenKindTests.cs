using System.Collections.Immutable;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Tests.Kinds;

/// <summary>Who speaks where marks stay open, clauses stand against each other, or the layout tells; the texts are invented.</summary>
public sealed class SpokenKindTests
{
    [Fact]
    public void Marks_left_open_are_the_words_of_whoever_is_named_behind_the_last_paragraph()
    {
        var found = Spoken("The lamp has burned at Sker Point since the war.\n\n“I came to paint it and stayed.\n\n"
            + "“There was fog for a week in May.\n\n“Then I had a dog and could not leave,” said the keeper, Ole Dahl.");

        Assert.Equal(3, Assert.Single(found).Spans.Length);
        Assert.Equal("Ole Dahl", found[0].Speaker?.Name);
    }

    [Fact]
    public void Each_quotation_goes_to_the_subject_of_its_own_clause()
    {
        var found = Spoken("While the mayor, Greta Holm, called the bridge “ugly, dear and late”, her deputy Martin Voss described it as "
            + "“the finest thing we own”.");

        Assert.Equal(["Greta Holm", "Martin Voss"], found.Select(words => words.Speaker?.Name));
    }

    [Theory]
    [InlineData("On May 3 the baker, Lorna Dahl, wrote to the miller, “Bring the flour at night,” according to the indictment.", "Lorna Dahl")]
    [InlineData("The complaint says Peter Holm met the miller and told him, “Bring the flour at night.”", "Peter Holm")]
    [InlineData("Ten-year-old Kofi Thule came ashore at noon. His mother, Abena, said: “I was colder than he was.”", "Abena")]
    public void The_speaker_is_no_paper_and_no_kin(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Spoken(text)).Speaker?.Name);

    [Theory]
    [InlineData("The Comet withdrew a story headed “Keeper's three-day feast” and paid the keeper, Ole Dahl.")]
    [InlineData("The paper will print it under the words “Ole Dahl: a correction” on Friday, it was told.")]
    public void A_heading_is_nobodys_words(string text) => Assert.Empty(Spoken(text));

    [Fact]
    public void A_line_of_a_live_blog_is_no_quotation_of_its_own()
    {
        var found = Spoken("14.20\nHarbour boss: 'Please stay at home'\nHarbour director Ole Dahl says: “If you can see the sea, so can we.”");

        Assert.Equal("Ole Dahl", Assert.Single(found).Speaker?.Name);
    }

    [Fact]
    public void Initials_in_a_talk_stand_for_the_names_of_the_opening()
    {
        var found = Spoken("Vera Holm and Tomas Dahl have rowed together since school.\n\nVH: He still ties my laces. I let him.\n\n"
            + "TD: She loses the oars. Then she wins.\n\nVH: I have never lost one.\n\nTD: That was me.");

        Assert.Equal(["Vera Holm", "Tomas Dahl", "Vera Holm", "Tomas Dahl"], found.Select(words => words.Speaker?.Name));
    }

    [Fact]
    public void A_gentle_reader_is_no_speaker()
    {
        var found = Spoken("DEAR MISS HOLM: My aunt wants a boat from us. May I send a cup? -- NO SAILOR IN SKER\n\n"
            + "GENTLE READER: You may send a cup, and she may thank you for it.");

        Assert.Equal("NO SAILOR IN SKER", found[0].Speaker?.Name);
        Assert.Equal("Holm", found[1].Speaker?.Name, ignoreCase: true);
    }

    [Fact]
    public void Readers_views_are_theirs_whose_name_and_place_stand_behind_the_dash()
    {
        var found = Spoken("Trams or trees?\n\nWe were told of it by a man with a saw. I wept. — Muriel Holm, Mill Street\n\n"
            + "I have two sons and no bus. The trees can wait. — Raj Dahl, Sker");

        Assert.Equal(["Muriel Holm", "Raj Dahl"], found.Select(words => words.Speaker?.Name));
    }

    [Fact]
    public void He_and_she_are_two_who_speak_in_turn()
    {
        var found = Spoken("“Green is what benches are,” said Cllr Ewart Plum.\n\n“Green is the grass,” replied Cllr Nadia Dahl.\n\n"
            + "“They have managed so far,” he said.\n\n“You fell over it in May,” she said.");

        Assert.Equal(["Ewart Plum", "Nadia Dahl", "Ewart Plum", "Nadia Dahl"], found.Select(words => words.Speaker?.Name));
    }

    private static ImmutableArray<Attribution> Spoken(string text) =>
        [.. QuotationExtractor.Extract(ArticleReader.Read("a", $"News from the harbour\n\n{text}\n"))
            .Where(found => found.Kind is not (QuotationKind.Indirect or QuotationKind.Question))];
}
