using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ArticleBot.Tests.Quotations;

public sealed class QuotationExtractorTests
{
    [Theory]
    [InlineData("“The bridge is safe,” said Anna Berg, the city engineer.", "The bridge is safe,", "Anna Berg")]
    [InlineData("\"The bridge is safe,\" Anna Berg said.", "The bridge is safe,", "Anna Berg")]
    [InlineData("Anna Berg told reporters: ''The bridge is safe.''", "The bridge is safe.", "Anna Berg")]
    [InlineData("Anna Berg said: ‘The bridge is safe and it’s open.’", "The bridge is safe and it’s open.", "Anna Berg")]
    [InlineData("Anna Berg, who had inspected the arches, said: “The bridge is safe", "The bridge is safe", "Anna Berg")]
    [InlineData("“The bridge is safe,” said the mayor's lawyer, Anna Berg.", "The bridge is safe,", "Anna Berg")]
    [InlineData("“The bridge is safe and will open in time for the summer,” according to city engineer Anna Berg.", "The bridge is safe and will open in time for the summer,", "Anna Berg")]
    [InlineData("“The bridge is safe,” said an engineer who had seen the plans.", "The bridge is safe,", "an engineer who had seen the plans")]
    [InlineData("“The bridge is safe,” the transport ministry said in a statement.", "The bridge is safe,", "the transport ministry")]
    [InlineData("“The bridge is safe,” said Park Min-jun, an engineer.", "The bridge is safe,", "Park Min-jun")]
    public void A_quotation_has_its_words_without_marks_and_its_speaker(string paragraph, string words, string speaker)
    {
        var article = Read(paragraph);

        var found = Assert.Single(Direct(article));

        Assert.Equal(words, article.TextOf(Assert.Single(found.Spans)));
        Assert.Equal(speaker, found.Speaker?.Name);
    }

    [Fact]
    public void A_surname_and_a_pronoun_stand_for_the_full_name()
    {
        var article = Read("Mayor Tomas Lind opened the bridge. “A good day,” Mr Lind said.\n\n“We waited two years for it,” he added.");

        Assert.Equal(["Tomas Lind", "Tomas Lind"], Direct(article).Select(found => found.Speaker?.Name));
    }

    [Fact]
    public void Kim_with_the_family_name_first_is_he_and_not_a_woman_called_Kim()
    {
        var article = Read("Foreign minister Kim Sung-ho met the guests. “You are welcome here,” Mr Kim said.");

        Assert.Equal(new Speaker("Kim Sung-ho", "Foreign minister"), Assert.Single(Direct(article)).Speaker);
    }

    [Fact]
    public void The_pronoun_after_an_opening_phrase_is_not_the_one_inside_it()
    {
        var article = Read("Mr Lind promised a tunnel, too.\n\nAt his last meeting with Mr Vogt, he offered to “gladly” pay for it.\n\nTomas Lind and Jan Vogt will meet again.");

        Assert.Equal("Tomas Lind", Assert.Single(Direct(article)).Speaker?.Name);
    }

    [Theory]
    [InlineData("“The bridge is safe,” said David French of the Engineers' Guild.", "David French")]
    [InlineData("Mark Singer built the bridge. “The bridge is safe,” Mr. Singer said.", "Mark Singer")]
    [InlineData("“The bridge is safe,” Anna Berg, 51, of Lindau, Bavaria, who had inspected the arches, said in an interview.", "Anna Berg")]
    [InlineData("Anna Berg, whose home town, Berlin, has many bridges, argues that this one is “safer than ever”.", "Anna Berg")]
    [InlineData("“The bridge is safe,” Anna Berg and Tomas Lind, both engineers, said in a statement.", "Anna Berg")]
    [InlineData("The bridge was, in Anna Berg's words, “safe as never before and ready to open”.", "Anna Berg")]
    [InlineData("``The bridge is safe,'' Anna Berg said.", "Anna Berg")]
    public void The_speaker_is_found_past_what_stands_between(string paragraph, string speaker)
    {
        Assert.Equal(speaker, Assert.Single(Direct(Read(paragraph))).Speaker?.Name, ignoreCase: true);
    }

    [Fact]
    public void A_nickname_inside_a_name_is_part_of_it_and_no_quotation()
    {
        var found = Assert.Single(Direct(Read("William “Billy” Lind opened the bridge. “The bridge is safe,” Mr Lind said.")));

        Assert.Equal("William “Billy” Lind", found.Speaker?.Name);
    }

    [Fact]
    public void A_block_quote_needs_no_marks()
    {
        var article = ArticleReader.Read("a", "# Bridge reopens\n\nAnna Berg wrote to the council:\n\n> The bridge is safe and will stay so.\n\nIt closed in May.", isMarkdown: true);

        var found = Assert.Single(Direct(article));

        Assert.Equal(("The bridge is safe and will stay so.", "Anna Berg"), (article.TextOf(found.Spans[0]), found.Speaker?.Name));
    }

    [Fact]
    public void A_split_quotation_is_one_in_two_parts()
    {
        var article = Read("“The bridge,” Anna Berg said, “is safe.”");

        var found = Assert.Single(Direct(article));

        Assert.Equal(["The bridge,", "is safe."], found.Spans.Select(article.TextOf));
    }

    [Fact]
    public void Paragraphs_that_leave_their_marks_open_are_one_quotation()
    {
        var article = Read("“The bridge is safe,” Anna Berg said. “We tested every arch.\n\n“We will test them again in the winter.”");

        var found = Direct(article);

        Assert.Equal(["We tested every arch.", "We will test them again in the winter."], found[^1].Spans.Select(article.TextOf));
        Assert.Equal("Anna Berg", found[^1].Speaker?.Name);
    }

    [Fact]
    public void Quoted_words_inside_a_reported_statement_are_mixed()
    {
        var article = Read("Anna Berg said the bridge was “safer than ever” but warned: “It needs paint.”");

        Assert.Equal([QuotationKind.Mixed, QuotationKind.Direct], Direct(article).Select(found => found.Kind));
    }

    [Fact]
    public void A_quotation_inside_a_quotation_keeps_both_speakers()
    {
        var article = Read("“The mayor told me, ‘You must open the bridge by June,’ and I agreed,” said Anna Berg.");

        var outer = Assert.Single(Direct(article));
        var inner = Assert.Single(outer.Inner);

        Assert.Equal("Anna Berg", outer.Speaker?.Name);
        Assert.Equal("the mayor", inner.Speaker?.Name, ignoreCase: true);
        Assert.Equal("You must open the bridge by June,", article.TextOf(Assert.Single(inner.Spans)));
    }

    [Theory]
    [InlineData("The choir sang “The Long Bridge” in the square.")]
    [InlineData("The so-called “ghost bridge” was closed for years.")]
    [InlineData("It was built in the '60s and rebuilt in the '90s.")]
    public void A_title_a_scare_quote_and_an_apostrophe_are_no_quotations(string paragraph)
    {
        Assert.Empty(Direct(Read(paragraph)));
    }

    [Fact]
    public void A_hundred_thousand_marks_and_five_megabytes_are_no_trouble()
    {
        var marks = ArticleReader.Read("marks", "Marks\n\n" + string.Concat(Enumerable.Repeat("\"a\" 'b ", 33_000)) + "\n\nThe end.");
        var long_ = ArticleReader.Read("long", "Long\n\n" + string.Concat(Enumerable.Repeat("Anna Berg said the bridge was “safe”. ", 30_000)) + "\n\nThe end.");

        Assert.All(QuotationExtractor.Extract(marks).Concat(QuotationExtractor.Extract(long_)), found => Assert.NotEmpty(found.Spans));
    }

    [Property(MaxTest = 300)]
    public Property No_text_breaks_it_and_every_span_slices_back()
    {
        var pieces = Gen.Elements("“", "”", "\"", "''", "‘", "’", "'", "\n\n", " ", ", ", ". ", ": ", "—", "Anna Berg", "Mr Berg", "he", "said", "according to", "the mayor", "safe", "who", "é", "😀", "Jr.", "(", "\n> ");
        return Prop.ForAll(Arb.From(Gen.ListOf(pieces)), list =>
        {
            var article = ArticleReader.Read("a", $"Title\n\n{string.Concat(list)}\n\nEnd.");
            foreach (var found in QuotationExtractor.Extract(article))
            {
                Assert.NotEmpty(found.Spans);
                Assert.All(found.Spans.Concat(found.Inner.SelectMany(inner => inner.Spans)), span => Assert.NotEmpty(article.TextOf(span)));
                Assert.InRange(found.Confidence, 0, 1);
                Assert.NotEmpty(found.Mention is { } mention ? article.TextOf(mention) : "none");
                Assert.NotEmpty(found.Cue is { } cue ? article.TextOf(cue) : "none");
            }
        });
    }

    private static Article Read(string text) => ArticleReader.Read("a", $"Bridge reopens\n\n{text}\n\nIt closed in May.");

    private static ImmutableArray<Attribution> Direct(Article article) =>
        [.. QuotationExtractor.Extract(article).Where(found => found.Kind != QuotationKind.Indirect)];
}
