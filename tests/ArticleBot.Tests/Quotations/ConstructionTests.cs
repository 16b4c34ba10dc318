using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.People;

namespace ArticleBot.Tests.Quotations;

/// <summary>The ways in which news articles quote, one by one: who speaks, and what is no quotation.</summary>
public sealed class ConstructionTests
{
    [Fact]
    public void A_title_and_a_role_are_one_speaker()
    {
        var found = Quotes("""
            US secretary of state Carla Munro landed in Oslo. “The harbour is open,” Secretary Munro said.

            “Soon,” said the US secretary of state. Munro said that the mole would be rebuilt.
            """);

        Assert.Equal(3, found.Length);
        Assert.All(found, quotation => Assert.Equal(new Speaker("Carla Munro", "US secretary of state"), quotation.Speaker));
    }

    [Theory]
    [InlineData("Mayor Tomas Lind met the pilot Ole Dahl. “You did well,” Lind told Dahl.", "Tomas Lind")]
    [InlineData("Mayor Tomas Lind met the pilot Ole Dahl. “Thank you,” Dahl replied.", "Ole Dahl")]
    [InlineData("Anna Berg tweeted: “The ferry is late again.”", "Anna Berg")]
    [InlineData("“No boats today,” Anna Berg posted on Facebook.", "Anna Berg")]
    [InlineData("In a letter to the council, Anna Berg wrote that “nobody was warned”.", "Anna Berg")]
    [InlineData("“I quit”, tweeted Anna Berg.", "Anna Berg")]
    [InlineData("“All cranes stand still until further notice,” the statement read.", "the statement")]
    [InlineData("The letter warned of “serious delays”.", "the letter")]
    [InlineData("Ole Dahl put it this way: “The sea takes what it wants.”", "Ole Dahl")]
    [InlineData("Ole Dahl said: “The water came fast and we had no time", "Ole Dahl")]
    [InlineData("When asked about the delay, Ole Dahl said: “Ask the mayor.”", "Ole Dahl")]
    [InlineData("Ole Dahl, when asked about the delay, said: “Ask the mayor.”", "Ole Dahl")]
    [InlineData("“No,” said Ole Dahl when asked if the harbour was safe.", "Ole Dahl")]
    [InlineData("“We came for the fish,” Kenji Nakamura said, speaking through an interpreter.", "Kenji Nakamura")]
    [InlineData("Speaking through an interpreter, Kenji Nakamura said: “We came for the fish.”", "Kenji Nakamura")]
    [InlineData("“Ça va,” said Élodie Bélanger, a French pilot.", "Élodie Bélanger")]
    [InlineData("Tomas Lind's press secretary, Ida Moe, said: “He is ill.”", "Ida Moe")]
    [InlineData("“He is ill,” said Tomas Lind's press secretary, Ida Moe.", "Ida Moe")]
    [InlineData("It was for the guild to denounce Tomas Lind for building “a heap of rust”.", "the guild")]
    [InlineData("«The pier holds,» Anna Berg said.", "Anna Berg")]
    [InlineData("Anna Berg said: „The pier holds.“ The town agreed.", "Anna Berg")]
    public void The_speaker_of_a_quotation_is_found(string paragraph, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quotes(paragraph), quotation => quotation.Kind != QuotationKind.Indirect).Speaker?.Name);

    [Theory]
    [InlineData("Mayor Tomas Lind told the pilots that the harbour would close.", "told", "Tomas Lind")]
    [InlineData("Mayor Tomas Lind asked whether the harbour was deep enough.", "asked", "Tomas Lind")]
    [InlineData("Mayor Tomas Lind denied cutting the budget.", "denied", "Tomas Lind")]
    [InlineData("Anna Berg tweeted that the ferry was late.", "tweeted", "Anna Berg")]
    [InlineData("The harbour will open in May, sources close to the mayor said.", "said", "sources close to the mayor")]
    [InlineData("The treaty says that the river is shared.", "says", "the treaty")]
    [InlineData("The two towns agreed that the river would be dredged.", "agreed", "the two towns")]
    public void The_speaker_of_a_report_is_found(string paragraph, string cue, string speaker)
    {
        var article = Read(paragraph);

        var found = Assert.Single(QuotationExtractor.Extract(article));

        Assert.Equal((QuotationKind.Indirect, cue, speaker), (found.Kind, article.TextOf(found.Cue!.Value), found.Speaker?.Name));
    }

    [Theory]
    [InlineData("Many said that the price was too high.")]
    [InlineData("Others said that the price was too high.")]
    [InlineData("Both said that the boats would leave.")]
    [InlineData("The dredging showed that the basin was shallow.")]
    [InlineData("The price suggested that the market was weak.")]
    [InlineData("The two towns are seen far from narrowing their differences.")]
    [InlineData("The accord failed to stipulate any plans called for by the town, such as to declare a list of its boats.")]
    public void Quantifiers_and_things_that_cannot_speak_are_no_speakers(string paragraph) => Assert.Empty(SpeakerDirectory.Of(Quotes(paragraph)).Entries);

    [Fact]
    public void The_official_is_the_one_described_before()
    {
        var found = Quotes("“The pumps failed twice,” said a harbour official.\n\n“They will fail again,” the official added.");

        Assert.Equal(["a harbour official", "a harbour official"], found.Select(quotation => quotation.Speaker?.Name));
    }

    [Fact]
    public void A_family_name_first_is_one_person_with_and_without_title()
    {
        var found = Quotes("Park Min-jun, South Korea's fisheries minister, arrived. “Our boats need a port,” Mr Park said.\n\n“We need it soon,” Park added.");

        Assert.All(found, quotation => Assert.Equal(new Speaker("Park Min-jun", "South Korea's fisheries minister"), quotation.Speaker));
        Assert.Equal(2, found.Length);
    }

    [Fact]
    public void Father_and_son_are_told_apart_by_what_follows_their_name()
    {
        var found = Quotes("“My father built it,” said Robert Hale Jr., a builder.\n\n“I did build it,” said Robert Hale Sr.\n\n“We all built it,” said Hale Jr.");

        Assert.Equal(["Robert Hale Jr.", "Robert Hale Sr.", "Robert Hale Jr."], found.Select(quotation => quotation.Speaker?.Name));
    }

    [Fact]
    public void Re_opened_marks_make_one_quotation_of_three_paragraphs()
    {
        var found = Assert.Single(Quotes("“The water came fast,” Ole Dahl said. “We ran.\n\n“We had no time for the boats.\n\n“Then the lights went out.”"), quotation => quotation.Spans.Length == 3);

        Assert.Equal("Ole Dahl", found.Speaker?.Name);
    }

    [Fact]
    public void A_plural_owner_does_not_close_single_marks()
    {
        var article = Read("‘It’s the pilots’ pier,’ Anna Berg said.");

        Assert.Equal("It’s the pilots’ pier,", article.TextOf(Assert.Single(Assert.Single(QuotationExtractor.Extract(article)).Spans)));
    }

    [Theory]
    [InlineData("His novel “Nine Winters”, published in May, sold well.")]
    [InlineData("Anna Berg said the show “Harbour Lights” would be filmed here.")]
    [InlineData("Anna Berg read “The Long Sea” aloud and sang “Blue Water”.")]
    [InlineData("Anna Berg, author of “The Long Sea”, lives here.")]
    [InlineData("William “Billy” Lund opened the quay.")]
    [InlineData("The town calls it the “ghost quay”.")]
    [InlineData("The “experts” were late.")]
    [InlineData("It was a “disaster” for the town.")]
    [InlineData("The illness is called “rope lung”.")]
    [InlineData("Ropes in a loft can lead to what’s called “sailor’s cough”.")]
    public void Titles_nicknames_scare_quotes_and_single_words_are_no_quotations(string paragraph) =>
        Assert.DoesNotContain(Quotes(paragraph), quotation => quotation.Kind != QuotationKind.Indirect);

    private static Article Read(string text) => ArticleReader.Read("a", $"Harbour news\n\n{text}\n\nThe river is low.");

    private static ImmutableArray<Attribution> Quotes(string text) => QuotationExtractor.Extract(Read(text));
}
