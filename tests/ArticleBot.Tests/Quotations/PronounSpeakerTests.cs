using System.Collections.Immutable;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Tests.Quotations;

/// <summary>Whom “he said” and “she said” mean, by who is a man and who a woman.</summary>
public sealed class PronounSpeakerTests
{
    [Theory]
    [InlineData("Their son, Davo, did not believe it.", "Davo")]
    [InlineData("His grandson, Lorko, now walks without a stick.", "Lorko")]
    [InlineData("The couple's other son, Femo, lives abroad.", "Femo")]
    public void A_first_name_behind_a_word_for_kin_is_the_person_of_the_next_sentence(string sentence, string speaker)
    {
        var found = Quoted($"“I thought it was ten pounds,” said Rupert Lane, a roofer.\n\n{sentence} “I told Dad to check,” he said.");

        Assert.Equal(["Rupert Lane", speaker], found.Select(quotation => quotation.Speaker?.Name));
    }

    [Fact]
    public void He_said_goes_on_with_whoever_spoke_where_nobody_else_is_told_of()
    {
        var found = Quoted("“The hut is closed,” said the warden, Rupert Lane. “It will stay closed,” he said.");

        Assert.Equal(["Rupert Lane", "Rupert Lane"], found.Select(quotation => quotation.Speaker?.Name));
    }

    [Theory]
    [InlineData("Albert Nyland, who built boats, died on Friday at his home. He was 88.", "His daughter, Karin Nyland, confirmed the death.", "he used to say", "Albert Nyland")]
    [InlineData("Dora Finch, the last lamplighter, has died aged 97.", "Her son, Neil Finch, announced the death and said the cause was a stroke.", "she would say", "Dora Finch")]
    [InlineData("Zoltan Kiraly, a clown, died on Thursday in Pecs. He was 79.", "His daughter, Eszter Kiraly, said the cause was cancer.", "he liked to tell his pupils", "Zoltan Kiraly")]
    [InlineData("Kim Solberg died at her home in Holm on Friday.", "Her son, Robin Solberg, confirmed the death.", "she liked to say", "Kim Solberg")]
    [InlineData("Ferdo Moran, a poet of the bog, has died at 85.", "His partner, Anna Shaw, said that he died in his sleep.", "he told a newspaper in 1971", "Ferdo Moran")]
    public void What_the_dead_used_to_say_is_not_their_kins(string death, string kin, string saying, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoted($"{death}\n\n{kin}\n\n“Patience is a trade,” {saying}.")).Speaker?.Name);

    [Fact]
    public void What_the_kin_say_is_theirs() => Assert.Equal("Karin Nyland", Assert.Single(Quoted(
        "Albert Nyland, who built boats, died on Friday. He was 88.\n\nHis daughter, Karin Nyland, confirmed it. “He never slept,” she said.")).Speaker?.Name);

    [Fact]
    public void Mrs_tells_a_woman() => Assert.Equal("Berg", Assert.Single(Quoted(
        "Paul Moe met Mrs. Berg on the pier. “It was cold,” she said.")).Speaker?.Name);

    [Fact]
    public void Another_may_be_he() => Assert.All(
        Quoted("The pilots were glad. Another said he hoped with his “whole heart” that it would stop: “Then we can sail again.”"),
        quotation => Assert.Equal("another", quotation.Speaker?.Name));

    private static ImmutableArray<Attribution> Quoted(string text) =>
    [
        .. QuotationExtractor.Extract(ArticleReader.Read("a", $"Harbour news\n\n{text}\n\nThe river is low."))
            .Where(quotation => quotation.Kind != QuotationKind.Indirect),
    ];
}
