using System.Collections.Immutable;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Tests.Kinds;

/// <summary>Whose words they are, and what is nobody's, by kinds that strangers wrote down; the texts are invented.</summary>
public sealed class QuotationKindTests
{
    [Theory]
    [InlineData("“If the roof holds,” said the architect, Rosanna Thule, “we can start in May.”", "Rosanna Thule")]
    [InlineData("Warden Chidi Brackwell opened the gate. Brackwell thanked the crews. “They brought a pump,” she said.", "Chidi Brackwell")]
    [InlineData("Ole Dahl left the field. His wife June was waiting. “He will sleep now,” she said.", "June")]
    [InlineData("Pim Thule, 31, left early. Her mother said that Pim had told the guard: “I will not wait.”", "Pim Thule")]
    public void The_speaker_is_whoever_the_sentence_tells(string text, string speaker) =>
        Assert.All(Spoken(text), found => Assert.Equal(speaker, found.Speaker?.Name));

    [Theory]
    [InlineData("Ole Dahl is a poet. He wrote “Dry Wells”, a short play, at sea.")]
    [InlineData("The film of the tower, lasting 12' 30\", is shown daily. The roof is 14' above the floor and 3\" thick, they say.")]
    public void Titles_and_measures_are_nobodys_words(string text) => Assert.Empty(Spoken(text));

    [Fact]
    public void A_goal_that_somebody_added_is_no_statement()
    {
        var found = Find("Ole Dahl added his third goal and the guests answered in a 6-5 win.");

        Assert.DoesNotContain(found, new QuotationArchive().IsShown);
    }

    [Fact]
    public void A_paragraph_without_marks_is_the_words_of_whoever_wrote_them()
    {
        var found = Assert.Single(Spoken("Ida Kern wrote on the shop's page:\n\nWe have tried it all. Thank you for every queue."));

        Assert.Equal("Ida Kern", found.Speaker?.Name);
        Assert.Equal(QuotationKind.Post, found.Kind);
    }

    [Fact]
    public void A_letter_to_the_editor_is_its_writers()
    {
        var found = Spoken("SIR – Your report on the ferry was kind. I have waited on four mornings.\n\nIf it cannot run it should say so.\n\n"
            + "Gustav Nunn\nPine Lane, Holm\n\nWe welcome letters of up to 200 words.");

        Assert.Equal(2, found.Length);
        Assert.All(found, letter => Assert.Equal("Gustav Nunn", letter.Speaker?.Name));
    }

    [Fact]
    public void A_signed_letter_is_its_writers_and_the_reply_the_columnists()
    {
        var found = Spoken("Dear Berta,\n\nOur neighbour has borrowed a saw and a drill. Should I ask for them?\n\nYours, Tired in Holm\n\n"
            + "Berta says: Ask for the saw, but not for the drill.\n\nWrite to Berta at the usual address.");

        Assert.Equal(["Tired in Holm", "Berta"], found.Select(letter => letter.Speaker?.Name));
    }

    [Theory]
    [InlineData("Q. How long is the rope?\n\nA. About two hundred yards.\n\nQ. Are you afraid?\n\nA. Only of gulls.")]
    [InlineData("**Why ropes?**\n\nBecause I like them.\n\n**And who pays?**\n\nThe town pays me.\n\n**Will it last?**\n\nWe shall see.")]
    public void Answers_are_the_words_of_the_one_person_whom_the_opening_names(string turns)
    {
        var found = Spoken("Every summer Ida Kern hangs from a rope and paints the tower at Sker Point.\n\n" + turns);

        Assert.NotEmpty(found);
        Assert.All(found, answer => Assert.Equal("Ida Kern", answer.Speaker?.Name));
    }

    private static ImmutableArray<Attribution> Spoken(string text) =>
        [.. Find(text).Where(found => found.Kind is not (QuotationKind.Indirect or QuotationKind.Question))];

    private static ImmutableArray<Attribution> Find(string text) =>
        QuotationExtractor.Extract(ArticleReader.Read("a", $"News from the harbour\n\n{text}\n"));
}
