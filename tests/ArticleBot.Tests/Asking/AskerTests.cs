using ArticleBot.Asking;
using ArticleBot.Asking.Answering;
using ArticleBot.Tests.Retrieval;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ArticleBot.Tests.Asking;

public sealed class AskerTests
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_gets_its_answer_and_the_time_that_it_took()
    {
        var answer = await Asker().AskAsync(new Question("Who leads the union?", [TestArticles.Harbour]), cancellation: Cancellation);

        Assert.Contains("Marta Lopes", answer.Text, StringComparison.Ordinal);
        Assert.True(answer.Elapsed > TimeSpan.Zero);
    }

    [Fact]
    public async Task Top_is_the_length_of_the_ranking()
    {
        var asker = Asker();

        Assert.Single((await asker.AskAsync(new Question("Who leads the union of the ferry crews?", [TestArticles.Harbour], Top: 1), cancellation: Cancellation)).Passages);
        Assert.Equal(2, (await asker.AskAsync(new Question("Who leads the union of the ferry crews?", [TestArticles.Harbour], Top: 2), cancellation: Cancellation)).Passages.Length);
    }

    [Theory]
    [InlineData("", "The question is empty.")]
    [InlineData(" \t\n", "The question is empty.")]
    public async Task An_empty_question_is_refused_in_one_line(string question, string line) =>
        Assert.Equal(line, (await Assert.ThrowsAsync<AskingException>(() => Asker().AskAsync(new Question(question, [TestArticles.Harbour]), cancellation: Cancellation))).Message);

    [Fact]
    public async Task An_over_long_question_is_refused_and_the_longest_allowed_one_is_not()
    {
        var asker = Asker(("MaxQuestionLength", "30"));

        var refused = await Assert.ThrowsAsync<AskingException>(() => asker.AskAsync(new Question(new string('w', 31), [TestArticles.Harbour]), cancellation: Cancellation));
        Assert.Equal("The question has 31 characters; at most 30 are answered.", refused.Message);
        Assert.True((await asker.AskAsync(new Question(new string('w', 30), [TestArticles.Harbour]), cancellation: Cancellation)).Abstained);
    }

    [Theory]
    [InlineData("MaxQuestionLength", "0", "Asking:MaxQuestionLength is '0': allowed is a whole number from 1 to 100000")]
    [InlineData("MaxIndexes", "many", "Asking:MaxIndexes is 'many': allowed is a whole number from 1 to 1000")]
    public void A_wrong_setting_is_named(string key, string value, string line) =>
        Assert.Equal(line, Assert.Throws<OptionsValidationException>(() => Asker((key, value))).Message);

    [Fact]
    public async Task Without_an_article_or_a_place_for_a_passage_there_is_no_question()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Asker().AskAsync(new Question("Who?", []), cancellation: Cancellation));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Asker().AskAsync(new Question("Who?", [TestArticles.Harbour], Top: 0), cancellation: Cancellation));
    }

    [Fact]
    public async Task Cancellation_is_kept() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Asker().AskAsync(new Question("Who?", [TestArticles.Harbour]), cancellation: new CancellationToken(canceled: true)));

    private static Asker Asker(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => $"Asking:{setting.Key}", setting => (string?)setting.Value, StringComparer.Ordinal)).Build();
        return new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddArticleBot().BuildServiceProvider().GetRequiredService<Asker>();
    }
}
