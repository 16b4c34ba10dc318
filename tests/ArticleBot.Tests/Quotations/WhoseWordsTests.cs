using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.People;

namespace ArticleBot.Tests.Quotations;

/// <summary>Whose words they are where more than one could have said them, and one speaker under several names.</summary>
public sealed class WhoseWordsTests
{
    [Fact]
    public void She_added_goes_on_with_the_subject_of_the_sentence_before()
    {
        var found = Quoted("""
            Councillor Greta Moen called the fire a scandal on the radio.

            Hobson begged the court for patience in a letter, writing she saw no use in a long trial. She added, "We should rebuild the pier first."

            "Who are we if we only punish?" she wrote in the letter. "A pier is worth more than a cell."
            """);

        Assert.Equal(3, found.Length);
        Assert.All(found, quotation => Assert.Equal("Hobson", quotation.Speaker?.Name));
    }

    [Theory]
    [InlineData("“It was meant to confuse the pilots,” Will Harnes, head of the Clear Water site, told the radio.", "Will Harnes")]
    [InlineData("“It was meant to confuse the pilots,” said May Harnes, head of the Clear Water site.", "May Harnes")]
    [InlineData("Mark Harnes said: “It was meant to confuse the pilots.”", "Mark Harnes")]
    [InlineData("Mayor Petra Lind was calm. Her deputy, Joe Finn, was more cautious: “We shall see about that.”", "Joe Finn")]
    [InlineData("The Harbour Council, which runs the port, issued a statement warning that “pilots must keep to the marked lane.”", "the Harbour Council")]
    [InlineData("The Harbour Council released a report saying that “pilots must keep to the marked lane.”", "the Harbour Council")]
    [InlineData("Petra Lind's lawyer, Odd Berg, said: “She will not pay.”", "Odd Berg")]
    [InlineData("When asked about the lane, Petra Lind said: “Ask the pilots.”", "Petra Lind")]
    [InlineData("The pilot leaned out and said, “I will ram the pier,” the harbour office said.", "the pilot")]
    [InlineData("The clerk recalled that the pilot shouted: “I will ram the pier,” the harbour office said.", "the pilot")]
    [InlineData("“I could not stand for long,” wrote 43-year-old Martin Berg of Holm in a letter published on Monday.", "Martin Berg")]
    [InlineData("The plan was described as “a gift to nobody who sails” by Petra Lind.", "Petra Lind")]
    [InlineData("Cedar Point Mayor Ilse van den Berg said: “Pack now.” The road is wet.", "Ilse van den Berg")]
    [InlineData("“The lane is closed,” said harbour Chief Odd Berg.", "Odd Berg")]
    [InlineData("“The lane is closed,” said county Sheriff Odd Berg.", "Odd Berg")]
    [InlineData("Campaigner Petra Skog said: “The lane must close.”", "Petra Skog")]
    [InlineData("“The lane must close,” coxswain Odd Berg said.", "Odd Berg")]
    [InlineData("The pier's Oda Tveit resigned. Tveit, 51, who came in May, said “it was time.”", "Oda Tveit")]
    [InlineData("Odd Berg missed the pier. “It was shut for a year,” fumed coach Greta Moll.", "Greta Moll")]
    [InlineData("Odd Berg missed the pier. “It was shut for a year,” Greta Moll fumed.", "Greta Moll")]
    [InlineData("Arno Q. Kestrel, 61, was sorry. “I took the clocks,” Kestrel wrote in a letter.", "Arno Q. Kestrel")]
    public void The_one_who_speaks_is_the_speaker(string paragraph, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoted(paragraph)).Speaker?.Name, ignoreCase: true);

    [Theory]
    [InlineData("“The lane is closed,” Petra Lind and Odd Berg said.")]
    [InlineData("“The lane is closed,” said Petra Lind and Odd Berg.")]
    [InlineData("Petra Lind and Odd Berg said that the lane was closed.")]
    [InlineData("Petra Lind, the mayor, and Odd Berg said that the lane was closed.")]
    [InlineData("“The lane is closed,” Petra Lind and Odd Berg, a pilot in Holm, said.")]
    public void Two_who_speak_together_are_both_named(string paragraph)
    {
        var found = Assert.Single(Extract(paragraph));

        Assert.Equal(["Petra Lind", "Odd Berg"], found.Speakers.Select(speaker => speaker.Name));
        Assert.Equal(2, SpeakerDirectory.Of([found]).Entries.Length);
    }

    [Fact]
    public void A_rank_and_its_short_form_are_one_person() => Assert.Equal(
        "Karin Holt",
        Assert.Single(SpeakerDirectory.Of(Extract("Press officer Superintendent Karin Holt said that divers came at noon. Supt Holt said that a boat was found.")).Entries).Speaker.Name);

    [Fact]
    public void A_prince_his_title_and_his_given_name_are_one_person()
    {
        var speakers = SpeakerDirectory.Of(Extract("""
            The harbour needs 'urgent help', the Duke of Brae has warned.

            Writing in the Coast Post, Albert said that there has 'never been a winter like this'.

            The duke added that the work was 'hard, but not hopeless'.
            """));

        Assert.Equal(("Albert", "Duke of Brae"), (Assert.Single(speakers.Entries).Speaker.Name, speakers.Entries[0].Speaker.Role));
        Assert.IsType<SpeakerMatch.Found>(speakers.Find("duke"));
    }

    [Fact]
    public void A_countess_and_her_given_name_are_one_person()
    {
        var speakers = SpeakerDirectory.Of(Extract("""
            The Countess of Brae has urged the town to 'dig deep' for its boats.

            Writing in the Coast Post, Philippa said she had 'never seen the crews so tired'.

            The countess added that the boats were 'older than most of the people in them'.
            """));

        Assert.Equal("Philippa", Assert.Single(speakers.Entries).Speaker.Name);
    }

    [Fact]
    public void Single_marks_opened_at_each_paragraph_run_to_the_last()
    {
        var article = Read("""
            Ida Strand said that the work had only begun.

            'This is the harbour I always wanted,' she said.

            'In ten years there was not one easy winter.

            'But no winter took as many boats as this one.

            'The work is hard, and the pilots' pier can be saved.'
            """);
        var found = QuotationExtractor.Extract(article).Where(quotation => quotation.Kind == QuotationKind.Direct).ToList();

        Assert.Equal([2, 3, 4, 5], found.SelectMany(quotation => quotation.Spans).Select(span => article.ParagraphAt(span.Start)));
        Assert.All(found, quotation => Assert.Equal("Ida Strand", quotation.Speaker?.Name));
    }

    [Fact]
    public void Single_marks_that_are_left_open_in_mid_paragraph_go_on_in_the_next()
    {
        var article = Read("""
            ‘They knew what they wanted,’ said Ida Strand. ‘They walked past two boats to get to it.

            ‘We think that a fourth man waited, and we'd ask anybody to call.’
            """);
        var found = QuotationExtractor.Extract(article).Where(quotation => quotation.Kind == QuotationKind.Direct).ToList();

        var words = found.SelectMany(quotation => quotation.Spans).Select(span => article.TextOf(span));
        Assert.Contains("They walked past two boats to get to it.", words);
        Assert.All(found, quotation => Assert.Equal("Ida Strand", quotation.Speaker?.Name));
    }

    [Fact]
    public void Of_two_who_bear_a_surname_the_one_named_before_the_words_says_them()
    {
        var found = Quoted("""
            Mayor Denise Kowal cast the deciding vote. “Nobody ran for this,” said Kowal, 61.

            Tom Kowal, the mayor's brother, drives a bus.
            """);

        Assert.Equal("Denise Kowal", Assert.Single(found).Speaker?.Name);
    }

    [Fact]
    public void A_surname_that_is_a_man_s_first_name_may_be_a_woman_s()
    {
        var found = Quoted("“It is splendid,” said head teacher Sarah James. “We shall sing,” James said.");

        Assert.All(found, quotation => Assert.Equal("Sarah James", quotation.Speaker?.Name));
        Assert.Equal(2, found.Length);
    }

    [Fact]
    public void What_somebody_does_to_people_is_no_role()
    {
        var found = Quoted("The ward's manager, Kurt Boll, apologised to patients. “It must not happen again,” he said.");

        Assert.DoesNotContain("apologised", Assert.Single(found).Speaker?.Role ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Double_marks_inside_single_ones_belong_to_them()
    {
        var article = Read("‘He shouted “jump” and I jumped,’ Ida Strand said.");

        Assert.Equal("He shouted “jump” and I jumped,", article.TextOf(Assert.Single(Assert.Single(QuotationExtractor.Extract(article)).Spans)));
    }

    private static Article Read(string text) => ArticleReader.Read("a", $"Harbour news\n\n{text}\n\nThe river is low.");

    private static ImmutableArray<Attribution> Extract(string text) => QuotationExtractor.Extract(Read(text));

    private static ImmutableArray<Attribution> Quoted(string text) => [.. Extract(text).Where(quotation => quotation.Kind != QuotationKind.Indirect)];
}
