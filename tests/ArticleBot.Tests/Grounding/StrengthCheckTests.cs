using ArticleBot.Articles;
using ArticleBot.Grounding;
using ArticleBot.Grounding.Replies;
using ArticleBot.Meaning;
using ArticleBot.Neural;

namespace ArticleBot.Tests.Grounding;

public sealed class StrengthCheckTests
{
    private static readonly Article Article = ArticleReader.Read("test", """
        Quarrel at the Thornby quarry

        The quarry's lorries make far too much noise at night, Ines Carrasco said. She lives beside the gate, and she has complained for years.

        The regulator could impose a fine of up to $210m on the quarry. Owen Pryce has been accused of dumping waste in the river.

        The pilot scheme will reportedly close in March. At least 40 people signed the letter.

        Vera Stokes was charged with theft on Monday. She pleaded guilty to a lesser count.

        A court fined the owners last year. Residents fear a potential landslide.

        “The river is clean,” Bruno Hale, a biologist, told reporters. He measured it on Tuesday.
        """);

    private static readonly ReplyCheck ByRules = new();

    private static readonly ReplyCheck WithReader =
        new(new Understanding(NeuralServices.Pairs(Path.Combine(AppContext.BaseDirectory, "weights"))));

    private static readonly Evidence All = Evidence.Of(Article.Paragraphs.Select(paragraph => (Article, paragraph)));

    [Theory]
    [InlineData("Dario Reyes told the press that the outbreak is “isolated and unrelated” to the cases in Lowick.", "The outbreak is unrelated to the cases in Lowick. [1]")]
    public void A_statement_reaches_to_the_end_of_its_clause(string paragraph, string reply)
    {
        var article = ArticleReader.Read("said", $"News of the day\n\n{paragraph}");
        var claim = Assert.Single(new ReplyCheck().Check(reply, Evidence.Of([(article, article.Blocks[1])]), TestContext.Current.CancellationToken).Claims);
        Assert.True(!claim.IsSupported || claim.Written is not null, claim.Text);
    }

    [Fact]
    public void Who_accuses_may_stand_before_what_somebody_is_accused_of()
    {
        var article = ArticleReader.Read("said", "News of the day\n\nA baker, Vera Stokes, is accused by the town hall of selling old bread.");
        var evidence = Evidence.Of([(article, article.Blocks[1])]);
        var claim = Assert.Single(new ReplyCheck().Check("Vera Stokes sold old bread. [1]", evidence, TestContext.Current.CancellationToken).Claims);

        Assert.Equal("Vera Stokes is accused by the town hall of selling old bread.", claim.Text);
    }

    [Theory]

    [InlineData("The quarry's lorries make far too much noise at night. [1]", "The quarry's lorries make far too much noise at night, Ines Carrasco said.")]
    [InlineData("The river is clean. [6]", "The river is clean, Bruno Hale said.")]
    public void A_speaker_that_was_left_out_is_put_back(string reply, string mended) => AssertMended(reply, mended);

    [Theory]
    [InlineData("The regulator will impose a fine of up to $210m on the quarry. [2]", "The regulator could impose a fine of up to $210m on the quarry.")]
    [InlineData("Residents fear a landslide. [5]", null)]
    public void A_hedge_that_was_left_out_is_put_back_with_the_articles_own_verb(string reply, string? mended)
    {
        if (mended is null)
            Assert.Null(CheckedOf(reply).Written);
        else
            AssertMended(reply, mended);
    }

    [Theory]
    [InlineData("The regulator could impose a fine of $210m. [2]", "The regulator could impose a fine of up to $210m.")]
    [InlineData("The letter was signed by 40 people. [3]", "The letter was signed by at least 40 people.")]
    [InlineData("40 people signed the letter. [3]", "At least 40 people signed the letter.")]
    public void A_bound_that_was_left_out_is_put_back_before_its_number(string reply, string mended) => AssertMended(reply, mended);

    [Theory]
    [InlineData("A court shamefully fined the owners last year. [5]", "A court fined the owners last year.")]
    public void A_judgement_that_was_added_is_taken_out(string reply, string mended) => AssertMended(reply, mended);

    [Theory]
    [InlineData("Owen Pryce dumped waste in the river. [2]")]
    [InlineData("Vera Stokes was convicted of theft on Monday. [4]")]
    [InlineData("Vera Stokes was found guilty of a lesser count. [4]")]
    public void An_allegation_is_not_told_as_a_deed_or_a_verdict(string reply)
    {
        var claim = CheckedOf(reply);
        Assert.True(claim.Verdict != Verdict.Supported || claim.Text.Contains("accused", StringComparison.Ordinal), claim.Text);
    }

    [Theory]
    [InlineData("Ines Carrasco said the quarry's lorries make too much noise at night. [1]")]
    [InlineData("The regulator might impose a fine of up to $210m. [2]")]
    [InlineData("Owen Pryce has been accused of dumping waste. [2]")]
    [InlineData("At least 40 people signed the letter. [3]")]
    [InlineData("Vera Stokes was charged with theft. [4]")]
    [InlineData("The scheme will reportedly close in March. [3]")]
    public void A_claim_as_weak_as_its_source_stays_as_it_is(string reply)
    {
        var claim = CheckedOf(reply);
        Assert.Equal(Verdict.Supported, claim.Verdict);
        Assert.Null(claim.Written);
    }

    [Theory]
    [InlineData("“The people here will never buy” the plan for a tower, Ada Lunt said.", "People will never buy the plan for a tower.", "People will never buy the plan for a tower, Ada Lunt said.")]
    public void Words_between_a_quotation_and_its_speaker_are_the_speakers(string paragraph, string reply, string mended) =>
        AssertMended(paragraph, reply, mended);

    [Theory]
    [InlineData("The brewery has agreed to buy the old mill.", "The brewery bought the old mill.")]
    [InlineData("The club plans to sell its ground in May.", "The club sold its ground in May.")]
    public void What_is_only_planned_is_not_told_as_done_in_an_irregular_past_either(string paragraph, string reply)
    {
        var article = ArticleReader.Read("planned", $"News of the day\n\n{paragraph}");
        var claim = Assert.Single(ByRules.Check($"{reply} [1]", Evidence.Of([(article, article.Blocks[1])]), TestContext.Current.CancellationToken).Claims);
        Assert.True(!claim.IsSupported || claim.Written is not null, claim.Text);
    }

    [Theory]
    [InlineData("Most residents of the estate oppose the tower.", "All residents of the estate oppose the tower.", "Most residents of the estate oppose the tower.")]
    [InlineData("Some of the nurses walked out on Monday.", "Most of the nurses walked out on Monday.", "Some of the nurses walked out on Monday.")]
    [InlineData("Many farmers lost their harvest.", "All the farmers lost their harvest.", "Many of the farmers lost their harvest.")]
    [InlineData("Few passengers were hurt in the crash.", "No passengers were hurt in the crash.", "Few passengers were hurt in the crash.")]
    public void More_than_the_article_counts_is_brought_back_to_what_it_counts(string paragraph, string reply, string mended) =>
        AssertMended(paragraph, reply, mended);

    [Theory]
    [InlineData("Most residents of the estate oppose the tower.", "Many residents of the estate oppose the tower.")]
    [InlineData("All residents of the estate oppose the tower.", "Most residents of the estate oppose the tower.")]
    [InlineData("Most residents oppose the tower, and all councillors do.", "All councillors oppose the tower.")]
    [InlineData("A few passengers were hurt in the crash.", "Several passengers were hurt in the crash.")]
    public void As_many_as_the_article_counts_or_fewer_stay(string paragraph, string reply)
    {
        var claim = CheckedOf(paragraph, reply);
        Assert.True(claim.IsSupported, claim.Detail);
        Assert.Null(claim.Written);
    }

    [Theory]
    [InlineData("Former mayor Ada Lunt opened the bridge on Friday.", "Mayor Ada Lunt opened the bridge on Friday.", "Former mayor Ada Lunt opened the bridge on Friday.")]
    [InlineData("The bridge was opened by the former minister Olaf Brandt, who designed it.", "The bridge was opened by minister Olaf Brandt.", "The bridge was opened by former minister Olaf Brandt.")]
    public void A_title_that_somebody_had_is_not_told_as_theirs_now(string paragraph, string reply, string mended) =>
        AssertMended(paragraph, reply, mended);

    [Theory]
    [InlineData("Mayor Ada Lunt and Senator Olaf Brandt opened the bridge. Ms Lunt gave a speech.", "Senator Ada Lunt opened the bridge.")]
    [InlineData("Ada Lunt, the mayor of Thornby, opened the bridge. She gave a speech.", "Former mayor Ada Lunt opened the bridge.")]
    public void A_title_is_not_anothers_and_a_present_one_is_not_past(string paragraph, string reply) =>
        Assert.Equal(Verdict.NameNotFound, CheckedOf(paragraph, reply).Verdict);

    [Theory]
    [InlineData("Ada Lunt, the mayor of Thornby, opened the bridge. She gave a speech.", "Mayor Ada Lunt opened the bridge.")]
    [InlineData("Ada Lunt, who was mayor until May, opened the bridge. She gave a speech.", "Former mayor Ada Lunt opened the bridge.")]
    [InlineData("Coach Olaf Brandt and his assistant, Ada Lunt, left the club. Ms Lunt will not return.", "Assistant coach Ada Lunt left the club.")]
    public void A_title_that_is_theirs_stays(string paragraph, string reply)
    {
        var claim = CheckedOf(paragraph, reply);
        Assert.True(claim.IsSupported, claim.Detail);
    }

    [Fact]
    public void What_the_writer_of_an_opinion_piece_thinks_is_told_as_the_writers()
    {
        var article = ArticleReader.Read("lane", """
            Opinion: The council should scrap the bus lane

            The Mill Road bus lane has been a costly mistake. It opened in May 2024.
            """);
        var evidence = Evidence.Of(article.Paragraphs.Select(paragraph => (article, paragraph)));

        var thought = Assert.Single(ByRules.Check("The bus lane has been a costly mistake. [1]", evidence, TestContext.Current.CancellationToken).Claims);
        var told = Assert.Single(ByRules.Check("The bus lane opened in May 2024. [1]", evidence, TestContext.Current.CancellationToken).Claims);
        var given = Assert.Single(ByRules.Check("The writer says the bus lane has been a costly mistake. [1]", evidence, TestContext.Current.CancellationToken).Claims);

        Assert.Equal("The bus lane has been a costly mistake, the writer says.", thought.Text);
        Assert.Equal([null, null], [told.Written, given.Written]);
        Assert.True(told.IsSupported);
    }

    private static void AssertMended(string paragraph, string reply, string mended)
    {
        var claim = CheckedOf(paragraph, reply);
        Assert.Equal((Verdict.Supported, mended), (claim.Verdict, claim.Text));
    }

    private static CheckedClaim CheckedOf(string paragraph, string reply) =>
        Assert.Single(OwnArticles.CheckParagraph(paragraph, $"{reply} [1]").Claims);

    [Fact]
    public void A_sentence_of_the_article_passes_word_for_word()
    {
        foreach (var paragraph in Article.Paragraphs)
        {
            foreach (var sentence in paragraph.Sentences.Where(sentence => !Article.TextOf(sentence.Span).StartsWith('“')))
                Assert.True(CheckedOf($"{Article.TextOf(sentence.Span)} [{paragraph.Number}]").IsSupported, Article.TextOf(sentence.Span));
        }
    }

    [Theory]
    [InlineData("\"The river is clean,\" Bruno Hale, a biologist, told reporters. [6]")]
    [InlineData("The quarry’s lorries make far too much noise at night, Ines Carrasco said. [1]")]
    public void A_sentence_of_the_article_passes_with_other_marks(string reply) => Assert.Equal(1, CheckedOf(reply).Confidence);

    [Theory]
    [InlineData("Bruno Hale said she measured the river on Tuesday. [6]")]
    [InlineData("Ines Carrasco said he has complained for years. [1]")]
    public void He_is_not_she(string reply) => Assert.Equal(Verdict.NameNotFound, CheckedOf(reply).Verdict);

    [Fact]
    public void A_first_name_that_the_article_does_not_give_is_stopped() =>
        Assert.Equal(Verdict.NameNotFound, CheckedOf("Craig Stokes was charged with theft on Monday. [4]").Verdict);

    private static void AssertMended(string reply, string mended)
    {
        var claim = CheckedOf(reply);
        Assert.Equal((Verdict.Supported, mended), (claim.Verdict, claim.Text));
        Assert.Equal(reply[..reply.LastIndexOf(" [", StringComparison.Ordinal)], claim.Written);
    }

    // The rules alone, and with the reader that ships.
    private static CheckedClaim CheckedOf(string reply)
    {
        var alone = Assert.Single(ByRules.Check(reply, All).Claims);
        var read = Assert.Single(WithReader.Check(reply, All).Claims);
        Assert.Equal((alone.IsSupported, alone.Text), (read.IsSupported, read.Text));
        return alone;
    }
}
