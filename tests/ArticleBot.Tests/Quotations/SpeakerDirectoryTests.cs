using ArticleBot.Articles;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;
using ArticleBot.Quotations.People;

namespace ArticleBot.Tests.Quotations;

public sealed class SpeakerDirectoryTests
{
    private static readonly Article Harbour = ArticleReader.Read("harbour", """
        Harbour to be dredged

        “The silt has to go,” said harbour master Ingrid Solheim on Monday.

        “We cannot pay for it alone,” said finance minister Émile Brandt.

        “Nobody asked the fishermen,” said Olav Solheim, a fisherman. “Our boats are small,” he added.

        “The state will pay,” said Gov. Paula Westergard.
        """);

    private static readonly SpeakerDirectory Speakers = new QuotationArchive().Speakers([Harbour]);

    [Theory]
    [InlineData("Ingrid Solheim", "Ingrid Solheim")]
    [InlineData("ingrid", "Ingrid Solheim")]
    [InlineData("solheim ingrid", "Ingrid Solheim")]
    [InlineData("Emile BRANDT", "Émile Brandt")]
    [InlineData("Mr Brandt", "Émile Brandt")]
    [InlineData("the finance minister", "Émile Brandt")]
    [InlineData("fisherman", "Olav Solheim")]
    [InlineData("harbor master", "Ingrid Solheim")]
    [InlineData("the governor", "Paula Westergard")]
    public void A_speaker_is_found_by_part_or_role(string asked, string name)
    {
        var found = Assert.IsType<SpeakerMatch.Found>(Speakers.Find(asked));

        Assert.Equal(name, found.Entry.Speaker.Name);
    }

    [Fact]
    public void A_name_that_two_bear_lists_both()
    {
        var found = Assert.IsType<SpeakerMatch.Ambiguous>(Speakers.Find("Solheim"));

        Assert.Equal(["Olav Solheim", "Ingrid Solheim"], found.Choices.Select(choice => choice.Speaker.Name));
    }

    [Theory]
    [InlineData("Ingmar", "Ingrid Solheim")]
    [InlineData("Brnadt", "Émile Brandt")]
    [InlineData("Brand", "Émile Brandt")]
    [InlineData("Bran", "Émile Brandt")]
    [InlineData("Paula Westergards", "Paula Westergard")]
    [InlineData("Wester", "Paula Westergard")]
    [InlineData("finance minster", "Émile Brandt")]
    [InlineData("", "Olav Solheim")]
    public void Somebody_unknown_gives_the_nearest(string asked, string nearest)
    {
        var found = Assert.IsType<SpeakerMatch.Unknown>(Speakers.Find(asked));

        Assert.Equal(nearest, found.Nearest?.Speaker.Name);
    }

    [Fact]
    public void A_name_that_is_not_near_gives_nobody() => Assert.Null(Assert.IsType<SpeakerMatch.Unknown>(Speakers.Find("Obama")).Nearest);

    [Theory]
    [InlineData("vik lund")]
    [InlineData("Vik-Lund")]
    [InlineData("lund")]
    public void A_hyphen_is_as_good_as_a_space(string asked)
    {
        var article = ArticleReader.Read("a", "Ferry late\n\n“No boats today,” said Sara Vik-Lund, a pilot.");

        var found = Assert.IsType<SpeakerMatch.Found>(new QuotationArchive().Speakers([article]).Find(asked));

        Assert.Equal("Sara Vik-Lund", found.Entry.Speaker.Name);
    }

    [Theory]
    [InlineData("Greg Williamson", "Williams")]
    [InlineData("Greg Williamson", "Greg Williams")]
    [InlineData("Greg Williams", "Greg Williamson")]
    [InlineData("Anna Martins", "Martin")]
    [InlineData("Anna Martin", "Martins")]
    [InlineData("Bo Peterson", "Peters")]
    [InlineData("Bo Peters", "Bo Peterson")]
    [InlineData("Ada Hansen", "Ada Hanson")]
    [InlineData("Ada Reed", "Reid")]
    public void A_name_that_is_only_like_another_is_offered_and_not_taken(string name, string asked)
    {
        var article = ArticleReader.Read("a", $"Ferry late\n\n“No boats today,” said {name}, a pilot.");

        var found = Assert.IsType<SpeakerMatch.Unknown>(new QuotationArchive().Speakers([article]).Find(asked));

        Assert.Equal(name, found.Nearest?.Speaker.Name);
    }

    [Fact]
    public void Who_is_named_in_anothers_role_is_not_the_other()
    {
        var article = ArticleReader.Read("a", """
            Court to sit

            Odd Berg will sign the lease, the court heard. Berg is 52.

            “No boats today,” said Ada Reed, the Berg lawyer.
            """);
        var speakers = new QuotationArchive().Speakers([article]);

        Assert.IsType<SpeakerMatch.Unknown>(speakers.Find("Berg"));
        Assert.IsType<SpeakerMatch.Found>(speakers.Find("the Berg lawyer"));
    }

    [Theory]
    [InlineData("peters")]
    [InlineData("Bo Peters")]
    public void Nothing_is_about_a_name_that_is_only_like_one_of_the_articles(string topic)
    {
        var article = ArticleReader.Read("a", "Ferry late\n\n“No boats today,” said Bo Peterson, a pilot. Peterson said that the tide was high.");
        var archive = new QuotationArchive();

        Assert.Empty(archive.Find(new QuotationRequest([article]) { Topic = topic }));
        Assert.NotEmpty(archive.Find(new QuotationRequest([article]) { Topic = "Bo Peterson" }));
        Assert.NotEmpty(archive.Find(new QuotationRequest([article]) { Topic = "the tide of Peters" }));
    }

    [Fact]
    public void Completion_begins_with_those_quoted_most()
    {
        Assert.Equal("Olav Solheim", Speakers.Complete("", 1).Single().Speaker.Name);
        Assert.Equal(["Olav Solheim", "Ingrid Solheim"], Speakers.Complete("sol", 5).Select(entry => entry.Speaker.Name));
    }

    [Fact]
    public void A_topic_ranks_the_quotations_about_it_first_and_leaves_the_others_out()
    {
        var found = new QuotationArchive().Find(new QuotationRequest([Harbour]) { Topic = "small boats", Kind = QuotationKind.Direct });

        Assert.Equal("Our boats are small,", found[0].Words);
        Assert.DoesNotContain(found, quotation => quotation.Words.StartsWith("The silt", StringComparison.Ordinal));
    }
}
