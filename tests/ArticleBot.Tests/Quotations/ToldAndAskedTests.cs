using System.Collections.Immutable;
using ArticleBot.Quotations;
using ArticleBot.Quotations.Attributions;

namespace ArticleBot.Tests.Quotations;

/// <summary>Who tells and who is told, who asks and who answers.</summary>
public sealed class ToldAndAskedTests
{
    [Theory]
    [InlineData("Nadia Holt, 34, was warned by the coroner, Piers Lang: “Do not speak to the jury.”", "Piers Lang")]
    [InlineData("Oscar Venn was told by Judge Ruth Amble: “You are a danger to every farmer.”", "Ruth Amble")]
    [InlineData("Mrs Ivy Cole was asked by a reporter, Sam Dunn: “Did you see the boat?”", "Sam Dunn")]
    [InlineData("“You have let us all down,” Marco Ruiz was told by the judge, Clara Penn.", "Clara Penn")]
    [InlineData("Tom Ellis was told by a passer-by: “Your van is on fire.”", "a passer-by")]
    [InlineData("Gareth Poole was told by his manager to “get on with it”.", "his manager")]
    [InlineData("Sentencing him, the judge, Clara Penn, was calm. Marco Ruiz was told: “You will go to prison today.”", "Clara Penn")]
    public void Who_is_told_does_not_say_it(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoted(text)).Speaker?.Name);

    [Theory]
    [InlineData("Lena Mott was quoted by the Daily Bell as saying: “I have nothing to hide.”", "Lena Mott")]
    [InlineData("Lena Mott was told the pier was shut and said: “Then I will swim.”", "Lena Mott")]
    [InlineData("Lena Mott was told by the judge to stand and said: “I will not.”", "Lena Mott")]
    [InlineData("“I will not go,” said Lena Mott, who was told by the judge to leave.", "Lena Mott")]
    [InlineData("“I will not go,” Lena Mott, who was told to leave, said.", "Lena Mott")]
    public void Who_is_told_and_answers_says_it(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoted(text)).Speaker?.Name);

    [Theory]
    [InlineData("Rosa Kern gave evidence. Asked by Judge Vera Holm if she had been afraid, she replied: “Of the rocks, yes.”", "Rosa Kern")]
    [InlineData("Rosa Kern gave evidence. Pressed by the prosecutor, Maria Bell, on why she had left, she answered: “I was cold.”", "Rosa Kern")]
    [InlineData("Paul Novak let in six. Questioned by the broadcaster Jim Lowe about his form, he said: “I have had better days.”", "Paul Novak")]
    [InlineData("Paul Novak came in May. Told by Sir Alan Yorke that the bridge was safe, he said: “Then walk over it.”", "Paul Novak")]
    [InlineData("The author, Rosa Kern, spoke. Asked what Mrs Dalby, her teacher, had thought of her, she said: “Not much.”", "Rosa Kern")]
    [InlineData("Asked if Paul Novak had steered, Rosa Kern said: “He did.”", "Rosa Kern")]
    public void Whoever_asks_is_not_who_answers(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Quoted(text)).Speaker?.Name);

    private static ImmutableArray<Attribution> Quoted(string text) =>
    [
        .. QuotationExtractor.Extract(ArticleReader.Read("a", $"Harbour news\n\n{text}\n\nThe river is low."))
            .Where(quotation => quotation.Kind != QuotationKind.Indirect),
    ];
}
