using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Tests.Quotations;

/// <summary>Whose the words are where somebody else reads them out or tells of them, and how speakers are named.</summary>
public sealed class TellersTests
{
    [Theory]
    [InlineData("Prosecutor Greta Moll read a statement from Petra Skog, a pilot. “I hear the bang at night,” she wrote.", "Petra Skog")]
    [InlineData("Lawyer Odd Berg read out a letter from the captain, Lars Holt, in which he said: “I should have turned.”", "Lars Holt")]
    [InlineData("Reading a letter from Petra Skog, Odd Berg said: “I hear the bang at night.”", "Petra Skog")]
    [InlineData("In a statement read to the court by lawyer Odd Berg, Petra Skog said: “I hear the bang at night.”", "Petra Skog")]
    [InlineData("Odd Berg read out a letter from Petra Skog. “She has waited long enough,” Berg said.", "Odd Berg")]
    [InlineData("Reading from a statement, Odd Berg said: “I did not sink it.”", "Odd Berg")]
    [InlineData("Inspector Odd Berg said an unknown caller told the ferry office: “The pier is mined.”", "an unknown caller")]
    [InlineData("Coach Lars Holt hailed keeper Odd Berg. “He was a wall,” he said.", "Lars Holt")]
    [InlineData("Coach Lars Holt met the press with Odd Berg. “He was a wall,” he said of Odd Berg.", "Lars Holt")]
    [InlineData("Lars Holt and Odd Berg met in Holm. “I will sail,” said the latter.", "Odd Berg")]
    [InlineData("Lars Holt met the pilot, Odd Berg. “I will sail,” the former said.", "Lars Holt")]
    [InlineData("Lars Holt met the pilot, Odd Berg. “I will sail,” the man said.", "the man")]
    [InlineData("\"The lane is closed,\" Grant Holt, who asked for a grant, told the paper.", "Grant Holt")]
    [InlineData("Dawn Skog woke before dawn. \"It was dark,\" Skog said.", "Dawn Skog")]
    [InlineData("Detective Chief Inspector Petra Skog said: “We have the mast.”", "Petra Skog")]
    [InlineData("'\"Row,\" he told us, and we rowed,' said Greta Moll.", "Greta Moll")]
    public void The_words_are_whose_they_are(string paragraph, string speaker) =>
        Assert.Contains(speaker, Quoted(paragraph).Select(quotation => quotation.Speaker?.Name));

    [Fact]
    public void It_read_is_no_inspector()
    {
        var found = Quoted("Inspector Odd Berg said that a note had come on Monday. “Stop the ferry,” it read.");

        Assert.DoesNotContain("Odd Berg", found.Select(quotation => quotation.Speaker?.Name));
    }

    [Fact]
    public void A_rank_of_several_words_is_one_role()
    {
        var found = Assert.Single(Quoted("Detective Chief Inspector Petra Skog said: “We have the mast.”"));

        Assert.Equal("Detective Chief Inspector", found.Speaker?.Role);
    }

    [Fact]
    public void The_role_before_a_name_begins_behind_the_verb() =>
        Assert.Equal("keeper", Quoted("Coach Lars Holt hailed keeper Odd Berg. “I slept well,” Berg said.")[0].Speaker?.Role);

    [Theory]
    [InlineData("Lars Holt, 68, and his wife, Greta, 66, were found on the rock. “It was cold,” Mrs Holt said.", "Greta Holt")]
    [InlineData("Lars Holt and his wife Greta were found on the rock. “It was cold,” Mrs Holt said.", "Greta Holt")]
    [InlineData("Lars and Greta Holt were found on the rock. “It was cold,” Mr Holt said.", "Lars Holt")]
    [InlineData("Lars Holt and his wife, Greta, were found on the rock. “It was cold,” Mr Holt said.", "Lars Holt")]
    [InlineData("Lars Holt and his guide, Greta, were found on the rock. “It was cold,” Mrs Holt said.", "Holt")]
    public void Who_shares_a_surname_is_told_by_the_courtesy(string paragraph, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoted(paragraph)).Speaker?.Name);

    [Fact]
    public void Marks_that_open_anew_at_each_paragraph_stay_with_the_one_who_opened_them()
    {
        var found = Quoted("""
            The minister, Lars Holt, resigned. “I have had enough,” Mr Holt wrote.

            A spokesman said: "The office hears what people feel.

            "We do all that we can.

            "The lane will open on Friday.

            "Thank you for your patience."
            """);

        Assert.Equal(["Lars Holt", "a spokesman"], found.Select(quotation => quotation.Speaker?.Name));
        Assert.Equal(4, found[1].Spans.Length);
    }

    [Theory]
    [InlineData("Lawyers confirm that the deeds have been signed.", "Lawyers")]
    [InlineData("Officials deny that the lane was ever open.", "Officials")]
    [InlineData("Critics maintain that the pier will sink.", "Critics")]
    public void Several_people_state_something_in_the_present(string paragraph, string speaker)
    {
        var article = ArticleReader.Read("pier", $"The pier\n\n{paragraph}");
        var archive = new QuotationArchive();

        var found = Assert.Single(archive.Attributions(article), archive.IsShown);
        Assert.Equal((QuotationKind.Indirect, speaker), (found.Kind, found.Speaker?.Name));
    }

    [Fact]
    public void What_many_call_a_thing_as_a_rule_is_its_name()
    {
        Assert.Empty(Quoted("The ferry carries wool. Shops call it \"island grey\" and sell it by weight."));
        Assert.Single(Quoted("The ferry carries wool. Critics call it \"a disgrace to sheep\" and want it gone."));
    }

    private static List<Attribution> Quoted(string paragraphs)
    {
        var archive = new QuotationArchive();
        return [.. archive.Attributions(ArticleReader.Read("pier", $"The pier\n\n{paragraphs}"))
            .Where(quotation => quotation.Kind != QuotationKind.Indirect && archive.IsShown(quotation))];
    }
}
