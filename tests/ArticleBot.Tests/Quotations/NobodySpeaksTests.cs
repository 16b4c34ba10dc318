using System.Collections.Immutable;
using ArticleBot.Articles;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Tests.Quotations;

/// <summary>Words on things, names of classes and prizes, and what somebody will not say: nobody's statements.</summary>
public sealed class NobodySpeaksTests
{
    private static readonly string[] People = ["Carla Reyes", "Ivo Brand", "Jan Pietersen", "Joan Ferris", "Ben Tully"];

    [Theory]
    [InlineData("A placard beside them said “Homes are not hotels”. Carla Reyes, a nurse, handed out soup.")]
    [InlineData("A banner over the door reads “Knowledge does not close at five”. Next to it Carla Reyes was making tea.")]
    [InlineData("Ivo Brand, 19, carried a placard that read “There is no planet B”.")]
    [InlineData("Ivo Brand, 19, wore a T-shirt with the words “I was here first”.")]
    [InlineData("On the back of the van is a sticker: “How am I driving?” Jan Pietersen, the driver, was fined.")]
    [InlineData("His placard read: “Honk if you care”. Ben Tully, 67, has stood there since May.")]
    [InlineData("Signs reading “Save our library” and “Books not bombs” hung on the gate. Joan Ferris, 80, brought a chair.")]
    [InlineData("Carla Reyes held a “Save our library” banner.")]
    public void Words_on_a_thing_are_not_those_of_who_stands_by(string text) =>
        Assert.DoesNotContain(Quoted(text), quotation => People.Contains(quotation.Speaker?.Name));

    [Theory]
    [InlineData("Holding a sign, Carla Reyes said: “We will not go.”")]
    [InlineData("Asked about the sign, Carla Reyes said: “It took a night to paint.”")]
    [InlineData("Reading from a sign, Carla Reyes said: “No swimming after dark. That is all.”")]
    [InlineData("The sign is old, but Carla Reyes says: “Dogs are welcome here.”")]
    public void Who_speaks_beside_a_sign_is_heard(string text) =>
        Assert.Equal("Carla Reyes", Assert.Single(Quoted(text)).Speaker?.Name);

    [Theory]
    [InlineData("Director Ivo Brand took the prize for a “first or second feature”, and the crew wore black.")]
    [InlineData("The bakery of Ivo Brand was given a star in the “small and sweet” class.")]
    [InlineData("Carla Reyes took the title of “young farmer of the year”.")]
    [InlineData("Her brother, Ivo Brand, was given a “lifetime achievement” medal on Sunday.")]
    [InlineData("The so-called “bank of mum and dad” paid for Ivo Brand's flat.")]
    public void The_name_of_a_class_or_a_prize_is_nobodys(string text) => Assert.Empty(Quoted(text));

    [Theory]
    [InlineData("The mayor, Carla Reyes, praised the “quiet courage” of the crew.")]
    [InlineData("Carla Reyes spoke of a “long road back” for the town.")]
    [InlineData("Carla Reyes promised a “fresh start”.")]
    [InlineData("Carla Reyes warned of a “lost decade” for the port.")]
    [InlineData("For Carla Reyes, the mayor, the vote was “a slap in the face”.")]
    public void Few_words_that_somebody_uses_are_theirs(string text) =>
        Assert.Equal("Carla Reyes", Assert.Single(Quoted(text)).Speaker?.Name);

    [Theory]
    [InlineData("The firm would not say how many people had been hurt.")]
    [InlineData("Police have not said who fired the shot.")]
    [InlineData("The council did not say how much it had paid.")]
    [InlineData("Mr Brand could not say when the road would open.")]
    [InlineData("Carla Reyes did not explain where the money went, and hung up.")]
    [InlineData("Carla Reyes declined to comment. Her brother, Ivo Brand, did not answer calls.")]
    public void What_somebody_will_not_say_is_no_statement(string text) => Assert.Empty(Shown(text));

    [Theory]
    [InlineData("Ivo Brand explained how the boat sank.", "how the boat sank")]
    [InlineData("Ivo Brand denied that the boat was his.", "denied that the boat was his")]
    [InlineData("Ivo Brand said he would not say how the contract was won.", "he would not say how the contract was won")]
    public void What_somebody_says_or_denies_is_one(string text, string words) =>
        Assert.Equal(words, Assert.Single(Shown(text)).AsPrinted);

    [Theory]
    [InlineData("In a post on Monday night, Carla Reyes wrote:\n\n“You came with mops and did not ask for a thing.”")]
    [InlineData("In a letter to the council in May, Carla Reyes wrote:\n\n“The bridge is rotten and must go.”")]
    [InlineData("Speaking outside the court on Thursday, Carla Reyes said:\n\n“It is over, and we have won.”")]
    [InlineData("After the vote late on Tuesday, Carla Reyes told reporters:\n\n“We lost, and we lost badly.”")]
    public void Where_and_when_somebody_writes_is_not_what_they_write(string text)
    {
        var found = Assert.Single(Shown(text));

        Assert.Equal(("Carla Reyes", QuotationKind.Direct), (found.Attribution.Speaker?.Name, found.Attribution.Kind));
    }

    [Fact]
    public void What_stands_before_the_verb_in_a_whole_sentence_is_said() =>
        Assert.Equal("On Saturday the shop will open", Assert.Single(Shown("On Saturday the shop will open, Carla Reyes said.")).AsPrinted);

    [Theory]
    [InlineData("* Score: 2-1\n\n> The cup has been won by the town in each year.", 0)]
    [InlineData("## The cup\n\n> The cup has been won by the town in each year.", 0)]
    [InlineData("* Score: 2-1\n\n> The cup is ours.\n\n— Carla Reyes", 1)]
    [InlineData("In a letter she wrote:\n\n> The cup is ours.", 1)]
    public void A_block_that_nothing_leads_in_is_nobodys_words(string text, int quotations) =>
        Assert.Equal(quotations, QuotationExtractor.Extract(ArticleReader.Read("a", $"# Cup\n\nCarla Reyes won the cup with Ivo Brand.\n\n{text}", isMarkdown: true))
            .Count(quotation => quotation.Kind != QuotationKind.Indirect));

    private static Article Read(string text) => ArticleReader.Read("a", $"Harbour news\n\n{text}\n\nThe river is low.");

    private static ImmutableArray<Quotation> Shown(string text) => new QuotationArchive().Find(new QuotationRequest([Read(text)]));

    private static ImmutableArray<Attribution> Quoted(string text) =>
        [.. QuotationExtractor.Extract(Read(text)).Where(quotation => quotation.Kind != QuotationKind.Indirect)];
}
