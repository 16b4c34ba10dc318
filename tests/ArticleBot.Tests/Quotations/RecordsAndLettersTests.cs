using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Tests.Quotations;

/// <summary>Letters to an editor that are closed with “Yours, etc,”, transcripts, notes below interviews, words of pictures.</summary>
public sealed class RecordsAndLettersTests
{
    [Fact]
    public void A_letter_closed_with_yours_is_whose_name_stands_below_it()
    {
        var found = Shown("letters.txt", """
            Letters: the lane

            Sir, – When Minister Petra Skog said "The lane is safe", I was stuck in it. – Yours, etc,

            LARS HOLT,

            Holm.

            A chara, – I saw a heron on the pier this morning, and it saw me.

            Yours sincerely,

            Dr Greta Moll

            Sir – I have rowed here for forty years. – Yours, etc, ODA TVEIT, Vik.
            """);

        Assert.Equal(["Lars Holt", "Petra Skog", "Dr Greta Moll", "Oda Tveit"],
            found.Select(quotation => quotation.Attribution.Speaker?.Name));
        Assert.Equal("The lane is safe", found[1].Words);
        Assert.Equal("I saw a heron on the pier this morning, and it saw me.", found[2].Words);
    }

    [Fact]
    public void A_transcript_names_its_speakers_in_capitals_with_what_they_are()
    {
        var found = Shown("radio.txt", """
            Transcript: Who owns the lane?

            PETRA SKOG, HOST:

            The lane is ours, or is it? Our reporter went to see the pilots.

            LARS HOLT, BYLINE: I am standing on the pier at Holm.

            (SOUNDBITE OF WAVES)

            ODD BERG (through interpreter): The lane belongs to the herring.

            SKOG: And who tells the herring?

            HOLT: Nobody does, Petra.

            BERG: I do that myself.
            """);

        Assert.Equal(["Petra Skog", "Lars Holt", "Odd Berg", "Petra Skog", "Lars Holt", "Odd Berg"],
            found.Select(quotation => quotation.Attribution.Speaker?.Name));
        Assert.Equal("The lane is ours, or is it? Our reporter went to see the pilots.", found[0].Words);
        Assert.Equal("The lane belongs to the herring.", found[2].Words);
    }

    [Theory]
    [InlineData("talk.md", "**{0}**", "*The boat shed is open on Sundays.*", "# ")]
    [InlineData("talk.txt", "{0}", "_The boat shed is open on Sundays._", "")]
    public void An_italic_note_below_an_interview_is_no_answer(string name, string question, string note, string title)
    {
        var found = Shown(name, $"""
            {title}Five minutes with Petra Skog

            Petra Skog, 41, builds boats in a shed in Holm. She spoke to us over tea.

            {string.Format(null, question, "How did you start?")}

            My father had an axe and I wanted it.

            {string.Format(null, question, "What is hard about it?")}

            I still cannot bend oak. It bends me.

            {string.Format(null, question, "What comes next?")}

            A ferry, if my back lets me.

            {note}
            """);

        Assert.Equal(3, found.Length);
        Assert.DoesNotContain(found, quotation => quotation.Words.Contains("open on Sundays", StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_in_place_of_a_picture_are_nobodys()
    {
        var found = Shown("pier.md", """
            # The pier

            "It is rotten," said Petra Skog.

            ![“A sign says: keep off the pier”](sign.jpg) The pier was built in 1911.
            """);

        Assert.Equal("It is rotten,", Assert.Single(found).Words);
    }

    private static Quotation[] Shown(string name, string text)
    {
        var article = ArticleReader.Read("pier", text, isMarkdown: name.EndsWith(".md", StringComparison.Ordinal));
        return [.. new QuotationArchive().Find(new QuotationRequest([article]))
            .Where(found => found.Attribution.Kind != QuotationKind.Indirect)];
    }
}
