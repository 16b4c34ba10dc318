using ArticleBot.Retrieval.Questions;

namespace ArticleBot.Tests.Retrieval;

public sealed class AskedAmountTests
{
    [Theory]
    [InlineData("How much did it cost?", AmountKind.Money)]
    [InlineData("How much money did they raise?", AmountKind.Money)]
    [InlineData("How much are the crews paid?", AmountKind.Money)]
    [InlineData("What was the fine?", AmountKind.Money)]
    [InlineData("What salary does she get?", AmountKind.Money)]
    [InlineData("What will the new boats cost?", AmountKind.Money)]
    [InlineData("How much water was lost?", AmountKind.None)]
    [InlineData("How much did output fall?", AmountKind.None)]
    [InlineData("What did the price cap bring?", AmountKind.None)]
    [InlineData("How many people came?", AmountKind.None)]
    [InlineData("How old is she?", AmountKind.Age)]
    [InlineData("How long did they talk?", AmountKind.Duration)]
    [InlineData("How far is it?", AmountKind.Distance)]
    [InlineData("How tall is the tower?", AmountKind.Height)]
    [InlineData("How heavy is it?", AmountKind.Weight)]
    [InlineData("What does it weigh?", AmountKind.Weight)]
    [InlineData("How fast was the train?", AmountKind.Speed)]
    [InlineData("what number do I ring if I saw it", AmountKind.Telephone)]
    [InlineData("What's the phone number?", AmountKind.Telephone)]
    [InlineData("What number did the winner draw?", AmountKind.None)]
    [InlineData("How", AmountKind.None)]
    [InlineData("Why?", AmountKind.None)]
    [InlineData("", AmountKind.None)]
    public void The_words_of_a_question_tell_what_the_amount_is_told_in(string question, object kind) =>
        Assert.Equal(kind, AskedAmount.Of(QuestionWords.Of(question)));

    [Theory]
    [InlineData(AmountKind.Telephone, "Call the office on 0555 014-227.")]
    [InlineData(AmountKind.Money, "It cost £4m.")]
    [InlineData(AmountKind.Money, "They paid nine million crowns.")]
    [InlineData(AmountKind.Money, "Entry is free.")]
    [InlineData(AmountKind.Age, "Lopes, 44, leads the union.")]
    [InlineData(AmountKind.Age, "She was born in Porto.")]
    [InlineData(AmountKind.Duration, "They talked for about two hours.")]
    [InlineData(AmountKind.Duration, "She has led the union since 2014.")]
    [InlineData(AmountKind.Duration, "The bridge is 300 metres long.")]
    [InlineData(AmountKind.Distance, "It lies two hours away.")]
    [InlineData(AmountKind.Height, "He is 6ft tall.")]
    [InlineData(AmountKind.Height, "The tower rises 90 metres.")]
    [InlineData(AmountKind.Weight, "Each coin has 8 grams of gold.")]
    [InlineData(AmountKind.Speed, "It went at 90 mph.")]
    [InlineData(AmountKind.None, "Nobody came.")]
    public void An_amount_of_the_kind_is_seen(object kind, string sentence) => Assert.True(AskedAmount.IsTold((AmountKind)kind, sentence));

    [Theory]
    [InlineData(AmountKind.Money, "The city will replace six boats built in 1978.")]
    [InlineData(AmountKind.Age, "She told reporters at the harbour.")]
    [InlineData(AmountKind.Duration, "It costs 40,000 euros.")]
    [InlineData(AmountKind.Distance, "They met in Seoul for nine days.")]
    [InlineData(AmountKind.Height, "He met the minister for two hours.")]
    [InlineData(AmountKind.Weight, "It is 97 light years away.")]
    [InlineData(AmountKind.Speed, "The train was two hours late.")]
    public void An_amount_of_another_kind_is_none(object kind, string sentence) => Assert.False(AskedAmount.IsTold((AmountKind)kind, sentence));
}
