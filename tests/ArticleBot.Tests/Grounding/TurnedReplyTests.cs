using ArticleBot.Grounding;

namespace ArticleBot.Tests.Grounding;

/// <summary>Replies that say the opposite of a paragraph in one thing, beside such as deny in other words what it denies.</summary>
public sealed class TurnedReplyTests
{
    [Theory]
    [InlineData("A stolen lute turned up undamaged in a charity shop.", "The stolen lute was badly damaged when it turned up in a charity shop. [1]", false)]
    [InlineData("The walkers reached the hut cold but unhurt.", "None of the walkers who reached the hut was hurt. [1]", true)]
    [InlineData("The board locked the office on Monday.", "The board left the office unlocked on Monday. [1]", false)]
    [InlineData("Dr Nasser said the patients obviously knew which treatment they got.", "Dr Nasser said the patients were unaware of which treatment they got. [1]", false)]
    [InlineData("Output would continue for now, and wages were safe until the end of May.", "Output would stop for now, but wages were safe until the end of May. [1]", false)]
    public void An_opposite_is_stopped_and_a_denied_opposite_kept(string paragraph, string reply, bool isKept) => Verify(paragraph, reply, isKept);

    [Theory]
    [InlineData("Wolves took fewer sheep than stray dogs.", "Stray dogs took more sheep than wolves. [1]", true)]
    [InlineData("None of the eels has ever been in fresh water.", "All of the eels have been in fresh water. [1]", false)]
    public void A_small_word_that_turns_what_follows_is_stopped(string paragraph, string reply, bool isKept) => Verify(paragraph, reply, isKept);

    [Theory]
    [InlineData("The clerk was sentenced to six years in prison on Friday.", "The clerk avoided prison on Friday. [1]", false)]
    [InlineData("The clerk was spared prison on Friday.", "The clerk avoided prison on Friday. [1]", true)]
    [InlineData("Beck was still playing for the youth side in May.", "In May Beck was no longer playing for the youth side. [1]", false)]
    [InlineData("The bank has refunded the 19 victims.", "The bank has yet to refund the 19 victims. [1]", false)]
    [InlineData("The bank has not refunded the 19 victims.", "The bank has yet to refund the 19 victims. [1]", true)]
    [InlineData("The district had planned to introduce the new login in spring.", "The new login was still to be introduced by the district. [1]", true)]
    [InlineData("Investigators recovered 38,000 dollars of the money.", "Investigators recovered all but 38,000 dollars of the money. [1]", false)]
    [InlineData("The company would cooperate fully. Its owner declined to resign.", "The company would refuse to cooperate. [1]", false)]
    [InlineData("The mayor voted unanimously with the rest against paying.", "None of them voted against paying, the mayor said. [1]", false)]
    public void A_denial_that_the_paragraph_has_not_is_stopped(string paragraph, string reply, bool isKept) => Verify(paragraph, reply, isKept);

    [Theory]
    [InlineData("Works in the tunnel made winter running impossible.", "The trains can run in winter during the works in the tunnel. [1]", false)]
    [InlineData("Renn said he would not seek a recount of the votes.", "Renn said he would ask for a recount of the votes. [1]", false)]
    [InlineData("The doctor said none of the men was in danger.", "The doctor said the men were in danger. [1]", false)]
    [InlineData("The harbour office refused to name the buyer.", "The harbour office did not refuse to name the buyer. [1]", false)]
    [InlineData("The owners are not claiming that the spring heals wounds.", "The owners claim that the spring heals wounds. [1]", false)]
    public void What_the_paragraph_denies_is_not_asserted(string paragraph, string reply, bool isKept) => Verify(paragraph, reply, isKept);

    [Theory]
    [InlineData("The main road through the gorge is closed.", "Drivers cannot use the main road through the gorge. [1]")]
    [InlineData("Varsholm won the cup for the first time in 58 years.", "Varsholm had gone 58 years without winning the cup. [1]")]
    [InlineData("The airport lost its last foreign route in May.", "Since May the airport no longer has a foreign route. [1]")]
    [InlineData("The doctor said none of the nine men was in danger.", "Not one of the nine men was in danger, the doctor said. [1]")]
    [InlineData("Her lawyer said she would not appeal.", "Her lawyer said she would refrain from appealing. [1]")]
    [InlineData("The town hall does not meet the required standard.", "The town hall falls short of the required standard. [1]")]
    public void A_denial_in_other_words_is_kept(string paragraph, string reply) => Verify(paragraph, reply, isKept: true);

    private static void Verify(string paragraph, string reply, bool isKept) =>
        Assert.Equal(isKept, OwnArticles.VerdictOnParagraph(paragraph, reply) == Verdict.Supported);
}
